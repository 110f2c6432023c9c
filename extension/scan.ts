/** Puts the page script into a tab and asks it what it found. */
import { browser } from 'wxt/browser';
import type { PageSummary } from '../engine/summary.ts';
import { askPage } from './ask-page.ts';

export const PAGE_SCRIPT = '/page.js';
const CARD_SCRIPT = '/card.js';

export type ScanOutcome =
  | { kind: 'summary'; summary: PageSummary }
  | { kind: 'cannot'; why: 'browser-page' | 'not-html' | 'refused' };

/** Reads the page in a tab, for the first time or again. Needs `activeTab` or the host's grant. */
export async function scanTab(tab: number): Promise<ScanOutcome> {
  const running = await summaryOf(tab);
  if (running) return { kind: 'summary', summary: running };
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [PAGE_SCRIPT] });
  } catch (error) {
    return { kind: 'cannot', why: isBrowserPage(error) ? 'browser-page' : 'refused' };
  }
  // The script answers wherever there is a web page to be read.
  const summary = await summaryOf(tab);
  return summary ? { kind: 'summary', summary } : { kind: 'cannot', why: 'not-html' };
}

/** Runs the script that draws the card where the page script runs. */
export async function bringCardPanel({
  tab,
  frame,
}: {
  tab: number;
  frame: number;
}): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: [CARD_SCRIPT] });
}

/** The summary of a page whose script is running, if it is. */
export async function summaryOf(tab: number): Promise<PageSummary | undefined> {
  try {
    return await askPage(tab, 'summary-wanted', undefined);
  } catch {
    return undefined;
  }
}

/** Browsers say in words alone why a page may not be read; their own pages have schemes of their own. */
function isBrowserPage(error: unknown): boolean {
  return /\b(?:chrome|edge|brave|about|devtools|view-source|moz-extension|chrome-extension):/.test(
    String(error),
  );
}
