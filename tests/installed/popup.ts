/** The toolbar popup over a real page: sums it up, filters it, leads into it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { markedTexts } from '../../tools/browser/marks.ts';
import { BROWSER_PAGES } from './browser-pages.ts';
import { press, untilSays } from './in-popup.ts';
import { article, cardText, type Installed, install, until, untilMarked } from './installed.ts';

const STORY = article(`<p>Tô Lâm spoke in Hanoi.</p><p>Chak Sopheap spoke in Phnom Penh.</p>
<p>SenseTime has an office.</p><div style="height: 3000px"></div><p>SenseTime kept it.</p>`);
const ALL = ['Tô Lâm', 'Chak Sopheap', 'SenseTime'];

/** Tests the toolbar popup over a real page. */
export function describePopup(browser: BrowserName): void {
  describe(`the popup in ${browser}`, () => {
    let installed: Installed;
    let page: Page;
    let popup: Page;

    beforeAll(async () => {
      installed = await install(browser, 'test');
    });
    afterAll(() => installed?.close());

    async function openOver(html: string): Promise<void> {
      page = await installed.open(html);
      popup = await installed.harness.openPopup(page);
    }
    afterEach(async () => {
      if (!popup.isClosed()) await popup.close();
      await page.close();
    });

    const words = () => popup.evaluate(() => document.body.innerText);

    it('sums up countries, names and mentions', async () => {
      await openOver(STORY);
      await untilSays(popup, '4 mentions of 3 names');
      const pressed = await popup.evaluate(() =>
        [...document.querySelectorAll('.filter [aria-pressed]')].map(
          (button) =>
            `${(button as HTMLElement).innerText.replace(/\s+/g, ' ').trim()} ${button.ariaPressed}`,
        ),
      );
      expect(pressed).toEqual([
        'Vietnam 1 true',
        'Cambodia 1 true',
        'Malaysia 2 true',
        'Region 0 true',
      ]);
      expect(await words()).toContain('Chak Sopheap spoke in Phnom Penh.');
    });

    it('changes marks on the open page at once, and remembers', async () => {
      await openOver(STORY);
      await untilMarked(page, ALL);
      await press(popup, 'Malaysia');
      await untilMarked(page, ['Tô Lâm', 'Chak Sopheap']);
      const other = await installed.open(STORY);
      await untilMarked(other, ['Tô Lâm', 'Chak Sopheap']);
      await other.close();
      popup = await installed.harness.openPopup(page);
      await until('the remembered choice', () =>
        popup.evaluate(() =>
          document
            .querySelector('.filter [aria-pressed="false"]')
            ?.textContent?.includes('Malaysia'),
        ),
      );
      await press(popup, 'Malaysia');
      await untilMarked(page, ALL);
    });

    it('leaves the open pages of a site by one press, and reads them again by another', async () => {
      const other = await installed.open(STORY);
      await untilMarked(other, ALL);
      await openOver(STORY);
      await untilMarked(page, ALL);
      await press(popup, 'Never');
      await untilSays(popup, 'You set this site to never');
      await untilMarked(page, []);
      await untilMarked(other, []);
      await press(popup, 'Read it when I click');
      await untilSays(popup, '4 mentions of 3 names');
      await untilMarked(page, ALL);
      await other.bringToFront();
      await untilMarked(other, ALL);
      await other.close();
    });

    it('jumps to a mention and opens its card with the keyboard in it', async () => {
      await openOver(STORY);
      await untilSays(popup, 'SenseTime');
      await until('the end of reading', async () => (await words()).includes('4 mentions'));
      await press(popup, 'Show SenseTime');
      expect(await until('the card', () => cardText(page))).toContain('SenseTime');
      const focused = await page.evaluate(
        () => document.documentElement.lastElementChild!.shadowRoot!.activeElement?.textContent,
      );
      expect(focused).toBe('SenseTime');
    });

    it.each([
      ['an empty page', '', 'Nothing on this page'],
      ['a page without names', '<p>Rain is expected.</p>', 'Nothing on this page'],
    ])('says so on %s', async (_name, body, sentence) => {
      await openOver(article(body));
      await untilSays(popup, sentence);
      expect(await markedTexts(page)).toEqual([]);
    });

    it('says why a page of the browser cannot be read', async () => {
      page = await installed.harness.openAddress(BROWSER_PAGES[browser]);
      popup = await installed.harness.openPopup(page);
      await untilSays(popup, 'Pages of the browser itself cannot be read');
    });

    it('says that a plain text file cannot be read', async () => {
      installed.pages.set('/file.txt', {
        body: 'Huawei',
        headers: { 'content-type': 'text/plain' },
      });
      page = await installed.harness.newPage();
      await page.goto(`${installed.origin}/file.txt`);
      popup = await installed.harness.openPopup(page);
      await untilSays(popup, 'This is a file, not a web page');
      expect(await markedTexts(page)).toEqual([]);
    });

    it('uses the defaults and says so when the stored settings cannot be read', async () => {
      await installed.harness.inExtension(() => chrome.storage.local.set({ settings: 'nonsense' }));
      await openOver(STORY);
      await untilSays(popup, 'Your settings could not be read');
      await press(popup, 'Region');
      const stored = await until('the new settings', async () => {
        const all = await installed.harness.inExtension(() => chrome.storage.local.get());
        return typeof all.settings === 'object' && all;
      });
      expect(stored['settings-unreadable']).toBe('nonsense');
      await installed.harness.inExtension(() => chrome.storage.local.clear());
    });
  });
}

declare const chrome: {
  storage: {
    local: {
      get(): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};
