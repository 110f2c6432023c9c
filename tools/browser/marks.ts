/** Reads what is marked on a page, from the highlight registry that page and extension share. */
import type { Page } from 'puppeteer-core';
import { callExpression } from './inject.ts';

/** A mark's text, its place in CSS px of the viewport, and where it stands in its paragraph. */
export interface Mark {
  text: string;
  /** First line box of the mark. */
  box: { x: number; y: number; width: number; height: number };
  /** The whole text of the nearest block element, and the mark's offset in it. */
  block: string;
  offset: number;
}

/** The marks registered now, in document order; only those within about a screen of the viewport are. */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(callExpression(readMarks, [])) as Promise<Mark[]>;
}

/** The texts of the registered marks in document order. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await marksOf(page)).map(({ text }) => text);
}

/** Runs on the page: nothing outside its own body is known there. */
function readMarks(): Mark[] {
  const liveRange = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  };
  const blockOf = (node: Node): Element => {
    let element = node instanceof Element ? node : node.parentElement!;
    while (element.parentElement && getComputedStyle(element).display === 'inline') {
      element = element.parentElement;
    }
    return element;
  };
  const registered = [...(CSS.highlights.get('backstory-upper') ?? [])];
  return registered
    .filter(({ startContainer }) => startContainer.isConnected)
    .map(liveRange)
    .sort((one, other) =>
      one.startContainer === other.startContainer
        ? one.startOffset - other.startOffset
        : one.startContainer.compareDocumentPosition(other.startContainer) &
            Node.DOCUMENT_POSITION_FOLLOWING
          ? -1
          : 1,
    )
    .map((range) => {
      const block = blockOf(range.startContainer);
      const before = document.createRange();
      before.setStart(block, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return {
        text: range.toString(),
        box: { x, y, width, height },
        block: block.textContent ?? '',
        offset: before.toString().length,
      };
    });
}
