/** mark.js over the text of an annotated copy: a document that is ours, where real elements are right. */
import Mark from 'mark.js';
import type { PageBlock } from '../page/blocks.ts';

/** A run of a block's text, in UTF-16 code units. */
export interface TextRange {
  start: number;
  length: number;
}

/**
 * Wraps ranges of a block in `<mark>` and tells which elements each got: over inline elements
 * there are several. Ranges must not overlap. Of the block's text nodes, what is in other blocks
 * stays as it is.
 *
 * mark.js works on a copy of the text in a document of its own. It counts through its context's
 * text nodes joined with nothing between, which is how a block's text is made; and each of its
 * runs leaves a NodeIterator behind, which slows every later change of the document it is of.
 */
export function wrapRanges<Range extends TextRange>(
  block: PageBlock,
  ranges: readonly Range[],
): Map<Range, HTMLElement[]> {
  const nodes = ownNodes(block);
  const workshop = document.implementation.createHTMLDocument();
  const copies = nodes.map(({ data }) => {
    const copy = workshop.createElement('span');
    copy.append(data);
    return copy;
  });
  workshop.body.append(...copies);
  const marks = wrapIn(workshop.body, ranges);
  for (const [index, node] of nodes.entries()) node.replaceWith(...copies[index]!.childNodes);
  return marks;
}

function wrapIn<Range extends TextRange>(
  context: HTMLElement,
  ranges: readonly Range[],
): Map<Range, HTMLElement[]> {
  const marks = new Map<Range, HTMLElement[]>(ranges.map((range) => [range, []]));
  new Mark(context).markRanges([...ranges], {
    element: 'mark',
    each(mark, range) {
      mark.removeAttribute('data-markjs');
      marks.get(range as unknown as Range)?.push(mark as HTMLElement);
    },
  });
  return marks;
}

/** The text nodes of a block alone: at its ends a very long node can be shared with other blocks. */
function ownNodes({ nodes, starts, text }: PageBlock): Text[] {
  const own = [...nodes];
  const last = own.length - 1;
  const end = text.length - starts[last]!;
  if (own[last]!.length > end) own[last]!.splitText(end);
  if (starts[0]! < 0) own[0] = own[0]!.splitText(-starts[0]!);
  return own;
}
