/** The style of the marks, put in as the reader's own: the page neither sees it nor overrides it. */
import { browser } from 'wxt/browser';
import lines from '../page/marks.css?inline';
import broad from '../page/marks-broad.css?inline';
import dotted from '../page/marks-dotted.css?inline';
import inRoots from '../page/marks-in-roots.css?inline';
import withTheExtension from '../page/with-the-extension.css?inline';
import { type FrameOfTab, targetOf } from './frame-of-tab.ts';
import { inTurnAt } from './in-turn.ts';
import type { MarkStyle } from './settings.ts';

const LOOKS: Readonly<Record<MarkStyle, string>> = { lines, broad, dotted };

/** The style sheet of a look for open shadow roots, in a browser where the document's reaches into none. */
export function rootStyle(look: MarkStyle): string {
  return LOOKS[look] + inRoots;
}

function documentStyle(look: string): string {
  return import.meta.env.FIREFOX ? look + withTheExtension : look;
}

const changing = inTurnAt();

/**
 * Puts a look into one frame of a tab in place of any other; without one they all go. The look is
 * asked for when its turn has come: of two changes in the same moment the later one stays.
 */
export function setMarkStyle(
  frame: FrameOfTab,
  styleOf: () => Promise<MarkStyle | undefined>,
): Promise<void> {
  const target = targetOf(frame);
  return changing(JSON.stringify(target), async () => {
    const into = { target, origin: 'USER' as const };
    const style = await styleOf();
    const wanted = style && LOOKS[style];
    if (wanted) await browser.scripting.insertCSS({ ...into, css: documentStyle(wanted) });
    for (const look of Object.values(LOOKS))
      if (look !== wanted) await browser.scripting.removeCSS({ ...into, css: documentStyle(look) });
  });
}
