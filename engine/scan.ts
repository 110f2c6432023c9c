/**
 * The one pass over a text: finds every term of the table at once. At each place where a word can
 * begin it follows the trie; nearly all places end at the first or second unit, so the cost follows
 * the text and not the number of spellings.
 */
import { IGNORED, SPACED, tables } from './characters.ts';
import { follow, type Hit } from './follow.ts';
import type { Table } from './table.ts';

export type { Hit } from './follow.ts';

/** So many hits are found in one text; more are in no text that anybody wrote, and would eat the page's memory. */
export const MOST_HITS = 200_000;

const { flags: FLAGS, changes: CHANGES, classify } = tables;

/** The hits in `text` in order of their start, the first `MOST_HITS` or a few more; hits may nest and overlap. */
export function scan(text: string, { trie }: Table): Hit[] {
  const hits: Hit[] = [];
  const length = text.length;
  let before = 0;
  for (let index = 0; index < length && hits.length < MOST_HITS; index++) {
    const unit = text.charCodeAt(index);
    const flags = FLAGS[unit]! || classify(unit);
    if ((flags & IGNORED) !== 0) continue;
    if ((flags & before & SPACED) === 0) {
      const first = CHANGES[unit]! ^ unit;
      const next = index + 1 < length ? text.charCodeAt(index + 1) : 0;
      const second = CHANGES[next]! ^ next;
      const start = trie.start(first);
      // Spaces and invisible units are the way's to step over, and a term may be one unit long.
      const begins =
        start !== 0 &&
        (second <= 0x20 || trie.pair(first, second) !== 0 || trie.termAt(start) >= 0);
      if (begins) follow(text, start, index, trie, hits);
    }
    before = flags;
  }
  return hits;
}

/** Index of the first stretch that starts at `from` or later, by halving; they come in order of their start. */
export function firstFrom(stretches: readonly { start: number }[], from: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
