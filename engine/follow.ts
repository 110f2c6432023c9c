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

/** Follows the trie from a node, reached by the unit at `from`, and records every term that ends at a boundary. Plain parameters: this runs for every word. */
export function follow(text: string, first: number, from: number, trie: Trie, hits: Hit[]): void {
  const length = text.length;
  let node = first;
  let last = from;
  let index = from + 1;
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
    } else if (next === 0 && isKhmer(folded)) {
      // Where one writer puts a space another puts none.
      next = trie.child(trie.child(node, 0x20), folded);
    }
    if (next === 0) return;
    node = next;
    last = index;
    index = after;
  }
}
