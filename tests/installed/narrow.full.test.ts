/** The extension's own pages in a window of 320 px, and with the spacing that a reader may set. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickButton, openClicked } from './clicked.ts';
import { inCard, untilCard } from './closed-card.ts';
import { untilSays } from './in-popup.ts';
import { article, type Installed, install } from './installed.ts';
import { pointAt } from './point-at.ts';

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

/** Overrides that WCAG 2.2, 1.4.12, lets a reader make. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const STORY = article('<p>Huawei built it.</p><p>SenseTime signed.</p>');

describe('in chromium', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
  });
  afterAll(() => installed?.close());

  it.each(PAGES)(
    '%s scrolls in one direction and clips nothing, also with wide spacing',
    async (address) => {
      const page = await installed.harness.extensionPage(address);
      await page.setViewport({ width: 320, height: 640 });
      await page.waitForSelector('h1');
      await expectFit(page);
      await page.close();
    },
  );

  it('neither does the popup', async () => {
    const page = await installed.open(STORY);
    const opened = installed.harness.browser.waitForTarget((each) =>
      each.url().endsWith('/popup.html'),
    );
    await clickButton(installed, page);
    const popup = await (await opened).asPage();
    await untilSays(popup, '2 mentions of 2 names');
    await expectFit(popup);
    await page.close();
  });

  it('neither does the card', async () => {
    const size = { width: 320, height: 640 };
    const page = await openClicked(installed, STORY, ['Huawei', 'SenseTime'], size);
    await pointAt(page, 'Huawei');
    await untilCard(page, 'Huawei');
    expect(await inCard(page, fit)).toEqual(FITS);
    await inCard(page, space, SPACING);
    expect(await inCard(page, fit)).toEqual(FITS);
    await page.close();
  });

  async function expectFit(page: Page): Promise<void> {
    const body = (await page.$('body'))!;
    expect(await body.evaluate(fit)).toEqual(FITS);
    await body.evaluate(space, SPACING);
    expect(await body.evaluate(fit)).toEqual(FITS);
  }
});

const FITS = { sideways: 0, clipped: [] };

/** How far a surface scrolls sideways, and words that stick out of a box that hides what does not fit. */
function fit(surface: HTMLElement): { sideways: number; clipped: string[] } {
  for (const details of surface.querySelectorAll('details')) details.open = true;
  const clipped = [...surface.querySelectorAll<HTMLElement>('*')].filter((each) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(each);
    // What is there for screen readers alone is clipped on purpose.
    if (clipPath !== 'none' || !each.innerText?.trim()) return false;
    const wide = each.scrollWidth > each.clientWidth + 1;
    const high = each.scrollHeight > each.clientHeight + 1;
    return (/hidden|clip/.test(overflowX) && wide) || (/hidden|clip/.test(overflowY) && high);
  });
  const scroller = surface === document.body ? document.documentElement : surface;
  return {
    sideways: scroller.scrollWidth - scroller.clientWidth,
    clipped: clipped.map(({ outerHTML }) => outerHTML.slice(0, 80)),
  };
}

/** Adds a style sheet where the page’s policy allows none in its text. */
function space(surface: HTMLElement, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  (surface.getRootNode() as Document | ShadowRoot).adoptedStyleSheets.push(sheet);
}
