/** A dataset whose every text attacks is shown as text, on every surface and in every file. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { storeSettings } from '../../tools/browser/settings.ts';
import { article, type Installed, install, until } from '../installed/installed.ts';
import { pressButton, tabAt } from '../installed/own-pages.ts';
import {
  buttonInCard,
  closedBuild,
  closedCardText,
  inOwnWorld,
  restOnFirstName,
} from './closed.ts';
import { elementsIn, HARMLESS, readCard, readSurface } from './harmless.ts';
import { untilNamesMarked } from './names-marked.ts';
import { openCopy, openLibrary } from './own-surfaces.ts';
import { ATTACK, FORMULA, poison } from './poison.ts';

const PROSE = '<p>The river rose and the road was closed for the day, people said.</p>'.repeat(8);
const STORY = article(
  `<article><p>Huawei built it in Cambodia, and Xi Jinping left.</p>${PROSE}</article>`,
);
/** What of an attack is left to be seen by eyes: the browser draws no null byte. */
const SEEN = '<img src=x onerror="window.hacked=1">';

const VIEWS = ['', '#names', '#timeline', '#relations/huawei', '#huawei', '#kh-huawei'];
const PAGES = ['options.html', 'welcome.html'];

/** Tests every surface of the extension in a browser. */
export function describeInjection(browser: BrowserName): void {
  describe(`in ${browser}, an attack in the dataset`, () => {
    let installed: Installed;
    let folder: string;
    let downloads: string;

    beforeAll(async () => {
      folder = await closedBuild(browser);
      downloads = await mkdtemp(join(tmpdir(), 'backstory-injection-'));
      expect(await poison(folder)).toBeGreaterThan(2_000);
      installed = await install(browser, 'shipped', { extension: folder });
      const silenced = [{ entity: 'huawei', alias: `${SEEN}`, site: null }];
      await storeSettings(installed.harness, { silenced });
    });
    afterAll(async () => {
      await installed?.close();
      for (const each of [folder, downloads]) await rm(each, { recursive: true, force: true });
    });

    /** Elements and addresses that no surface of ours may have, and whether the attack is to be read. */
    async function expectText(page: Page): Promise<void> {
      await until('the text of the attack', () =>
        page.evaluate((seen) => document.body.textContent!.includes(seen), SEEN),
      );
      expect(await page.evaluate(readSurface)).toEqual(HARMLESS);
    }

    it('is text in the card', async () => {
      const page = await installed.open(STORY);
      await untilNamesMarked(installed, page, ['Huawei', 'Xi Jinping']);
      await restOnFirstName(installed, page);
      const text = await until('the card', () => closedCardText(installed, page));
      expect(text).toContain(SEEN);
      expect(text).toContain(FORMULA);
      expect(await inOwnWorld(installed, page, readCard)).toEqual(HARMLESS);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      await page.close();
    });

    it('is text in the popup', async () => {
      const page = await installed.open(STORY);
      await untilNamesMarked(installed, page, ['Huawei', 'Xi Jinping']);
      const popup = await installed.harness.openPopup(page);
      await expectText(popup);
      await popup.close();
      await page.close();
    });

    it.each(VIEWS)('is text in the library at “%s”', async (hash) => {
      const library = await openLibrary(installed, hash);
      await expectText(library);
      await library.close();
    });

    it('is text in the hits of a search', async () => {
      const library = await installed.harness.extensionPage('library.html');
      await library.waitForSelector('#library-search');
      await library.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#library-search')!;
        field.value = 'Ericsson';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await until('hits', () =>
        library.evaluate(() => document.querySelector('main mark') !== null),
      );
      await expectText(library);
      await library.close();
    });

    it.each(PAGES)('is text in %s', async (file) => {
      const page = await installed.harness.extensionPage(file);
      await expectText(page);
      await page.close();
    });

    it('is text in a report', async () => {
      const page = await installed.open(STORY);
      await untilNamesMarked(installed, page, ['Huawei', 'Xi Jinping']);
      await restOnFirstName(installed, page);
      await until('the card', () => closedCardText(installed, page));
      const { x, y } = await buttonInCard(installed, page, '.wrong button:last-child');
      await page.mouse.click(x, y);
      const report = await tabAt(installed.harness, 'report.html');
      const words = await report.waitForSelector('textarea');
      expect(await words!.evaluate(({ value }) => value)).toContain(SEEN);
      expect(await report.evaluate(readSurface)).toEqual(HARMLESS);
      await report.close();
      await page.close();
    });

    it('is text in the copy and in every file of it', async () => {
      const page = await installed.open(STORY);
      await untilNamesMarked(installed, page, ['Huawei', 'Xi Jinping']);
      const copy = await openCopy(installed);
      await expectText(copy);
      await installed.harness.saveDownloadsIn(downloads);

      await pressButton(copy, /^Save as HTML$/);
      const html = await saved('.html');
      expect(html).toContain('&lt;img src=x onerror=');
      const elements = elementsIn(html);
      expect(elements.length).toBeGreaterThan(10);
      expect(elements.filter((each) => /^(?:img|script|iframe| on)/.test(each))).toEqual([]);
      expect(html).not.toContain('href="javascript:');

      await pressButton(copy, /^Mentions as CSV$/);
      const csv = await saved('.csv');
      expect(csv).toContain(SEEN.replaceAll('"', '""'));
      // A cell begins at the start, after a comma or after a line break, perhaps with a quotation mark.
      expect(csv.match(/(?:^|\r\n|,)"?[=+@-]/)).toBeNull();

      await pressButton(copy, /^References as CSL-JSON$/);
      const csl = JSON.parse(await saved('.json')) as {
        id: string;
        URL?: string;
        annote?: string;
      }[];
      expect(csl.some(({ annote }) => annote?.includes(ATTACK))).toBe(true);
      expect(csl.map(({ URL: address }) => address).filter(Boolean)).toEqual([]);

      const markdown = await markdownOf(copy);
      expect(markdown).toContain('\\<img src=x onerror=');
      expect(markdown).not.toMatch(/(?<!\\)<(?:img|script|javascript)/);
      expect(markdown).not.toMatch(/(?<!\\)\]\(<?javascript/);
      expect(await copy.evaluate('window.hacked')).toBeUndefined();
      await copy.close();
      await page.close();
    });

    const saved = (ending: string) =>
      until(`a file ${ending}`, async () => {
        const name = (await readdir(downloads)).find((each) => each.endsWith(ending));
        return name && readFile(join(downloads, name), 'utf8');
      });
  });
}

/** What the copy puts into the clipboard. */
async function markdownOf(copy: Page): Promise<string> {
  await copy.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      Object.assign(globalThis, { copied: text });
    };
  });
  await pressButton(copy, /^Copy as Markdown$/);
  return until('the Markdown', () => copy.evaluate('globalThis.copied')) as Promise<string>;
}
