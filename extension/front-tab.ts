/** The tab that the popup speaks of. */
import { browser } from 'wxt/browser';

export interface FrontTab {
  id: number;
  /** Known on click through `activeTab`, or where the host is granted. */
  url: string | undefined;
}

/** The tab in front of the reader, if it can be had. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}
