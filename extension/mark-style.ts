/** The style of the marks, put in as the reader's own: the page neither sees it nor overrides it. */
import { browser } from 'wxt/browser';
import lines from '../page/marks.css?inline';
import broad from '../page/marks-broad.css?inline';
import dotted from '../page/marks-dotted.css?inline';
import type { FrameOfTab } from './ask-page.ts';
import type { MarkStyle } from './settings.ts';

/** The style sheet of each look that the reader may choose. */
export const MARK_STYLES: Readonly<Record<MarkStyle, string>> = { lines, broad, dotted };

/** Puts the look into one frame of a tab in place of any other; without one they all go. */
export async function setMarkStyle(
  style: MarkStyle | undefined,
  { tab, frame }: FrameOfTab,
): Promise<void> {
  const into = { target: { tabId: tab, frameIds: [frame] }, origin: 'USER' as const };
  const wanted = style && MARK_STYLES[style];
  if (wanted) await browser.scripting.insertCSS({ ...into, css: wanted });
  for (const css of Object.values(MARK_STYLES))
    if (css !== wanted) await browser.scripting.removeCSS({ ...into, css });
}
