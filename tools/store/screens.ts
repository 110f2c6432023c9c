/** The shipped extension at work, as the stores show it: a sample article, the popup, its own pages. */
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness.ts';
import { callExpression } from '../browser/inject.ts';
import { closeCard, openCardOf, steadyMarks } from '../demo/article.ts';
import { painted } from './drawn.ts';

/** What the stores want, in CSS px. */
export const SCREEN = { width: 1280, height: 800 };

/** A picture by its file name, as PNG. */
export type Pictures = Map<string, Uint8Array>;

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    create(tab: object): Promise<unknown>;
  };
};

/** Takes all screens; `url` is that of the sample article. */
export async function takeScreens(harness: Harness, url: string): Promise<Pictures> {
  const pictures: Pictures = new Map();
  const page = await harness.newPage();
  await page.setViewport(SCREEN);
  await page.goto(url);
  const popup = await clickButton(harness, page);
  pictures.set('2-popup.png', await together(harness, page, popup));
  pictures.set('4-annotated-copy.png', await annotatedCopy(harness, url));
  pictures.set('3-case-study.png', await ownPage(harness, 'library.html#kh-nig-decree'));

  await page.bringToFront();
  await openCardOf(page, 'SenseTime');
  pictures.set('1-card.png', await page.screenshot());
  await closeCard(page);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await openCardOf(page, 'National Internet Gateway');
  pictures.set('5-dark.png', await page.screenshot());
  return new Map([...pictures].sort());
}

/** Clicks the toolbar button over a page, which is what lets it be read, and gives the popup. */
async function clickButton(harness: Harness, page: Page): Promise<Page> {
  const { browser, extensionId, extensionUrl } = harness;
  await page.triggerExtensionAction((await browser.extensions()).get(extensionId)!);
  const target = await browser.waitForTarget((each) => each.url() === extensionUrl('popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('.filter button');
  await steadyMarks(page);
  return popup;
}

/** The popup has a window of its own: the two are laid together as the browser does. */
async function together(harness: Harness, page: Page, popup: Page): Promise<Uint8Array> {
  const below = await page.screenshot({ encoding: 'base64' });
  const above = await (await popup.$('body'))!.screenshot({ encoding: 'base64' });
  await popup.close();
  const html = `<!doctype html><style>
    body { margin: 0; background: url(data:image/png;base64,${below}); }
    img { position: absolute; top: 8px; right: 24px; border: 1px solid #868e9a; border-radius: 6px;
      box-shadow: 0 8px 28px rgb(15 23 42 / 30%); }
  </style><img alt="" src="data:image/png;base64,${above}">`;
  return painted(harness, html, SCREEN);
}

async function ownPage(harness: Harness, path: string): Promise<Uint8Array> {
  const page = await harness.extensionPage(path);
  await page.setViewport(SCREEN);
  await page.waitForSelector('h1');
  return page.screenshot();
}

/** Opens the copy as the popup does: in a tab that knows which tab it came from. */
async function annotatedCopy(harness: Harness, url: string): Promise<Uint8Array> {
  const address = harness.extensionUrl('copy.html');
  const open = async (article: string, copy: string) => {
    const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === article);
    await chrome.tabs.create({ url: copy, openerTabId: tab?.id });
  };
  await harness.inExtension(open, url, address);
  const target = await harness.browser.waitForTarget((each) => each.url() === address);
  const copy = await target.asPage();
  await copy.setViewport(SCREEN);
  await copy.waitForSelector('.body mark');
  // The tools above the text are for the reader; the picture is of the marked text.
  const scroll = () => document.querySelector('.body')?.scrollIntoView();
  await copy.evaluate(callExpression(scroll, []));
  return copy.screenshot();
}
