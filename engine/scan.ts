/**
 * The one pass over a text: finds every term of the table at once. An automaton over the openings
 * of all terms reads each unit once; only where one of them may stand the trie is descended, so the
 * cost follows the text and not the number of spellings.
 */
import { IGNORED, MARK, SPACED, tables, UNSPACED } from './characters.ts';
import { BETWEEN, LOST, learnClass, mayGoOn, REPORT, ROW } from './openings.ts';
import type { Table } from './table.ts';

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
  const { classes, next } = table.openings;
  const length = text.length;
  let state = BETWEEN;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    const to = next[(state << ROW) | classes[unit]!]!;
    if (to < REPORT) {
      state = to;
    } else if (classes[unit] === 0) {
      learnClass(unit, table);
      index--;
    } else {
      if (to === REPORT + LOST) lookFrom(text, index, state, table, hits);
      else {
        if (state > BETWEEN && mayGoOn(text.charCodeAt(index + 1), state, table.openings))
          lookBefore(text, index, state, table, hits);
        if (table.starts[FOLDS[unit]!] !== 0) lookFrom(text, index, BETWEEN, table, hits);
      }
      if (hits.length >= MOST_HITS) return hits;
      state = to - REPORT;
    }
  }
  if (state > BETWEEN) lookBefore(text, length, state, table, hits);
  return hits;
}

/** Looks for the terms of a word whose unit at `index` ends its opening. Plain parameters: this runs for every twentieth unit. */
function lookFrom(text: string, index: number, state: number, table: Table, hits: Hit[]): void {
  const folded = FOLDS[text.charCodeAt(index)]!;
  const node =
    state === BETWEEN
      ? table.starts[folded]!
      : childWith(folded, table.openings.nodes[state]!, table);
  if (node !== 0) follow(text, node, index, table, hits);
}

/** Looks for the terms of the word that ends before `index`. */
function lookBefore(text: string, index: number, state: number, table: Table, hits: Hit[]): void {
  let last = index - 1;
  while (FOLDS[text.charCodeAt(last)] === 0) last--;
  follow(text, table.openings.nodes[state]!, last, table, hits);
}

/** Where the word begins whose unit stands at `from`, or before it behind invisible ones. */
function wordStart(text: string, from: number): number {
  let start = from;
  for (let index = from; index >= 0; index--) {
    const found = flags(text, index);
    if ((found & SPACED) !== 0) start = index;
    else if ((found & IGNORED) === 0) break;
  }
  return start;
}

/** Follows the trie from a node, reached by the unit at `from`, and records every term that ends at a boundary. */
function follow(text: string, first: number, from: number, table: Table, hits: Hit[]): void {
  const { firstChild, termAt } = table;
  const length = text.length;
  let node = first;
  let last = from;
  let index = from + 1;
  for (;;) {
    const term = termAt[node]!;
    if (term !== 0) {
      const end = endOfLetter(text, index);
      if (isBoundary(text, last, end)) {
        hits.push({ term: term - 1, start: wordStart(text, from), end });
      }
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
