/** Changes that the reader sees already and that are not written yet. */
import { type Settings, updateSettings } from './settings.ts';

export type Change = (settings: Settings) => Settings;

/** In the order in which they were made; one that could not be written waits for the next that is. */
export class UnwrittenChanges {
  #changes: readonly Change[] = [];

  add(change: Change): void {
    this.#changes = [...this.#changes, change];
  }

  /** The settings as they will be when all is written. */
  onto(stored: Settings): Settings {
    return applied(this.#changes, stored);
  }

  /**
   * Writes this change after all that were made before it, and leaves those that are made meanwhile.
   * Rejects, with nothing lost, when it cannot be stored.
   */
  async write(last: Change): Promise<{ before: Settings; after: Settings }> {
    let before: Settings | undefined;
    let written: readonly Change[] = [];
    const after = await updateSettings((stored) => {
      before = stored;
      written = this.#changes.slice(0, this.#changes.indexOf(last) + 1);
      return applied(written, stored);
    });
    this.#changes = this.#changes.filter((each) => !written.includes(each));
    return { before: before ?? after, after };
  }
}

function applied(changes: readonly Change[], settings: Settings): Settings {
  return changes.reduce((now, change) => change(now), settings);
}
