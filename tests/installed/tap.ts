/** Names under a finger: a tap opens the card, and links stay links. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { marksOf } from '../../tools/browser/marks.ts';
import { article, cardText, type Installed, install, until, untilMarked } from './installed.ts';

/** Tests what a finger does. */
export function describeTaps(name: BrowserName): void {
  describe(`by touch in ${name}`, () => {
    let installed: Installed;
    let page: Page;

    beforeAll(async () => {
      installed = await install(name, 'test');
      page = await installed.open(
        article('<p>Huawei and <a href="#end">SenseTime</a> were named.</p>'),
      );
      const phone = name === 'chromium' ? { hasTouch: true, isMobile: true } : {};
      await page.setViewport({ width: 390, height: 700, ...phone });
      await untilMarked(page, ['Huawei', 'SenseTime']);
    });
    afterAll(() => installed?.close());

    async function tap(text: string): Promise<void> {
      const { box } = (await marksOf(page)).find((each) => each.text === text)!;
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    }

    it('a tap on a name opens its card, a tap beside it closes it', async () => {
      await tap('Huawei');
      expect(await until('the card', () => cardText(page))).toContain('Huawei');
      await page.touchscreen.tap(200, 20);
      await until('the card to close', async () => (await cardText(page)) === undefined);
    });

    it('a tap on a linked name follows the link', async () => {
      await tap('SenseTime');
      await until('the link’s target', () => page.evaluate(() => location.hash === '#end'));
      expect(await cardText(page)).toBeUndefined();
    });
  });
}
