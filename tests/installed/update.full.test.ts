/** An update of the extension while a granted page is open: the old script leaves, the new one takes over. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf } from '../../tools/browser/marks.ts';
import { article, cardText, type Installed, install, until, untilMarked } from './installed.ts';
import { pointAt } from './point-at.ts';

/** Longer than the old script takes to notice that it is alone, and the new one to read, in ms. */
const TAKEN_OVER = 3000;

describe.each(['chromium', 'firefox'] as const)(
  'after an update of the extension in %s',
  (name) => {
    let installed: Installed;
    let page: Page;
    const errors: string[] = [];

    beforeAll(async () => {
      installed = await install(name, 'test');
      page = await installed.open(article('<p>Huawei and SenseTime were named.</p>'));
      page.on('pageerror', (error) => errors.push(String(error)));
      await untilMarked(page, ['Huawei', 'SenseTime']);
      await pointAt(page, 'Huawei');
      await until('the card', () => cardText(page));
      await installed.harness.updateExtension();
      await delay(TAKEN_OVER);
    });
    afterAll(() => installed?.close());

    it('the open page is marked by the new script, once', async () => {
      await page.bringToFront();
      await untilMarked(page, ['Huawei', 'SenseTime']);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(2);
    });

    it('the card that was open is gone', async () => {
      await until('two elements', () =>
        page.evaluate(() => document.documentElement.children.length === 2),
      );
    });

    it('one card opens, and the marks follow the page', async () => {
      const { box } = (await marksOf(page))[0]!;
      await page.mouse.move(box.x + 200, box.y + 200);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
      expect(await until('the card', () => cardText(page))).toContain('Huawei');
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        document.querySelector('p')!.textContent = 'ByteDance.';
      });
      await untilMarked(page, ['ByteDance']);
      expect(errors).toEqual([]);
    });
  },
);
