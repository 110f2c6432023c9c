/** Finds the mention under the pointer: once a frame, never in the event itself. */
import type { Mention } from '../engine/mention.ts';
import type { PageBlock } from './blocks.ts';
import { matches } from './nodes.ts';
import { liveRange, offsetIn } from './ranges.ts';
import type { Reader } from './reader.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/** A mention at its place on the page. */
export interface Place {
  block: PageBlock;
  mention: Mention;
}

/** The mention whose letters lie under the point (CSS px of the viewport), if any. */
export function mentionAt(
  document: Document,
  point: { x: number; y: number },
  { reader, roots }: { reader: Reader; roots: ShadowRoots },
): Place | undefined {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: roots.attached });
  const block = caret && reader.blockAt(caret.offsetNode, caret.offset);
  if (!block) return undefined;
  const offset = offsetIn(block, caret.offsetNode, caret.offset)!;
  const touches = ({ start, end }: Mention) => offset >= start && offset <= end;
  const mention = reader
    .mentions(block)
    .find((each) => touches(each) && isOver(liveRange(block, each), point));
  return mention && { block, mention };
}

/** True for events that the reader made. Pages can make events of their own; only the reader's count. */
export function isOfReader({ isTrusted }: Event): boolean {
  return isTrusted;
}

interface ListeningPort {
  signal: AbortSignal;
  /** True if an event counts. */
  counts(event: Event): boolean;
}

/** Calls `moved` with the pointer's last place, at most once a frame, until the signal aborts. */
export function followPointer(
  view: Window,
  moved: (event: PointerEvent) => void,
  { signal, counts }: ListeningPort,
): void {
  let last: PointerEvent | undefined;
  const report = () => {
    if (last && !signal.aborted) moved(last);
    last = undefined;
  };
  const remember = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || !counts(event)) return;
    if (!last) view.requestAnimationFrame(report);
    last = event;
  };
  view.addEventListener('pointermove', remember, { signal, passive: true, capture: true });
}

/** What a tap is for already: there it stays the page's own. */
const CONTROLS =
  'a[href], button, input, label, summary, select, textarea, [role="button"], [role="link"]';

/** Calls `tapped` with every tap of a finger beside links and controls, until the signal aborts. */
export function followTaps(
  view: Window,
  tapped: (event: MouseEvent) => void,
  { signal, counts }: ListeningPort,
): void {
  const filter = (event: MouseEvent) => {
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (isTouch && counts(event) && !event.composedPath().some(isControl)) tapped(event);
  };
  view.addEventListener('click', filter, { signal, capture: true });
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && matches(target, CONTROLS);
}

function isOver(range: Range | undefined, { x, y }: { x: number; y: number }): boolean {
  if (!range) return false;
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
