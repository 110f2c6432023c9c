/**
 * The one pass over a text: finds every term of the table at once. At each place where a word
 * can begin it descends the trie; nearly all places end at the first or second unit, so the
 * cost follows the text and not the number of spellings.
 */
import { IGNORED, MARK, SPACED, tables, UNSPACED } from './characters.ts';
import type { Table } from './table.ts';

/** A term found at `start`–`end` (UTF-16 code units of the scanned text, end exclusive). */
export interface Hit {
  term: number;
  start: number;
  end: number;
}

const { flags: FLAGS, changes: CHANGES, classify } = tables;

/** So many hits are found in one text; more are in no text that anybody wrote, and would eat the page's memory. */
export const MOST_HITS = 200_000;

/** The hits in `text` in order of their start, the first `MOST_HITS` or a few more; hits may nest and overlap. */
export function scan(text: string, table: Table): Hit[] {
  const hits: Hit[] = [];
  const { trie } = table;
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
      // Spaces and invisible units are the descent's to step over, and a term may be one unit long.
      const begins =
        second <= 0x20
          ? trie.start(first) !== 0
          : trie.pair(first, second) !== 0 || trie.termAt(trie.start(first)) >= 0;
      if (begins) descend(text, index, table, hits);
    }
    before = flags;
  }
  return hits;
}

/** Follows the trie from the unit at `start` and records every term that ends at a boundary. */
function descend(text: string, start: number, { trie }: Table, hits: Hit[]): void {
  const length = text.length;
  let node = trie.start(fold(text, start));
  let last = start;
  let index = start + 1;
  for (;;) {
    const term = trie.termAt(node);
    if (term >= 0) {
      const end = endOfLetter(text, index);
      if (isBoundary(text, last, end)) hits.push({ term, start, end });
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
    }
    if (next === 0) return;
    node = next;
    last = index;
    index = after;
  }
}

function skipIgnored(text: string, from: number): number {
  let index = from;
  while (index < text.length && fold(text, index) === 0) index++;
  return index;
}

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const folded = fold(text, index);
    if (folded !== 0x20 && folded !== 0) break;
    index++;
  }
  return index;
}

/** A combining diacritic after the last unit belongs to its letter and so to the hit. */
function endOfLetter(text: string, from: number): number {
  let index = from;
  while (index < text.length && (flags(text, index) & (MARK | IGNORED)) === (MARK | IGNORED))
    index++;
  return index;
}

/**
 * A name whose last letter stands at `last` may end here unless a letter of its own kind of script
 * follows, or a mark that would change that letter. Hangul particles are glued to names, so Hangul
 * may follow Hangul.
 */
function isBoundary(text: string, last: number, end: number): boolean {
  const next = skipIgnored(text, end);
  if (next >= text.length) return true;
  const following = flags(text, next);
  if ((following & UNSPACED) !== 0) return (following & MARK) === 0;
  if ((following & SPACED) === 0) return true;
  return (flags(text, last) & SPACED) === 0 || isHangul(text.charCodeAt(last));
}

/** In scripts without spaces a line may break inside a name, between its letters at `last` and `after`. */
function breaksUnspacedName(text: string, last: number, after: number): boolean {
  return (
    (flags(text, last) & UNSPACED) !== 0 &&
    (flags(text, after) & UNSPACED) !== 0 &&
    text.slice(last, after).includes('\n')
  );
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

function flags(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return FLAGS[unit]! || classify(unit);
}

/** The unit at `index` as it compares. */
function fold(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return CHANGES[unit]! ^ unit;
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
