/** Where a card has to stand so that the reader can reach it. */
import { documentElementOf, rootOf } from './nodes.ts';

/** From the corner of a card to a place where it is surely met, in CSS px. */
const INSIDE = 20;

/** All outside a modal dialog or a fullscreen element is inert: there the card stands inside, in open shadow roots too. */
export function groundFor(document: Document, roots: readonly ShadowRoot[]): Element {
  const root = documentElementOf(document)!;
  return [root, ...roots].flatMap((each) => [...each.querySelectorAll(':modal')]).at(-1) ?? root;
}

/**
 * False under a modal dialog that was not found, in a closed root for instance: there no pointer
 * meets the card. A card that the page has scrolled out of the window waits there.
 */
export function canBeReached(surface: HTMLElement): boolean {
  const { left, top } = surface.getBoundingClientRect();
  // A document that is gone has no window.
  const height = surface.ownerDocument.defaultView?.innerHeight ?? 0;
  const isInView = top > -INSIDE && top + INSIDE < height;
  const root = rootOf(surface) as ShadowRoot;
  return !isInView || root.elementsFromPoint(left + INSIDE, top + INSIDE).includes(surface);
}
