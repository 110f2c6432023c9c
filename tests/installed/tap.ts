/** Names under a finger: a tap opens the card, and links stay links. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { marksOf } from '../../tools/browser/marks.ts';
import { keepBack } from '../faults/background.ts';
import { article, cardText, type Installed, install, until, untilMarked } from './installed.ts';

const STORY = article('<p>Huawei and <a href="#end">SenseTime</a> were named.</p>');
/** How long what draws the card is kept back, in ms: a finger is quicker. */
const LATE = 1500;

/** Tests what a finger does. */
export function describeTaps(name: BrowserName): void {
  describe(`by touch in ${name}`, () => {
    let installed: Installed;
    let page: Page;

    beforeAll(async () => {
      installed = await install(name, 'test');
      page = await openPhone();
    });
    afterAll(() => installed?.close());

    async function openPhone(): Promise<Page> {
      const opened = await installed.open(STORY);
      const phone = name === 'chromium' ? { hasTouch: true, isMobile: true } : {};
      await opened.setViewport({ width: 390, height: 700, ...phone });
      await untilMarked(opened, ['Huawei', 'SenseTime']);
      return opened;
    }

    async function tap(on: Page, text: string): Promise<void> {
      const { box } = (await marksOf(on)).find((each) => each.text === text)!;
      await on.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    }

    it('a tap on a name opens its card, a tap beside it closes it', async () => {
      await tap(page, 'Huawei');
      expect(await until('the card', () => cardText(page))).toContain('Huawei');
      await page.touchscreen.tap(200, 20);
      await until('the card to close', async () => (await cardText(page)) === undefined);
    });

    it('a tap on a linked name follows the link', async () => {
      await tap(page, 'SenseTime');
      await until('the link’s target', () => page.evaluate(() => location.hash === '#end'));
      expect(await cardText(page)).toBeUndefined();
    });

    it('a tap before what draws the card is there opens it as soon as it is', async () => {
      await keepBack(installed.harness, 'card.js', LATE);
      const fresh = await openPhone();
      await tap(fresh, 'Huawei');
      expect(await cardText(fresh)).toBeUndefined();
      expect(await until('the card', () => cardText(fresh))).toContain('Huawei');
      await fresh.close();
    });
  });
}
