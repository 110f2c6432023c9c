/** What the reader asks of the page in a tab by key or click. */
import { askFrame, framesOf, tellTab } from './ask-page.ts';
import { setHidden } from './hidden-tabs.ts';

/** Opens the next mention in the first frame that has one. */
export async function openNextMention(tab: number): Promise<void> {
  for (const frame of await framesOf(tab).catch(() => [])) {
    if (await askFrame(frame, 'next-mention-wanted', undefined).catch(() => false)) return;
  }
}

/** Takes the marks off the page in a tab, and off those to come in it, or brings them back; rejects, with all as it was, if that cannot be remembered. */
export async function hideMarks(tab: number, hidden: boolean): Promise<void> {
  await setHidden(tab, hidden);
  await tellTab(tab, 'hidden-changed', hidden);
}
