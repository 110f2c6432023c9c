/** The extension's own pages in a window of 320 px, and with the spacing that a reader may set. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installed, install } from './installed.ts';

const PAGES = [
  'library.html',
  'library.html#names',
  'library.html#timeline',
  'library.html#relations/huawei',
  'library.html#to-lam',
  'library.html#kh-huawei',
  'options.html',
  'welcome.html',
  'report.html',
  'copy.html',
];

/** Overrides that WCAG 2.2, 1.4.12, lets a reader make, without a style sheet that the pages forbid. */
const SPACING = {
  'line-height': '1.5',
  'letter-spacing': '0.12em',
  'word-spacing': '0.16em',
};

describe('in chromium', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
  });
  afterAll(() => installed?.close());

  /** Words that stick out of a box that hides what does not fit, and the width of the page. */
  const fitOf = (page: Page) =>
    page.evaluate(() => {
      const clipped = [...document.body.querySelectorAll<HTMLElement>('*')].filter((each) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(each);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const [wide, high] = [
          each.scrollWidth > each.clientWidth + 1,
          each.scrollHeight > each.clientHeight + 1,
        ];
        // What is there for screen readers alone is clipped on purpose.
        if (clipPath !== 'none' || !each.innerText?.trim()) return false;
        return (hides(overflowX) && wide) || (hides(overflowY) && high);
      });
      return {
        width: document.documentElement.scrollWidth,
        clipped: clipped.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      };
    });

  it.each(PAGES)(
    '%s scrolls in one direction and clips nothing, also with wide spacing',
    async (address) => {
      const page = await installed.harness.extensionPage(address);
      await page.setViewport({ width: 320, height: 640 });
      await page.waitForSelector('h1');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await fitOf(page)).toEqual({ width: 320, clipped: [] });
      await page.evaluate((spacing) => {
        const sheet = new CSSStyleSheet();
        const rules = Object.entries(spacing).map(
          ([name, value]) => `${name}: ${value} !important`,
        );
        sheet.replaceSync(`* { ${rules.join(';')} } p { margin-bottom: 2em !important }`);
        document.adoptedStyleSheets.push(sheet);
      }, SPACING);
      expect(await fitOf(page)).toEqual({ width: 320, clipped: [] });
      await page.close();
    },
  );
});
