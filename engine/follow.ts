/** From the first unit of a term to its end. */

import {
  breaksUnspacedName,
  endOfLetter,
  fold,
  isBoundary,
  skipIgnored,
  skipSpaces,
} from './edges.ts';
import { isKhmer } from './khmer.ts';
import type { Trie } from './trie.ts';

/** A term found at `start`–`end` (UTF-16 code units of the scanned text, end exclusive). */
export interface Hit {
  term: number;
  start: number;
  end: number;
}

/**
 * Follows the trie from a node and records every term that begins at `from` and ends at a boundary; `reached`
 * is the unit by which the node was reached. Plain parameters: this runs for every word.
 */
export function follow(
  text: string,
  first: number,
  from: number,
  trie: Trie,
  hits: Hit[],
  reached = from,
): void {
  const length = text.length;
  let node = first;
  let last = reached;
  let index = reached + 1;
  for (;;) {
    const term = trie.termAt(node);
    if (term >= 0) {
      const end = endOfLetter(text, index);
      if (isBoundary(text, last, end)) hits.push({ term, start: from, end });
    }
    index = skipIgnored(text, index);
    if (index >= length || trie.isEnd(node)) return;
    const folded = fold(text, index);
    let next = trie.child(node, folded);
    let after = index + 1;
    if (folded === 0x20) {
      after = skipSpaces(text, after);
      if (next === 0 && after < length && breaksUnspacedName(text, last, after)) {
        next = trie.child(node, fold(text, after));
        index = after;
        after += 1;
      }
    } else if (isKhmer(folded)) {
      // Where one writer puts a space another puts none.
      const spaced = trie.child(trie.child(node, 0x20), folded);
      if (next === 0) next = spaced;
      else if (spaced !== 0) follow(text, spaced, from, trie, hits, index);
    }
    if (next === 0) return;
    node = next;
    last = index;
    index = after;
  }
}
