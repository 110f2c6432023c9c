/** From offsets in a block to ranges on the page and back. */
import type { PageBlock } from './blocks.ts';
import { isAttached } from './nodes.ts';

/** A stretch of a block; offsets are UTF-16 code units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** A StaticRange over the stretch; the page cannot see it and it costs nothing when the page changes. */
export function staticRange(block: PageBlock, { start, end }: Stretch): StaticRange {
  const from = placeOf(block, start);
  const to = placeOf(block, end - 1);
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset + 1,
  });
}

/** A live Range over the stretch for measuring, or undefined if the page has changed beneath it. */
export function liveRange(block: PageBlock, { start, end }: Stretch): Range | undefined {
  const from = placeOf(block, start);
  const to = placeOf(block, end - 1);
  if (!isAttached(from.node) || !isAttached(to.node)) return undefined;
  if (from.offset > from.node.length || to.offset + 1 > to.node.length) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

/**
 * The block's offset of a place inside one of its nodes, or undefined for a node of another block. Outside 0 to the
 * text's length the place is in another piece of the same node.
 */
export function offsetIn(block: PageBlock, node: Node, offset: number): number | undefined {
  const index = block.nodes.indexOf(node as Text);
  return index < 0 ? undefined : block.starts[index]! + offset;
}

function placeOf({ nodes, starts }: PageBlock, offset: number): { node: Text; offset: number } {
  const index = nodeIndexAt(starts, offset);
  return { node: nodes[index]!, offset: offset - starts[index]! };
}

/** Index of the node that holds the unit at `offset`, by halving: a block can have very many nodes. */
export function nodeIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
