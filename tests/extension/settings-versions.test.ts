/** Settings as each version of the extension has stored them, kept as files for good. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULTS,
  readSettings,
  SETTINGS_VERSION,
  unreadableSettings,
  updateSettings,
} from '../../extension/settings.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/settings');
const read = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

/** What of each file the reader finds again. */
const KEPT: Record<string, readonly string[]> = {
  'v1.json': ['countries'],
  'v2-without-sites.json': [
    ...['countries', 'density', 'quiet', 'markStyle', 'theme', 'language'],
    ...['hiddenTypes', 'silenced'],
  ],
  'v2.json': Object.keys(DEFAULTS),
};
const FUTURE = 'v3-of-the-future.json';

beforeEach(() => fakeBrowser.reset());

describe('stored settings', () => {
  it('have a file for every version up to the present one, and one of the next', () => {
    const names = readdirSync(FOLDER);
    expect(names.sort()).toEqual([...Object.keys(KEPT), FUTURE].sort());
    const versions = new Set(names.map((name) => read(name).version));
    const numbers = Array.from({ length: SETTINGS_VERSION + 1 }, (_, index) => index + 1);
    expect([...versions].sort()).toEqual(numbers);
  });

  it.each(Object.entries(KEPT))(
    'of %s are read, with the defaults for what is new',
    (file, keys) => {
      const stored = read(file);
      const kept = Object.fromEntries(keys.map((key) => [key, stored[key]]));
      const settings = { ...DEFAULTS, ...kept, version: SETTINGS_VERSION };
      expect(readSettings(stored)).toEqual({ settings, unreadable: false });
    },
  );

  it('of a newer version are not touched until the reader chooses, and kept aside then', async () => {
    const stored = read(FUTURE);
    expect(readSettings(stored)).toEqual({ settings: DEFAULTS, unreadable: true });
    await fakeBrowser.storage.local.set({ settings: stored });
    await updateSettings(() => ({ ...DEFAULTS }));
    expect(await unreadableSettings()).toEqual(stored);
  });
});
