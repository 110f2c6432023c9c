/**
 * Tabs in which the reader has hidden the marks. Kept in memory by the browser for as long as it
 * runs, and for no longer than the tab: nothing of it is written to disk.
 */
import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';

const KEY = 'hidden-tabs';

async function hiddenTabs(): Promise<number[]> {
  const { [KEY]: tabs } = await browser.storage.session.get(KEY);
  return Array.isArray(tabs) ? tabs.filter((tab) => typeof tab === 'number') : [];
}

/** Never rejects: a page is read, and a popup opens, also when the memory fails. */
export async function isHidden(tab: number): Promise<boolean> {
  return (await hiddenTabs().catch((): number[] => [])).includes(tab);
}

const writing = inTurn();

/**
 * Hides or shows the marks of one tab. Rejects, with all as it was, when the memory cannot be read or
 * written: other tabs stand in it too.
 */
export function setHidden(tab: number, hidden: boolean): Promise<void> {
  return writing(async () => {
    const others = (await hiddenTabs()).filter((each) => each !== tab);
    await browser.storage.session.set({ [KEY]: hidden ? [...others, tab] : others });
  });
}
