/** A frame of a tab, and the document that stands in it. */
import type { Browser } from 'wxt/browser';

export interface FrameOfTab {
  tab: number;
  frame: number;
  /** Names the document, in browsers that name them: by the time of an answer the frame may hold the next. */
  document?: string | undefined;
}

/** Where the browser is to put something: into that document and no other, where it can be told so. */
export function targetOf({ tab, frame, document }: FrameOfTab): Browser.scripting.InjectionTarget {
  return document === undefined
    ? { tabId: tab, frameIds: [frame] }
    : { tabId: tab, documentIds: [document] };
}
