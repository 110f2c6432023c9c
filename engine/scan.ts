/**
 * The one pass over a text: finds every term of the table at once. At each place where a word
 * can begin it descends the trie; nearly all places end at the first or second unit, so the
 * cost follows the text and not the number of spellings.
 */
import { IGNORED, MARK, SPACED, tables, UNSPACED } from './characters.ts';
import { GOES_ON, HEAD, headKey, type Table } from './table.ts';

/** A term found at `start`–`end` (UTF-16 code units of the scanned text, end exclusive). */
export interface Hit {
  term: number;
  start: number;
  end: number;
}

const { flags: FLAGS, folds: FOLDS, classify } = tables;

/** So many hits are found in one text; more are in no text that anybody wrote, and would eat the page's memory. */
export const MOST_HITS = 200_000;

/** The hits in `text` in order of their start, the first `MOST_HITS` or a few more; hits may nest and overlap. */
export function scan(text: string, table: Table): Hit[] {
  const hits: Hit[] = [];
  const { starts, termAt } = table;
  const length = text.length;
  let before = 0;
  for (let index = 0; index < length && hits.length < MOST_HITS; index++) {
    const unit = text.charCodeAt(index);
    const flags = FLAGS[unit]! || classify(unit);
    if ((flags & IGNORED) !== 0) continue;
    if ((flags & before & SPACED) === 0) {
      const node = starts[FOLDS[unit]!]!;
      if (node !== 0 && (termAt[node] !== 0 || mayBegin(text, index, table)))
        descend(text, index, node, table, hits);
    }
    before = flags;
  }
  return hits;
}

/**
 * False if the first units from `start` rule out every term; spares nearly all words the descent.
 * Without a loop, because this runs for every word of every page.
 */
function mayBegin(text: string, start: number, { heads }: Table): boolean {
  if (start + HEAD > text.length) return true;
  const first = FOLDS[text.charCodeAt(start)]!;
  const second = FOLDS[text.charCodeAt(start + 1)]!;
  // Where invisible units or several spaces are to be skipped the descent knows the way.
  if (second <= 0x20) return true;
  const two = headKey(first, second);
  if (heads[two] !== GOES_ON) return heads[two] !== 0;
  const third = FOLDS[text.charCodeAt(start + 2)]!;
  if (third === 0 || (third === 0x20 && isUnspaced(text, start))) return true;
  const three = headKey(two, third);
  if (heads[three] !== GOES_ON) return heads[three] !== 0;
  const fourth = FOLDS[text.charCodeAt(start + 3)]!;
  const fifth = FOLDS[text.charCodeAt(start + 4)]!;
  if (fourth <= 0x20 && (fourth === 0 || third === 0x20 || isUnspaced(text, start))) return true;
  if (fifth <= 0x20 && (fifth === 0 || fourth === 0x20 || isUnspaced(text, start))) return true;
  return heads[headKey(headKey(three, fourth), fifth)] !== 0;
}

function isUnspaced(text: string, index: number): boolean {
  return (flags(text, index) & UNSPACED) !== 0;
}

/** Follows the trie from `node`, reached by the unit at `start`, and records every term that ends at a boundary. */
function descend(text: string, start: number, first: number, table: Table, hits: Hit[]): void {
  const { firstChild, termAt } = table;
  const length = text.length;
  let node = first;
  let last = start;
  let index = start + 1;
  for (;;) {
    const term = termAt[node]!;
    if (term !== 0) {
      const end = endOfLetter(text, index);
      if (isBoundary(text, last, end)) hits.push({ term: term - 1, start, end });
    }
    index = skipIgnored(text, index);
    if (index >= length || firstChild[node] === 0) return;
    const unit = text.charCodeAt(index);
    const folded = FOLDS[unit]!;
    let next = childWith(folded, node, table);
    let after = index + 1;
    if (folded === 0x20) {
      after = skipSpaces(text, after);
      if (next === 0 && after < length && breaksUnspacedName(text, last, after)) {
        next = childWith(FOLDS[text.charCodeAt(after)]!, node, table);
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

/** The child of `node` under `label`, or 0. Siblings stand in ascending order. */
function childWith(
  label: number,
  node: number,
  { labels, firstChild, nextSibling, hints }: Table,
): number {
  if (((hints[node]! >>> (label & 31)) & 1) === 0) return 0;
  let child = firstChild[node]!;
  while (child !== 0 && labels[child]! < label) child = nextSibling[child]!;
  return labels[child] === label ? child : 0;
}

function skipIgnored(text: string, from: number): number {
  let index = from;
  while (index < text.length && FOLDS[text.charCodeAt(index)] === 0) index++;
  return index;
}

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const folded = FOLDS[text.charCodeAt(index)];
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
