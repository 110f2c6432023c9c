/** The style of the marks, put in as the reader's own: the page neither sees it nor overrides it. */
import { browser } from 'wxt/browser';

/** Adds the style to one frame of a tab. */
export async function insertMarkStyle(
  css: string,
  { tab, frame }: { tab: number; frame: number },
): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId: tab, frameIds: [frame] },
    css,
    origin: 'USER',
  });
}
