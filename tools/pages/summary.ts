/** Asks the extension what it has found on an open page, as its popup does. */
import type { PageSummary } from '../../engine/summary.ts';
import { envelope, replyIn } from '../../extension/messages.ts';
import type { Harness } from '../browser/harness.ts';

/** The summary of the one local page that is open; undefined as long as no script of ours answers there. */
export async function summaryOf(harness: Harness): Promise<PageSummary | undefined> {
  const answer = await harness.inExtension(ask, envelope('summary-wanted', undefined));
  return answer === null ? undefined : replyIn<'summary-wanted'>(answer);
}

/** True once the extension has registered its script for local pages. */
export function isReady(harness: Harness): Promise<boolean> {
  return harness.inExtension(
    async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0,
  );
}

declare const chrome: {
  tabs: {
    query(filter: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
  };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
};

async function ask(message: object): Promise<unknown> {
  try {
    // Not by its whole address: a page may change that.
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    return await chrome.tabs.sendMessage(tab!.id, message, { frameId: 0 });
  } catch {
    return null;
  }
}
