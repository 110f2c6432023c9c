/** Frames of a page, for its annotated copy: which have text that can be read, and which are closed. */
import { isWebPage } from './frames.ts';
import { attributeOf, bodyOf, localNameOf, standsIn } from './nodes.ts';

/** Smaller frames show nothing to read: they count, measure or hold a place. In CSS px. */
const LEAST_SIDE = 50;

/** True for an element that shows a document of its own. */
export function isFrame(element: Element): element is HTMLIFrameElement {
  const name = localNameOf(element);
  return name === 'iframe' || name === 'frame';
}

/** True if the frame can be seen, and is large enough to show text. */
export function isSeenFrame(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return Math.min(width, height) >= LEAST_SIDE && getComputedStyle(frame).visibility === 'visible';
}

/** True if the frame stands in what the page calls its main text: around that most frames are advertisements. */
export function standsInMainText(frame: Element): boolean {
  return standsIn(frame, (element) => {
    const name = localNameOf(element);
    return name === 'article' || name === 'main' || attributeOf(element, 'role') === 'main';
  });
}

/** True if what is in the frame is closed to the page that it stands on. */
export function isClosedFrame({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument === null;
}

/** The body of a web page in a frame of the same origin. */
export function bodyInFrame({ contentDocument }: HTMLIFrameElement): HTMLElement | null {
  return contentDocument && isWebPage(contentDocument) ? bodyOf(contentDocument) : null;
}
