/** The reader's settings in a browser that a tool or a test has started. */
import type { Settings } from '../../extension/settings.ts';
import type { Harness } from './harness.ts';

declare const chrome: {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
};

/** Every mention of every country is marked. */
const EVERYTHING: Settings = {
  version: 2,
  countries: { vietnam: true, cambodia: true, malaysia: true, region: true },
  density: 'every',
  quiet: false,
  markStyle: 'lines',
  theme: 'system',
  language: 'auto',
  hiddenTypes: [],
  silenced: [],
  alwaysSites: [],
  neverSites: [],
};

/** Stores settings in which every mention is marked, but for what is given. */
export async function storeSettings(
  harness: Harness,
  settings: Partial<Settings> = {},
): Promise<void> {
  await harness.inExtension((stored) => chrome.storage.local.set({ settings: stored }), {
    ...EVERYTHING,
    ...settings,
  });
}
