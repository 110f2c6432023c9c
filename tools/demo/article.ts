/** Drives the sample article in a browser: waits for its marks, reads them, points at them. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness.ts';
import { callExpression } from '../browser/inject.ts';
import { type Mark, marksOf } from '../browser/marks.ts';

/** How long the extension may take to get ready or to mark the page, and how often to look, in ms. */
const DEADLINE = 10_000;
const POLL = 100;
/** Looks in a row that must agree before the marks count as complete. */
const STEADY_LOOKS = 5;
/** Time for a card that is open to be painted, in ms. */
const PAINTED = 300;

/** The calls of `chrome.*` that run inside the extension; its types are not those of Node. */
declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

/** Opens the article once the extension watches its host, and waits for its marks. */
export async function openArticle(harness: Harness, page: Page, url: string): Promise<void> {
  await until('the extension to get ready', async () => {
    const scripts = await harness.inExtension(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length,
    );
    return scripts > 0;
  });
  await page.goto(url);
  await steadyMarks(page);
}

/** The marks, once their number no longer changes. Only those near the viewport are registered. */
export async function steadyMarks(page: Page): Promise<Mark[]> {
  let marks: Mark[] = [];
  let looks = 0;
  await until('marks on the article', async () => {
    const seen = await marksOf(page);
    looks = seen.length > 0 && seen.length === marks.length ? looks + 1 : 0;
    marks = seen;
    return looks >= STEADY_LOOKS;
  });
  return marks;
}

/** The texts of the article's blocks. */
export function articleBlocks(page: Page): Promise<string[]> {
  const read = () =>
    [...document.querySelectorAll('article > *')].map(({ textContent }) => textContent ?? '');
  return page.evaluate(callExpression(read, [])) as Promise<string[]>;
}

/** Moves the pointer onto the first mark in view and waits for its card. */
export async function openFirstCard(page: Page): Promise<void> {
  const [mark] = await steadyMarks(page);
  await openCard(page, mark!);
}

/** Scrolls to words of the article, which must be a mark, and opens its card. */
export async function openCardOf(page: Page, words: string): Promise<void> {
  await openCard(page, await markOf(page, words));
}

/** Scrolls to words of the article; returns their mark. @throws Error when they are not marked */
export async function markOf(page: Page, words: string): Promise<Mark> {
  const scroll = (wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.textContent?.includes(wanted)) continue;
      walker.currentNode.parentElement?.scrollIntoView({ block: 'start' });
      return;
    }
  };
  await page.evaluate(callExpression(scroll, [words]));
  const mark = (await steadyMarks(page)).find(({ text, box }) => text === words && box.y >= 0);
  if (!mark) throw new Error(`“${words}” is not marked in the article.`);
  return mark;
}

async function openCard(page: Page, mark: Mark): Promise<void> {
  const { x, y, width, height } = mark.box;
  await page.mouse.move(x + width / 2, y + height * 2, { steps: 2 });
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await until('the card', () => hasCard(page));
  await delay(PAINTED);
}

/** Moves the pointer away and waits until no card is open. */
export async function closeCard(page: Page): Promise<void> {
  await page.mouse.move(1, 1, { steps: 4 });
  await until('the card to close', async () => !(await hasCard(page)));
}

/** The card's host stands last in the document, after the body. */
async function hasCard(page: Page): Promise<boolean> {
  const look = () => document.documentElement.lastElementChild !== document.body;
  return (await page.evaluate(callExpression(look, []))) === true;
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + DEADLINE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited ${DEADLINE} ms for ${what}, in vain.`);
    await delay(POLL);
  }
}
