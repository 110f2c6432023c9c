/** The build that readers get: reads nothing before a click, then marks, and shows its card to nobody but the reader. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { marksOf } from '../../tools/browser/marks.ts';
import { cannot } from './cannot.ts';
import { untilSays } from './in-popup.ts';
import {
  article,
  type Installed,
  install,
  registeredScripts,
  until,
  untilMarked,
} from './installed.ts';
import { linePixels } from './line-pixels.ts';
import { piercedText } from './pierced-text.ts';
import { callsOfUs } from './work.ts';

const STORY = article('<p>Huawei and SenseTime were named.</p>');

/** Tests the build that readers get. */
export function describeShipped(browser: BrowserName): void {
  describe(`the shipped build in ${browser}`, () => {
    let installed: Installed;
    let page: Page;

    beforeAll(async () => {
      installed = await install(browser, 'shipped');
      page = await installed.open(STORY);
    });
    afterAll(() => installed?.close());

    it('registers no script and leaves a page alone that was not granted', async () => {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
      expect(await registeredScripts(installed.harness)).toBeUndefined();
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    });

    it('reads and marks the page when the reader clicks its button', async () => {
      const popup = await installed.harness.openPopup(page);
      await untilMarked(page, ['Huawei', 'SenseTime']);
      await untilSays(popup, '2 mentions of 2 names');
      await popup.close();
    });

    it('opens its card behind a closed root', async () => {
      const { box } = (await marksOf(page))[0]!;
      await page.bringToFront();
      await page.mouse.move(box.x + box.width + 300, box.y + 200);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
      await until('the host', () =>
        page.evaluate(() => document.documentElement.children.length === 3),
      );
      expect(
        await page.evaluate(() => document.documentElement.lastElementChild!.shadowRoot),
      ).toBeNull();
      expect(
        await page.evaluate(() => document.documentElement.lastElementChild!.attributes.length),
      ).toBe(0);
      expect(await piercedText(installed.harness, page)).toContain('What the report says');
    });

    it('takes the marks off when the extension is reloaded', async () => {
      await installed.harness.inExtension(() => chrome.runtime.reload()).catch(() => undefined);
      await until('the line to go', async () => (await linePixels(page, 'p')) === 0);
      expect(await whatIsSeen(page)).toEqual(['BODY', 'HTML', 'P']);
    });

    it('leaves neither an element nor a highlight to the page', async ({ skip }) => {
      skip(...cannot(browser, 'clear up when the extension goes'));
      await until('an empty registry', () => page.evaluate(() => CSS.highlights.size === 0));
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    });

    it('then runs nothing any more, whatever the reader or the page does', async ({ skip }) => {
      skip(...cannot(browser, 'count the calls of our functions'));
      const calls = await callsOfUs(page, async () => {
        await page.mouse.move(300, 300, { steps: 5 });
        await page.mouse.click(310, 310);
        await page.keyboard.press('Escape');
        await page.evaluate(() => document.body.append('ByteDance came.'));
        await page.evaluate(() => dispatchEvent(new Event('resize')));
      });
      expect(calls).toBe(0);
    });
  });
}

/** The elements that are hit somewhere on the page. */
function whatIsSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = new Set<string>();
    for (let x = 5; x < innerWidth; x += 20)
      for (let y = 5; y < innerHeight; y += 10)
        for (const { tagName } of document.elementsFromPoint(x, y)) seen.add(tagName);
    return [...seen].sort();
  });
}

declare const chrome: { runtime: { reload(): void } };
