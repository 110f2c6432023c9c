/** Pages that change without rest: no mark is ever painted wrong, and we rest when the page does. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callExpression } from '../../tools/browser/inject.ts';
import { article, type Installed, install, untilMarked } from './installed.ts';
import { LIVE_PAGES } from './live-page-cases.ts';
import { openWatched } from './open-watched.ts';
import { AT_REST, callsOfUs } from './work.ts';

/** How long each page lives, in ms. */
const LIFE = 1000;
/** Time to read the last change and draw it, in ms. */
const CALM = 300;
/** Marks that are registered at most on any of these pages: none has more names in it at a time. */
const MOST = 30;

/** What was seen just before each frame was painted. */
interface Paints {
  /** Texts under marks that are no name. */
  wrong: string[];
  /** Most ranges registered at a time, stale ones included. */
  most: number;
  frames: number;
}

declare const window: { paints: Paints; changes: number; rest(): void };

describe('in chromium', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
  });
  afterAll(() => installed?.close());

  it.each(Object.entries(LIVE_PAGES))('%s: marked right, then at rest', async (_name, each) => {
    const { page, errors } = await openWatched(installed, article(each.html));
    await page.evaluate(lookAtPaints);
    await page.evaluate(`window.rest = ${callExpression(each.live, [])}`);
    await delay(LIFE);
    await page.evaluate(() => window.rest());
    await untilMarked(page, each.marks);
    const { wrong, most, frames } = await page.evaluate(() => window.paints);
    expect(wrong).toEqual([]);
    expect(most).toBeLessThan(MOST);
    expect(frames).toBeGreaterThan(10);
    await delay(CALM);
    await expectRest(page);
    await page.evaluate(() => document.body.append('ByteDance came too.'));
    await untilMarked(page, [...each.marks, 'ByteDance']);
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** Expects that neither the page’s nodes nor our script do anything for a while. */
async function expectRest(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.changes = 0;
    const observer = new MutationObserver((records) => {
      window.changes += records.length;
    });
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    observer.observe(document, everything);
  });
  expect(await callsOfUs(page)).toBeLessThan(AT_REST);
  expect(await page.evaluate(() => window.changes)).toBe(0);
}

/** Runs on the page: looks at the marks after everything else that a frame does before it is painted. */
function lookAtPaints(): void {
  const paints: Paints = { wrong: [], most: 0, frames: 0 };
  window.paints = paints;
  const look = () => {
    const marks = [...(CSS.highlights.get('backstory-upper') ?? [])];
    paints.frames++;
    paints.most = Math.max(paints.most, marks.length);
    for (const { startContainer, startOffset, endContainer, endOffset } of marks) {
      if (!startContainer.isConnected || !endContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const text = range.toString();
      if (!['Huawei', 'SenseTime', 'ByteDance'].includes(text)) paints.wrong.push(text);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
