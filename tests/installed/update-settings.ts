/** An update finds settings of every version that was ever stored, and one that comes back from the future. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { untilSays } from './in-popup.ts';
import {
  article,
  type Installed,
  install,
  registeredScripts,
  until,
  untilMarked,
} from './installed.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/settings');
const STORY = article('<p>Huawei built it.</p><p>SenseTime signed in Malaysia.</p>');
/** In every file Malaysia is off. */
const KEPT = ['Huawei'];
const DEFAULTS = ['Huawei', 'SenseTime'];

const FILES: readonly (readonly [file: string, marks: readonly string[], popup: string])[] = [
  ['v1.json', KEPT, '2 mentions of 2 names'],
  ['v2-without-sites.json', KEPT, '2 mentions of 2 names'],
  ['v2.json', KEPT, '2 mentions of 2 names'],
  ['v3-of-the-future.json', DEFAULTS, 'Your settings could not be read. The defaults are in use.'],
];

declare const chrome: {
  storage: {
    local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
};

/** Tests an update over each file. */
export function describeUpdateSettings(browser: BrowserName): void {
  describe(`an update in ${browser}`, () => {
    let installed: Installed;

    beforeAll(async () => {
      installed = await install(browser, 'test');
    });
    afterAll(() => installed?.close());

    it.each(FILES)('over %s with a page open: %j is marked', async (file, marks, words) => {
      const { harness } = installed;
      const settings = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
      const page = await installed.open(STORY);
      await harness.inExtension(
        (stored) => chrome.storage.local.set({ settings: stored }),
        settings,
      );
      await harness.updateExtension();
      await until('the registered script', () => registeredScripts(harness).catch(() => undefined));
      await page.bringToFront();
      await untilMarked(page, marks);
      const other = await installed.open(STORY);
      await untilMarked(other, marks);
      const popup = await harness.openPopup(other);
      await untilSays(popup, words);
      await popup.close();
      expect(await harness.inExtension(() => chrome.storage.local.get())).toEqual({ settings });
      await other.close();
      await page.close();
    });
  });
}
