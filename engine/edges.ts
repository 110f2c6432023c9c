/** Where terms may begin and end in a text, and what lies between their units without counting. */
import { IGNORED, MARK, SPACED, tables, UNSPACED } from './characters.ts';
import { isKhmer } from './khmer.ts';

const { flags: FLAGS, changes: CHANGES, classify } = tables;

export function skipIgnored(text: string, from: number): number {
  let index = from;
  while (index < text.length && fold(text, index) === 0) index++;
  return index;
}

export function skipSpaces(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const folded = fold(text, index);
    if (folded !== 0x20 && folded !== 0) break;
    index++;
  }
  return index;
}

/** A combining diacritic after the last unit belongs to its letter and so to the hit. */
export function endOfLetter(text: string, from: number): number {
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
export function isBoundary(text: string, last: number, end: number): boolean {
  const next = skipIgnored(text, end);
  if (next >= text.length) return true;
  const following = flags(text, next);
  if ((following & UNSPACED) !== 0) return (following & MARK) === 0;
  if ((following & SPACED) === 0) return true;
  return (flags(text, last) & SPACED) === 0 || isHangul(text.charCodeAt(last));
}

/**
 * In scripts without spaces a line may break inside a name, between its letters at `last` and `after`;
 * in Khmer some writers put a space there.
 */
export function breaksUnspacedName(text: string, last: number, after: number): boolean {
  if ((flags(text, last) & flags(text, after) & UNSPACED) === 0) return false;
  return isKhmer(text.charCodeAt(after)) || text.slice(last, after).includes('\n');
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

export function flags(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return FLAGS[unit]! || classify(unit);
}

/** The unit at `index` as it compares. */
export function fold(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return CHANGES[unit]! ^ unit;
}
