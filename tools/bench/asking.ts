/**
 * What it would take to ask the background about pages that name nothing: a script without any list
 * hands it the page's text. Little is left for the page's own thread, but the browser's other processes
 * have to be counted too: a reader stays on a page for longer than the background lives.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import type { Harness } from '../browser/harness.ts';
import { callExpression } from '../browser/inject.ts';
import type { Pair } from './installed.ts';
import { withLeast } from './least.ts';
import { against, type Measured, mediansInTurn } from './measured.ts';
import { NAMELESS_PAGES, workOn } from './nameless.ts';

const ROUNDS = 9;
/** Within this time the browser has done all that opening the page brings, in ms. */
const DONE = 2_000;
/** After this time nothing is left to do for what was before, in ms. */
const AT_REST = 1_500;
const HTML = NAMELESS_PAGES['10 kB'];

/** What opening a page of 10 kB takes: the scout against asking. The background is idle before, and has been ended by the browser. `extension` is the folder of the test build. */
export function measureAsking(pair: Pair, extension: string): Promise<Record<string, Measured>> {
  const asking = { 'scout.js': callExpression(askingScript, []) };
  return withLeast(extension, asking, async (asked) => {
    const own = await mediansInTurn(
      ROUNDS,
      () => workOn(pair, pair.marked, HTML),
      () => workOn(pair, asked, HTML),
    );
    const all = await mediansInTurn(
      ROUNDS,
      () => workOfBrowser(pair, pair.marked, false),
      () => workOfBrowser(pair, asked, true),
    );
    return {
      'our work on the page’s own thread': against(own.ours, own.control, 'ms'),
      'work of all the browser’s processes': against(all.ours, all.control, 'ms'),
    };
  });
}

/** Of all processes, in ms. @throws Error if the page did not start the background as it `asks` */
function workOfBrowser({ inTab }: Pair, marked: Harness, asks: boolean): Promise<number> {
  return inTab(marked, HTML, async ({ page }, url) => {
    const browser = await marked.browser.target().createCDPSession();
    await marked.stopBackground();
    await delay(AT_REST);
    const before = await processTimes(browser);
    await page.goto(url, { waitUntil: 'load' });
    await delay(DONE);
    const after = await processTimes(browser);
    await browser.detach();
    if ((await marked.isBackgroundRunning()) !== asks)
      throw new Error(`The background ${asks ? 'was not asked' : 'was started'}.`);
    return [...after].reduce((sum, [id, time]) => sum + time - (before.get(id) ?? 0), 0);
  });
}

/** Time at work since its start of each process, in ms. */
async function processTimes(browser: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
}

/** Runs in the page instead of the scout. The background does not know what it is told, so looking for names is not even in it. */
function askingScript(): void {
  const { runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
    .chrome;
  runtime.onMessage.addListener(() => undefined);
  const everything = { childList: true, characterData: true, subtree: true };
  new MutationObserver(() => undefined).observe(document, everything);
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask(task: () => void, options: { priority: 'background' }): void };
  };
  const ask = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) text += (walker.currentNode as Text).data;
    runtime.sendMessage(text).catch(() => undefined);
  };
  scheduler.postTask(ask, { priority: 'background' });
}
