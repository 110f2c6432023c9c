/** The tab that the popup speaks of. */
import { browser } from 'wxt/browser';

export interface FrontTab {
  id: number;
  /** Known on click through `activeTab`, or where the host is granted. */
  url: string | undefined;
}

/** The tab in front of the reader, if it can be had. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const named = namedTab();
  const tab = named === undefined ? await activeTab() : await browser.tabs.get(named);
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Demo and test builds can open the popup as a page of its own for a tab named in its address. */
function namedTab(): number | undefined {
  if (import.meta.env.MODE !== 'demo' && import.meta.env.MODE !== 'test') return undefined;
  const id = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(id) && id > 0 ? id : undefined;
}
