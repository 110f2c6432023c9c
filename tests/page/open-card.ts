/** What tests see of an open card: test builds leave its root open. */
import { expect, vi } from 'vitest';
import { frames, type ReadPage, type View } from './open-page.ts';

/** The bare element that carries the card, if one is open. */
export function hostIn({ documentElement }: Document): HTMLElement | undefined {
  const last = documentElement.lastElementChild;
  return last?.shadowRoot ? (last as HTMLElement) : undefined;
}

/** The card's surface. */
export function surfaceIn(document: Document): HTMLElement {
  return hostIn(document)!.shadowRoot!.querySelector<HTMLElement>('.surface')!;
}

/** The heading of the open card, or undefined. */
export function headingIn(document: Document): string | undefined {
  return hostIn(document)?.shadowRoot?.querySelector('h2')?.textContent;
}

/** Opens the card of the entity's first mention as the popup would. */
export async function jumpTo({ session, view }: ReadPage, entity: string): Promise<void> {
  const found = session.summary().entities.find((each) => each.entity === entity);
  expect(await session.jump(found!.firstMention)).toBe(true);
  await frames(view, 2);
}

/** Resolves when the card has faded in. */
export async function atRest({ document }: ReadPage): Promise<void> {
  await Promise.all(
    surfaceIn(document)
      .getAnimations()
      .map(({ finished }) => finished),
  );
}

/** Moves a mouse within the view. */
export function movePointer(view: View, { x, y }: { x: number; y: number }): void {
  const { document } = view;
  let element: Element = document.elementFromPoint(x, y) ?? document.documentElement;
  while (element.shadowRoot) {
    const inner: Element | null = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  element.dispatchEvent(
    new view.PointerEvent('pointermove', {
      clientX: x,
      clientY: y,
      bubbles: true,
      composed: true,
      pointerType: 'mouse',
    }),
  );
}

/** The middle of a rectangle. */
export function centreOf({ x, y, width, height }: DOMRect): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The middle of the first line of an element's text. */
export function middleOf(document: Document, selector: string): { x: number; y: number } {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)!);
  return centreOf(range.getClientRects()[0]!);
}

/** Waits until the card with this heading is open. */
export async function cardOpened(document: Document, heading: string): Promise<void> {
  await vi.waitFor(() => expect(headingIn(document)).toBe(heading), { interval: 10 });
}
