/**
 * Asks about the few blocks in which a name was found: is this text that a reader reads as the
 * article, and can it be seen?
 */
import type { PageBlock } from './blocks.ts';
import { boxAround, isOneLine } from './layout.ts';
import { elementAround, isRendered } from './nodes.ts';
import { nodeIndexAt, type Stretch } from './ranges.ts';

/** True if the stretch can be seen now; text in closed tabs or folded parts cannot. */
export function isVisible(block: PageBlock, { start }: Stretch): boolean {
  const element = elementAround(block.nodes[nodeIndexAt(block.starts, start)]!);
  if (!element || getComputedStyle(element).visibility !== 'visible') return false;
  const box = boxAround(element);
  return isRendered(box) && getComputedStyle(box).contentVisibility !== 'hidden';
}

/** True if the stretch stands on one line of text, as the names of its elements promised. */
export function isOneLineOfText({ nodes, starts }: PageBlock, { start, end }: Stretch): boolean {
  const first = nodeIndexAt(starts, start);
  const last = nodeIndexAt(starts, end - 1);
  return first === last || isOneLine(nodes.slice(first, last + 1));
}
