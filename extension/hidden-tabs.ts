/**
 * Tabs in which the reader has hidden the marks. Kept in memory by the browser for as long as it
 * runs, and for no longer than the tab: nothing of it is written to disk.
 */
import { browser } from 'wxt/browser';

const KEY = 'hidden-tabs';

async function hiddenTabs(): Promise<number[]> {
  const { [KEY]: tabs } = await browser.storage.session.get(KEY);
  return Array.isArray(tabs) ? tabs.filter((tab) => typeof tab === 'number') : [];
}

export async function isHidden(tab: number): Promise<boolean> {
  return (await hiddenTabs()).includes(tab);
}

export async function setHidden(tab: number, hidden: boolean): Promise<void> {
  const others = (await hiddenTabs()).filter((each) => each !== tab);
  await browser.storage.session.set({ [KEY]: hidden ? [...others, tab] : others });
}
