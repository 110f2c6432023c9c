/** mark.js over the text of an annotated copy: a document that is ours, where real elements are right. */
import Mark from 'mark.js';

/** A run of a block's text, in UTF-16 code units. */
export interface TextRange {
  start: number;
  length: number;
}

/**
 * Wraps ranges of a block in `<mark>` and tells which elements each got: over inline elements
 * there are several. `nodes` are the text nodes of the block: mark.js counts through its contexts'
 * text nodes joined with nothing between, which is how a block's text is made. Ranges must not overlap.
 */
export function wrapRanges<Range extends TextRange>(
  nodes: readonly Text[],
  ranges: readonly Range[],
): Map<Range, HTMLElement[]> {
  const marks = new Map<Range, HTMLElement[]>(ranges.map((range) => [range, []]));
  // The types know elements only; a text node is a context as well.
  const contexts = nodes as unknown as HTMLElement[];
  new Mark(contexts).markRanges([...ranges], {
    element: 'mark',
    each(mark, range) {
      mark.removeAttribute('data-markjs');
      marks.get(range as unknown as Range)?.push(mark as HTMLElement);
    },
  });
  return marks;
}
