/** A reader objects to a mark: with real clicks, in the card of the installed extension. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { callExpression } from '../../tools/browser/inject.ts';
import { marksOf } from '../../tools/browser/marks.ts';
import { storeSettings } from '../../tools/browser/settings.ts';
import { article, cardText, type Installed, install, until, untilMarked } from './installed.ts';
import { tabAt } from './own-pages.ts';

declare const chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };

const HTML = article('<p>Huawei built it, and Huawei paid.</p><p>TikTok came.</p>');

/** Tests what a reader holds against a mark. */
export function describeObjections(browser: BrowserName): void {
  describe(`objecting to a mark in ${browser}`, () => {
    let installed: Installed;

    beforeAll(async () => {
      installed = await install(browser, 'test');
      await storeSettings(installed.harness);
    });
    afterAll(() => installed?.close());

    async function openCard(page: Page): Promise<void> {
      await page.bringToFront();
      await untilMarked(page, ['Huawei', 'Huawei', 'TikTok']);
      const [mark] = await marksOf(page);
      const { x, y, width, height } = mark!.box;
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
      await until('the card', () => cardText(page));
    }

    /** Opens the card’s last part and clicks a button in it, as a reader would. */
    async function click(page: Page, words: string): Promise<void> {
      const find = (wanted: string) => {
        const root = document.documentElement.lastElementChild!.shadowRoot!;
        (root.querySelector('.wrong') as HTMLDetailsElement).open = true;
        const button = [...root.querySelectorAll('.wrong button')].find(
          ({ textContent }) => textContent === wanted,
        );
        button!.scrollIntoView();
        return button;
      };
      const handle = (await page.evaluateHandle(
        callExpression(find, [words]),
      )) as unknown as ElementHandle<HTMLElement>;
      await handle.click();
    }

    it('silences a spelling on this page until it is loaded again', async () => {
      const page = await installed.open(HTML);
      await openCard(page);
      await click(page, 'Do not mark it on this page');
      await untilMarked(page, ['TikTok']);
      await click(page, 'Mark it again');
      await untilMarked(page, ['Huawei', 'Huawei', 'TikTok']);
      await click(page, 'Do not mark it on this page');
      await untilMarked(page, ['TikTok']);
      await page.reload();
      await untilMarked(page, ['Huawei', 'Huawei', 'TikTok']);
      await page.close();
    });

    it('silences a spelling on this site, in its other tabs too, and takes it back', async () => {
      const [page, other] = [await installed.open(HTML), await installed.open(HTML)];
      await untilMarked(other, ['Huawei', 'Huawei', 'TikTok']);
      await openCard(page);
      await click(page, 'Do not mark it on this site');
      await untilMarked(page, ['TikTok']);
      await other.bringToFront();
      await untilMarked(other, ['TikTok']);
      const { settings } = (await installed.harness.inExtension(() =>
        chrome.storage.local.get(),
      )) as { settings: { silenced: unknown } };
      expect(settings.silenced).toEqual([{ entity: 'huawei', alias: 'Huawei', site: '127.0.0.1' }]);
      await page.bringToFront();
      await click(page, 'Mark it again');
      await untilMarked(page, ['Huawei', 'Huawei', 'TikTok']);
      await page.close();
      await other.close();
    });

    it('writes a report that names the page only when the reader says so', async () => {
      const page = await installed.open(HTML);
      await openCard(page);
      await click(page, 'Write a report to copy');
      const report = await tabAt(installed.harness, 'report.html');
      await report.waitForSelector('textarea');
      const text = () => report.$eval('textarea', ({ value }) => value);
      expect(await text()).toContain('“Huawei” was marked as Huawei.');
      expect(await text()).not.toContain('127.0.0.1');
      await report.click('input[type=checkbox]');
      expect(await text()).toContain(`Page: ${page.url()}`);
      expect(
        await installed.harness.inExtension(() => chrome.storage.local.get()),
      ).not.toHaveProperty('report');
      // Firefox’s driver waits for ever for the reload of an extension page.
      await report.evaluate(() => setTimeout(() => location.reload()));
      await until('an empty report page', () =>
        report
          .evaluate(() => document.body.innerText.includes('nothing to report'))
          .catch(() => false),
      );
      await report.close();
      await page.close();
    });
  });
}
