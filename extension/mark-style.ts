/** The style of the marks, put in as the reader's own: the page neither sees it nor overrides it. */
import { browser } from 'wxt/browser';
import type { FrameOfTab } from './ask-page.ts';

/** Adds the style to one frame of a tab, or takes it out. */
export async function setMarkStyle(
  css: string,
  { tab, frame, wanted }: FrameOfTab & { wanted: boolean },
): Promise<void> {
  const style = { target: { tabId: tab, frameIds: [frame] }, css, origin: 'USER' as const };
  await (wanted ? browser.scripting.insertCSS(style) : browser.scripting.removeCSS(style));
}
