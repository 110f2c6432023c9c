/** Frames, pages that turn on themselves and pages that live, in Firefox. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callExpression } from '../../tools/browser/inject.ts';
import { INNER, LEFT_ALONE, READ } from './frame-cases.ts';
import { article, cardText, type Installed, install, until, untilMarked } from './installed.ts';
import { ALSO_LIVE, LIVE_PAGES } from './live-page-cases.ts';
import { lookAtPaints, type Paints } from './look-at-paints.ts';
import { openWatched } from './open-watched.ts';
import { STORY, TURNS } from './page-turn-cases.ts';
import { pointAt } from './point-at.ts';

declare const window: { paints: Paints; rest(): void };

describe('in firefox', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('firefox', 'test');
    installed.pages.set('/inner', `<!doctype html><title>Inner</title>${INNER}`);
    installed.pages.set('/outer', `<!doctype html>${INNER}<iframe srcdoc="${INNER}"></iframe>`);
  });
  afterAll(() => installed?.close());

  const other = () => installed.origin.replace('127.0.0.1', 'localhost');
  const open = (html: string) =>
    openWatched(installed, article(`<p>Huawei built it.</p>${html.replace('OTHER', other())}`));

  it.each(READ)('a frame %s is read with its page', async (_kind, html, marks) => {
    const { page, errors } = await open(html);
    let seen = 0;
    await until(
      () => `${marks + 1} marks, seen ${seen}`,
      async () => {
        seen = await marksOfFrames(page);
        return seen === marks + 1;
      },
    );
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(LEFT_ALONE)('a frame %s is left alone', async (_kind, html) => {
    const { page } = await open(html);
    await untilMarked(page, ['Huawei']);
    await delay(500);
    expect(page.frames().length).toBeGreaterThan(1);
    expect(await marksOfFrames(page)).toBe(1);
    await page.close();
  });

  it.each(TURNS)('a page that %s stays marked and opens cards', async (_, turn, marks) => {
    const { page, errors } = await openWatched(installed, STORY);
    await untilMarked(page, ['Huawei', 'SenseTime']);
    await page.evaluate(turn);
    await delay(500);
    await untilMarked(page, marks);
    await pointAt(page, marks[0]!);
    expect(await until('the card', () => cardText(page))).toContain(marks[0]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(Object.entries({ ...LIVE_PAGES, ...ALSO_LIVE }))(
    '%s: marked right, then marked on',
    async (_name, each) => {
      const { page, errors } = await openWatched(installed, article(each.html));
      await page.evaluate(lookAtPaints);
      await page.evaluate(`window.rest = ${callExpression(each.live, [])}`);
      await delay(1000);
      await page.evaluate(() => window.rest());
      await untilMarked(page, each.marks);
      expect((await page.evaluate(() => window.paints)).wrong).toEqual([]);
      await page.evaluate(() => document.body.append('ByteDance came too.'));
      await untilMarked(page, [...each.marks, 'ByteDance']);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});

async function marksOfFrames(page: Page): Promise<number> {
  const look = () => CSS.highlights.get('backstory-upper')?.size ?? 0;
  const counts = await Promise.all(
    // A frame may be on its way.
    page.frames().map((frame) => frame.evaluate(look).catch(() => 0)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
