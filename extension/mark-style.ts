/** The style of the marks, put in as the reader's own: the page neither sees it nor overrides it. */
import { browser } from 'wxt/browser';
import lines from '../page/marks.css?inline';
import broad from '../page/marks-broad.css?inline';
import dotted from '../page/marks-dotted.css?inline';
import inRoots from '../page/marks-in-roots.css?inline';
import withTheExtension from '../page/with-the-extension.css?inline';
import { type FrameOfTab, targetOf } from './frame-of-tab.ts';
import type { MarkStyle } from './settings.ts';

const LOOKS: Readonly<Record<MarkStyle, string>> = { lines, broad, dotted };

/** The style sheet of a look for open shadow roots, in a browser where the document's reaches into none. */
export function rootStyle(look: MarkStyle): string {
  return LOOKS[look] + inRoots;
}

function documentStyle(look: string): string {
  return import.meta.env.FIREFOX ? look + withTheExtension : look;
}

/** Puts the look into one frame of a tab in place of any other; without one they all go. */
export async function setMarkStyle(style: MarkStyle | undefined, frame: FrameOfTab): Promise<void> {
  const into = { target: targetOf(frame), origin: 'USER' as const };
  const wanted = style && LOOKS[style];
  if (wanted) await browser.scripting.insertCSS({ ...into, css: documentStyle(wanted) });
  for (const look of Object.values(LOOKS))
    if (look !== wanted) await browser.scripting.removeCSS({ ...into, css: documentStyle(look) });
}
