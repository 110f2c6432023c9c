/** What the extension costs a page that changes: in each frame of mutations, and in frames per second. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Harness } from '../browser/harness.ts';
import { callExpression } from '../browser/inject.ts';
import { markedTexts } from '../browser/marks.ts';
import { type Pair, settle, type Tab } from './installed.ts';
import { markedSentences } from './marked-page.ts';
import { against, type Measured, mediansInTurn, rounded } from './measured.ts';
import { changeTexts, framesWhileLive, scrollToMiddle } from './page-actions.ts';
import { pageHtml, paragraphs } from './page-html.ts';
import { proseOf } from './prose.ts';
import { threadTime } from './thread-time.ts';

const ROUNDS = 5;
/** Frames in which one text changes. */
const FRAMES = 120;
/** How long a live page is watched, in ms. */
const LIVE = 4_000;
/** Registered marks follow a scroll within this time, in ms. */
const SCROLLED = 500;

export interface Frames {
  /** Main-thread work in a frame in which one text changes. */
  mutated: Measured & { 'overhead, ms': number; 'marks registered': number };
  /** Frames per second of a page with a ticker and 200 new nodes a second. */
  live: Measured;
}

/** Measures with and without the extension in turn. */
export async function measureFrames(pair: Pair): Promise<Frames> {
  const marked = pageHtml(paragraphs(markedSentences(), 1));
  let registered = 0;
  const mutated = await inTurn(pair, marked, async ({ page, session }) => {
    await page.evaluate(callExpression(scrollToMiddle, []));
    await delay(SCROLLED);
    registered = Math.max(registered, (await markedTexts(page)).length);
    const before = await threadTime(session);
    await page.evaluate(callExpression(changeTexts, [FRAMES]));
    return ((await threadTime(session)) - before) / FRAMES;
  });
  const live = await inTurn(
    pair,
    pageHtml(paragraphs(proseOf('dense'), 0.1)),
    async ({ page }) => (await page.evaluate(callExpression(framesWhileLive, [LIVE]))) as number,
  );
  return {
    mutated: {
      ...against(mutated.ours, mutated.control, 'ms a frame'),
      'overhead, ms': rounded(mutated.ours - mutated.control),
      'marks registered': registered,
    },
    live: against(live.ours, live.control, 'frames per second'),
  };
}

/** Medians of what `measure` gives in a fresh tab of either browser. */
function inTurn(
  { marked, bare, inTab }: Pair,
  html: string,
  measure: (tab: Tab) => Promise<number>,
): Promise<{ ours: number; control: number }> {
  const once = (harness: Harness) =>
    inTab(harness, html, async (tab, url) => {
      await settle(tab, url);
      return measure(tab);
    });
  return mediansInTurn(
    ROUNDS,
    () => once(marked),
    () => once(bare),
  );
}
