/** Marks that the reader hides, does without, or wants less of. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { storeSettings } from '../../tools/browser/settings.ts';
import { article, type Installed, install, until, untilMarked } from './installed.ts';
import { linePixels } from './line-pixels.ts';
import { mentionsWhenRead } from './page-marks.ts';
import { traces } from './traces.ts';

const STORY = article(
  '<p>Huawei came. Huawei left.</p><p>Huawei built it. SenseTime signed.</p><x-open></x-open>',
);
const EVERY = ['Huawei', 'Huawei', 'Huawei', 'SenseTime'];

/** Tests marks that the reader hides, does without, or wants less of. */
export function describeHiding(browser: BrowserName): void {
  describe(`marks that the reader hides, does without, or wants less of in ${browser}`, () => {
    let installed: Installed;
    let page: Page;

    beforeAll(async () => {
      installed = await install(browser, 'test');
      await storeSettings(installed.harness);
    });
    afterAll(() => installed?.close());
    afterEach(async () => {
      await page.close();
      await storeSettings(installed.harness);
    });

    const names = () => page.evaluate(() => [...CSS.highlights.keys()]);

    it('the command hides the marks of one tab, on pages to come as well, and brings them back', async () => {
      const other = await installed.open(STORY);
      await untilMarked(other, EVERY);
      page = await installed.open(STORY);
      await untilMarked(page, EVERY);
      expect(await linePixels(page, 'p')).toBeGreaterThan(20);
      await installed.harness.command('hide-marks', page);
      await until('no highlights', async () => (await names()).length === 0);
      expect(await linePixels(page, 'p')).toBe(0);
      await page.reload();
      expect(await mentionsWhenRead(installed, page)).toBe(EVERY.length);
      expect(await names()).toEqual([]);
      await untilMarked(other, EVERY);
      await other.close();
      await installed.harness.command('hide-marks', page);
      await untilMarked(page, EVERY);
    });

    it('quiet mode finds mentions and leaves no trace on the page', async () => {
      await storeSettings(installed.harness, { quiet: true });
      page = await installed.open(STORY);
      const before = await traces(page);
      expect(await mentionsWhenRead(installed, page)).toBe(EVERY.length);
      expect(await names()).toEqual([]);
      expect(await linePixels(page, 'p')).toBe(0);
      expect(await traces(page)).toEqual(before);
    });

    it('quiet mode takes the traces off a page that is open, and gives them back', async () => {
      page = await installed.open(STORY);
      const before = await traces(page);
      await untilMarked(page, EVERY);
      await storeSettings(installed.harness, { quiet: true });
      await until('no highlights', async () => (await names()).length === 0);
      expect(await traces(page)).toEqual(before);
      await storeSettings(installed.harness, { quiet: false });
      await untilMarked(page, EVERY);
      await until('the line', async () => (await linePixels(page, 'p')) > 20);
    });

    it.each([
      ['every', EVERY],
      ['block', ['Huawei', 'Huawei', 'SenseTime']],
      ['page', ['Huawei', 'SenseTime']],
    ] as const)('density “%s” marks as often as that', async (density, marks) => {
      await storeSettings(installed.harness, { density });
      page = await installed.open(STORY);
      await untilMarked(page, marks);
    });
  });
}
