/** Nodes that wait to be looked at. In a hidden tab they wait long, and pages make and drop very many. */
import { isAttached } from './nodes.ts';

/** So many may wait before those are let go that have left the page. */
export const MANY = 1_000;

/** Lets those go that have left the page if at least `most` wait; returns how many may wait until the next look. */
export function letGo(waiting: Set<Node>, most: number): number {
  if (waiting.size < most) return most;
  for (const node of waiting) if (!isAttached(node)) waiting.delete(node);
  return Math.max(MANY, 2 * waiting.size);
}
