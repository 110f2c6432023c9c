/** Spellings that the reader has silenced, in the settings. */
import type { Silenced } from '../engine/marking.ts';
import { loadSettings, updateSettings } from './settings.ts';
import type { Windows } from './settings-store.ts';

export interface SilenceWish {
  silenced: Silenced;
  /** False takes it back. */
  on: boolean;
}

/** Adds a silenced spelling to the settings, or takes it out. Rejects when they cannot be read or written. */
export async function setSilenced(
  { silenced: wanted, on }: SilenceWish,
  windows?: Windows,
): Promise<void> {
  if ((await loadSettings(windows)).unreadable) throw new Error('The settings could not be read.');
  await updateSettings((settings) => {
    const others = settings.silenced.filter((each) => !isSame(each, wanted));
    return { ...settings, silenced: on ? [...others, wanted] : others };
  }, windows);
}

function isSame(one: Silenced, other: Silenced): boolean {
  return one.entity === other.entity && one.alias === other.alias && one.site === other.site;
}
