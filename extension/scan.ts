/** Puts the page script into a tab and asks it what it found. */
import { browser } from 'wxt/browser';
import { askFrame, framesOf, PageFailure } from './ask-page.ts';
import { type FrameOfTab, targetOf } from './frame-of-tab.ts';
import { mergeSummaries, type TabSummary } from './tab-summary.ts';

/** What comes into every page that is to be read, and calls for the others. */
export const SCOUT_SCRIPT = '/scout.js';
const PAGE_SCRIPT = '/page.js';
const CARD_SCRIPT = '/card.js';

export type ScanOutcome =
  | { kind: 'summary'; summary: TabSummary }
  | { kind: 'cannot'; why: 'browser-page' | 'not-html' | 'refused' | 'silent' }
  /** The script is there and could not read: the background did not answer it, for instance. */
  | { kind: 'failed' };

/** Reads the page in a tab, for the first time or again. Needs `activeTab` or the host's grant. */
export async function scanTab(tab: number): Promise<ScanOutcome> {
  const running = await summaryOf(tab);
  if (running) return running;
  try {
    await injectScout(tab);
  } catch (error) {
    const isOwn = isBrowserPage(error) || (await showsBrowserPage(tab));
    return { kind: 'cannot', why: isOwn ? 'browser-page' : 'refused' };
  }
  // The script answers wherever there is a web page to be read.
  const outcome = await summaryOf(tab);
  if (outcome) return outcome;
  return { kind: 'cannot', why: (await showsBrowserPage(tab)) ? 'browser-page' : 'not-html' };
}

/** Runs the scout in the frames of a tab; in frames of other origins it ends itself. */
export async function injectScout(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.executeScript({ target, files: [SCOUT_SCRIPT] });
}

/** Runs the script that reads and marks where the scout has found something. */
export function bringReader(frame: FrameOfTab): Promise<void> {
  return runInFrame(frame, PAGE_SCRIPT);
}

/** Runs the script that drives the card where the page script runs. */
export function bringCardDesk(frame: FrameOfTab): Promise<void> {
  return runInFrame(frame, CARD_SCRIPT);
}

async function runInFrame(
  frame: FrameOfTab,
  script: typeof PAGE_SCRIPT | typeof CARD_SCRIPT,
): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(frame), files: [script] });
}

/** What the frames of a page hold together, if its script is running. */
export async function summaryOf(tab: number): Promise<ScanOutcome | undefined> {
  const frames = await framesOf(tab).catch(() => []);
  const answers = await Promise.allSettled(
    frames.map(async (frame) => ({
      frame: frame.frame,
      summary: await askFrame(frame, 'summary-wanted', undefined),
    })),
  );
  const summaries = answers.flatMap((answer) =>
    answer.status === 'fulfilled' ? [answer.value] : [],
  );
  if (summaries.length > 0) return { kind: 'summary', summary: mergeSummaries(summaries) };
  const isFailing = answers.some(
    (answer) => answer.status === 'rejected' && answer.reason instanceof PageFailure,
  );
  return isFailing ? { kind: 'failed' } : undefined;
}

/** Firefox tells the address of its own pages, and runs a script in some of them as in an empty room. */
async function showsBrowserPage(tab: number): Promise<boolean> {
  const { url = '' } = await browser.tabs.get(tab);
  return /^about:(?!blank$)/.test(url);
}

/** Chromium says in words alone why a page may not be read; its own pages have schemes of their own. */
function isBrowserPage(error: unknown): boolean {
  return /\b(?:chrome|edge|brave|about|devtools|view-source|moz-extension|chrome-extension):/.test(
    String(error),
  );
}
