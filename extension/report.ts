/**
 * A report about a wrong mark, on a page of the extension, for the reader to copy. What it is about
 * stands in the browser's memory until the page has taken it, and in no address.
 */
import { browser } from 'wxt/browser';
import type { Mention } from '../engine/mention.ts';

const KEY = 'report';

/** Opens the report page beside the tab that the mark is in. */
export async function openReport(mention: Mention, tab: number | undefined): Promise<void> {
  await browser.storage.session.set({ [KEY]: { mention, tab } });
  await browser.tabs.create({
    url: browser.runtime.getURL('/report.html' as '/popup.html'),
    ...(tab !== undefined && { openerTabId: tab }),
  });
}

export interface Report {
  mention: Mention;
  /** Address of the page, if its tab is still there and may be seen. */
  address: string | undefined;
}

/** The report that was asked for last; undefined once it has been taken. */
export async function takeReport(): Promise<Report | undefined> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  if (!stored) return undefined;
  await browser.storage.session.remove(KEY);
  if (!isStored(stored)) return undefined;
  const { mention, tab } = stored;
  const address = tab === undefined ? undefined : (await tabOf(tab))?.url;
  return { mention, address };
}

interface Stored {
  mention: Mention;
  tab: number | undefined;
}

function isStored(value: unknown): value is Stored {
  const { mention } = value as Partial<Stored>;
  return [mention?.surface, mention?.entity, mention?.reason?.alias].every(
    (each) => typeof each === 'string',
  );
}

async function tabOf(id: number) {
  return browser.tabs.get(id).catch(() => undefined);
}
