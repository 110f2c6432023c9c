/** Puts the page script into a tab and asks it what it found. */
import { browser } from 'wxt/browser';
import type { PageSummary } from '../engine/summary.ts';
import { askPage } from './messages.ts';

export const PAGE_SCRIPT = '/page.js';

export type ScanOutcome =
  | { kind: 'summary'; summary: PageSummary }
  | { kind: 'cannot'; why: 'browser-page' | 'not-html' | 'refused' };

/** Reads the page in a tab, for the first time or again. Needs `activeTab` or the host's grant. */
export async function scanTab(tab: number): Promise<ScanOutcome> {
  const running = await summaryOf(tab);
  if (running) return { kind: 'summary', summary: running };
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
    });
    if (result?.result !== 'text/html' && result?.result !== 'application/xhtml+xml')
      return { kind: 'cannot', why: 'not-html' };
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [PAGE_SCRIPT] });
  } catch {
    return { kind: 'cannot', why: await whyRefused(tab) };
  }
  const summary = await summaryOf(tab);
  return summary ? { kind: 'summary', summary } : { kind: 'cannot', why: 'refused' };
}

/** The summary of a page whose script is running, if it is. */
export async function summaryOf(tab: number): Promise<PageSummary | undefined> {
  try {
    return await askPage(tab, 'summary-wanted', undefined);
  } catch {
    return undefined;
  }
}

async function whyRefused(tab: number): Promise<'browser-page' | 'refused'> {
  const { url } = await browser.tabs.get(tab);
  return url === undefined || /^https?:/.test(url) ? 'refused' : 'browser-page';
}
