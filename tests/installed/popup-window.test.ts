/** The popup’s window, button and ways on, in Chromium. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page, Target } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { press, untilSays } from './in-popup.ts';
import { article, cardText, type Installed, install, until } from './installed.ts';
import { mentionsWhenRead, tabOf } from './page-marks.ts';

const STORY = article(`<p>Tô Lâm spoke in Hanoi.</p><p>Chak Sopheap spoke in Phnom Penh.</p>
<p>SenseTime has an office.</p><div style="height: 3000px"></div><p>SenseTime kept it.</p>`);
/** The sample article, which holds more names than the popup has room for. */
const MANY = readFileSync(
  join(import.meta.dirname, '..', '..', 'tools', 'demo-article.html'),
  'utf8',
);

describe('the popup’s window', () => {
  let installed: Installed;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
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

  it('fits its window, also on a low screen, and lets the list alone scroll', async () => {
    await openOver(MANY);
    await untilSays(popup, '49 mentions of 35 names');
    let seen: number[] = [];
    await until(
      () => `a window that fits, seen ${seen}`,
      async () => {
        seen = await popup.evaluate(() => [innerWidth, innerHeight, document.body.offsetHeight]);
        return seen[0] === 360 && seen[1] === seen[2];
      },
    );
    const { screenHeight, height, scrolls } = await popup.evaluate(() => ({
      screenHeight: screen.height,
      height: innerHeight,
      scrolls: [document.documentElement, document.querySelector('.names')!].map(
        ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight,
      ),
    }));
    // The screen of a browser without a display.
    expect(screenHeight).toBe(600);
    expect(height).toBe(480);
    expect(scrolls).toEqual([false, true]);
  });

  it('is drawn at once as it stays, over a page that has been read', async () => {
    page = await installed.open(STORY);
    // A tab behind another is not read on.
    expect(await mentionsWhenRead(installed, page)).toBe(4);
    const tab = await tabOf(installed, page);
    popup = await installed.harness.newPage();
    await popup.setViewport({ width: 360, height: 600 });
    await popup.evaluateOnNewDocument(watchSizes, tab);
    await popup.goto(installed.harness.extensionUrl('popup.html'));
    await untilSays(popup, '4 mentions of 3 names');
    await popup.evaluate(framesLater, 10);
    const sizes = await popup.evaluate(() => globalThis.sizes);
    expect(sizes).toEqual([expect.stringMatching(/^360 × [34]\d\d$/)]);
  });

  it('leaves the button without a badge and without a word of what was found', async () => {
    await openOver(STORY);
    await untilSays(popup, '4 mentions of 3 names');
    const told = await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const about = { tabId: tab!.id };
      return [await chrome.action.getBadgeText(about), await chrome.action.getTitle(about)];
    });
    expect(told).toEqual(['', 'Backstory']);
  });

  it('leads from the card on to the same name in the library', async () => {
    await openOver(STORY);
    await untilSays(popup, 'SenseTime');
    await press(popup, 'Show SenseTime');
    await until('the card', () => cardText(page));
    await page.bringToFront();
    const link = (await page.evaluateHandle(() => {
      const { shadowRoot } = document.documentElement.lastElementChild!;
      const button = shadowRoot!.querySelector<HTMLElement>('.to-library')!;
      button.scrollIntoView();
      // A click that the page makes itself opens nothing.
      button.click();
      return button;
    })) as unknown as ElementHandle<HTMLElement>;
    await link.click();
    const address = installed.harness.extensionUrl('library.html');
    const isLibrary = (each: Target) => each.url().startsWith(address);
    const library = await installed.harness.browser.waitForTarget(isLibrary);
    expect(library.url()).toBe(address);
    const shown = (await library.page())!;
    await until('the name', () =>
      shown.evaluate(() => document.querySelector('main h2')?.textContent === 'SenseTime'),
    );
    expect(installed.harness.browser.targets().filter(isLibrary).length).toBe(1);
    await shown.close();
  });
});

declare global {
  var sizes: string[];
}

/**
 * Runs in the popup before anything of it: has it speak of this tab, writes down every size in which
 * it is painted with something in it, and slows its clock, so that a busy machine is not late.
 */
function watchSizes(id: number): void {
  globalThis.sizes = [];
  const { query } = chrome.tabs;
  chrome.tabs.query = async () => (await query({})).filter((tab) => tab.id === id);
  const native = globalThis.setTimeout;
  const slowed = (run: () => void, ms = 0) => native(run, ms * 50);
  Object.assign(globalThis, { setTimeout: slowed });
  const look = () => {
    const drawn = document.querySelector<HTMLElement>('.popup');
    const size = drawn && `${drawn.offsetWidth} × ${drawn.offsetHeight}`;
    if (size && globalThis.sizes.at(-1) !== size) globalThis.sizes.push(size);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function framesLater(count: number): Promise<void> {
  return new Promise((done) => {
    const next = (left: number) =>
      left > 0 ? requestAnimationFrame(() => next(left - 1)) : done();
    next(count);
  });
}

declare const chrome: {
  action: {
    getBadgeText(about: object): Promise<string>;
    getTitle(about: object): Promise<string>;
  };
  tabs: { query(about: object): Promise<{ id: number }[]> };
};
