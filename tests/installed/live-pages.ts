/** Pages that change without rest: no mark is ever painted wrong, and we rest when the page does. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callExpression } from '../../tools/browser/inject.ts';
import { article, type Installed, install, untilMarked } from './installed.ts';
import type { LivePage } from './live-page-cases.ts';
import { lookAtPaints, type Paints } from './look-at-paints.ts';
import { openWatched } from './open-watched.ts';
import { AT_REST, callsOfUs } from './work.ts';

/** How long each page lives, in ms. */
const LIFE = 1000;
/** Time to read the last change and draw it, in ms. */
const CALM = 300;
/** Marks that are registered at most on any of these pages: none has more names in it at a time. */
const MOST = 30;

declare const window: { paints: Paints; changes: number; rest(): void };

/** Tests that marks are right while these pages live, and that we rest when they do. */
export function describeLive(pages: Readonly<Record<string, LivePage>>): void {
  describe('in chromium', () => {
    let installed: Installed;

    beforeAll(async () => {
      installed = await install('chromium', 'test');
    });
    afterAll(() => installed?.close());

    it.each(Object.entries(pages))('%s: marked right, then at rest', async (_name, each) => {
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
}

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
