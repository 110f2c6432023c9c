/** Cards over what a page puts above everything else, on the build that readers get. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openClicked } from './clicked.ts';
import { cardHeading, inCard, untilCard, untilNoCard } from './closed-card.ts';
import { article, type Installed, install, until, untilMarked } from './installed.ts';
import { pointAt } from './point-at.ts';

const STORY = article(
  `<main style="background: #fff"><p>Huawei built it.</p><p>SenseTime signed.</p></main>
<dialog><p>ByteDance came.</p><button>Close</button></dialog>`,
);
const MARKS = ['Huawei', 'SenseTime'];

declare const chrome: {
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
  tabs: { query(query: object): Promise<object[]> };
};

describe('a page of the shipped build in chromium', () => {
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
  });
  afterAll(() => installed?.close());
  afterEach(() => page.close());

  /** True if a click on the card's close button would reach the card. */
  const isInFront = () =>
    inCard(page, (surface) => {
      const { left, top } = surface.getBoundingClientRect();
      const root = surface.getRootNode() as ShadowRoot;
      const host = document.elementFromPoint(left + 40, top + 40);
      return host === root.host && root.elementFromPoint(left + 40, top + 40) !== null;
    });

  const inFullscreen = (selector: string) =>
    page.evaluate(async (wanted) => {
      await document.querySelector(wanted)!.requestFullscreen();
      return document.fullscreenElement?.localName;
    }, selector);

  it.each(['main', 'html'])('in fullscreen (%s) opens its card above', async (selector) => {
    page = await openClicked(installed, STORY, MARKS);
    expect(await inFullscreen(selector)).toBe(selector);
    await untilMarked(page, MARKS);
    await pointAt(page, 'SenseTime');
    await untilCard(page, 'SenseTime');
    expect(await isInFront()).toBe(true);
  });

  it('that goes into fullscreen over an open card gets the next one above', async () => {
    page = await openClicked(installed, STORY, MARKS);
    await pointAt(page, 'Huawei');
    await untilCard(page, 'Huawei');
    await inFullscreen('main');
    await untilMarked(page, MARKS);
    await pointAt(page, 'SenseTime');
    await untilCard(page, 'SenseTime');
    expect(await isInFront()).toBe(true);
  });

  it('with a modal dialog open shows no card that could not be reached', async () => {
    page = await openClicked(installed, STORY, MARKS);
    await page.evaluate(() => {
      const dialog = document.querySelector('dialog')!;
      dialog.style.cssText = 'margin: auto auto 0; height: 150px';
      dialog.showModal();
    });
    for (const name of MARKS) {
      await pointAt(page, name);
      await rested(page);
      expect(await cardHeading(page)).toBeUndefined();
    }
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await pointAt(page, 'Huawei');
    await untilCard(page, 'Huawei');
    expect(await isInFront()).toBe(true);
  });

  it('with a modal dialog open puts a card that is asked for by key inside it', async () => {
    page = await openClicked(installed, STORY, MARKS);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await page.bringToFront();
    await installed.harness.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch('next-mention', tab);
    });
    await untilCard(page, 'Huawei');
    expect(await isInFront()).toBe(true);
    const focused = await inCard(
      page,
      (surface) => (surface.getRootNode() as ShadowRoot).activeElement?.textContent,
    );
    expect(focused).toBe('Huawei');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
    expect(await page.evaluate(() => document.querySelector('dialog')!.children.length)).toBe(2);
  });

  it('leaves the names in a modal dialog to the dialog', async () => {
    page = await openClicked(installed, STORY, MARKS);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await page.evaluate(() => document.querySelector('main')!.append(' ByteDance left.'));
    await untilMarked(page, [...MARKS, 'ByteDance']);
    expect(await page.evaluate(() => document.querySelector('dialog')!.children.length)).toBe(2);
  });
});

/** Waits until a resting pointer would have opened a card: the page's own clock has passed that time. */
async function rested(page: Page): Promise<void> {
  const start = await page.evaluate(() => performance.now());
  await until('a second of rest', async () => {
    return (await page.evaluate(() => performance.now())) > start + 1000;
  });
}
