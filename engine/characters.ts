/**
 * What the engine knows about single UTF-16 code units: how each folds for comparison and
 * what it means for word boundaries. Folding works unit by unit (a unit becomes one unit or
 * is skipped), so every position in folded text is a position in the page's own text and no
 * offsets ever have to be translated back.
 */

import { ALIKE, SIGNS as KHMER_SIGNS } from './khmer.ts';
import { lazily } from './lazily.ts';
import { isCommonHan, isPlainLetter, isPlainSign, type Range } from './plain-units.ts';

/** Letter, digit or mark of a script that parts its words with spaces. */
export const SPACED = 1;
/** Takes part in no comparison: invisible characters and combining diacritics. */
export const IGNORED = 2;
/** Letter of a script written without spaces between words. */
export const UNSPACED = 4;
/** A mark that belongs to the letter before it. */
export const MARK = 8;
const KNOWN = 128;

/** Soft hyphen, joiners, zero-width spaces, direction controls, variation selectors, byte order mark. */
const INVISIBLE: readonly Range[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Combining diacritics of Latin letters in decomposed text. */
const DIACRITICS: Range = [0x300, 0x36f];

/** White space of every width, line breaks included. */
const SPACES: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** Ranges whose letters fold to a plain Latin letter: ASCII, Latin-1 to Extended-B, Vietnamese, full-width. */
const LATIN: readonly Range[] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
  [0xff01, 0xff5e],
];

const HYPHENS: readonly Range[] = [
  [0x2010, 0x2015],
  [0x2212, 0x2212],
  [0xfe58, 0xfe58],
  [0xfe63, 0xfe63],
];

const APOSTROPHES: readonly Range[] = [
  [0x60, 0x60],
  [0xb4, 0xb4],
  [0x2bc, 0x2bc],
  [0x2018, 0x201b],
  [0x2032, 0x2032],
  [0xff40, 0xff40],
];

/** Curly, angular and corner quotation marks. */
const QUOTES: readonly Range[] = [
  [0xab, 0xab],
  [0xbb, 0xbb],
  [0x201c, 0x201f],
  [0x300a, 0x300f],
];

/** How far full-width ASCII stands above ASCII. */
const FULL_WIDTH_STEP = 0xfee0;

const UNSPACED_UNIT = lazily(
  () =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\u30fc]/u,
);
const HAN_UNIT = lazily(() => /\p{Script=Han}/u);
const MARK_UNIT = lazily(() => /\p{M}/u);
const WORD_UNIT = lazily(() => /[\p{L}\p{N}\p{M}_]/u);

/**
 * What differs between a unit and what it becomes, so that nearly all of both tables is 0 and need
 * not be written: `changes[unit] ^ unit` is the unit it compares as.
 */
const shapes = /* @__PURE__ */ changesOfShape();
const changes = /* @__PURE__ */ changesOfLetters(shapes);
const flags = new Uint8Array(0x10000);

/** The tables by code unit, for the one loop that cannot afford a call per unit. Flags are 0 until classified. */
export const tables = { changes, flags, classify };

/** The unit it compares as, or 0 if it takes part in no comparison. */
export function foldOf(unit: number): number {
  return changes[unit]! ^ unit;
}

/** The unit as a reader sees it: quotes, hyphens, spaces and widths made equal, 0 for what is invisible. */
export function shapeOf(unit: number): number {
  return shapes[unit]! ^ unit;
}

/** True for a Chinese character. */
export function isHan(unit: number): boolean {
  if (isCommonHan(unit)) return true;
  return unit > 0x2e7f && HAN_UNIT().test(String.fromCharCode(unit));
}

/** Works out the flags of a unit and remembers them. */
function classify(unit: number): number {
  flags[unit] = isPlainLetter(unit) ? KNOWN | SPACED : workOut(unit);
  return flags[unit]!;
}

function workOut(unit: number): number {
  if (isPlainSign(unit)) return KNOWN;
  if (isCommonHan(unit)) return KNOWN | UNSPACED;
  const character = String.fromCharCode(unit);
  const mark = MARK_UNIT().test(character) ? MARK : 0;
  let found = KNOWN;
  if ((changes[unit]! ^ unit) === 0) found |= IGNORED | mark;
  else if (UNSPACED_UNIT().test(character)) found |= UNSPACED | mark;
  else if (WORD_UNIT().test(character)) found |= SPACED | mark;
  return found;
}

function changesOfShape(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit ^ (unit - FULL_WIDTH_STEP);
  become(table, INVISIBLE, 0);
  become(table, SPACES, 0x20);
  become(table, HYPHENS, 0x2d);
  become(table, APOSTROPHES, 0x27);
  become(table, QUOTES, 0x22);
  return table;
}

function changesOfLetters(shaped: Uint16Array): Uint16Array {
  const table = shaped.slice();
  for (const [first, last] of LATIN) {
    const plain = plainLetters(shaped, first, last);
    for (let unit = first; unit <= last; unit++)
      table[unit] = unit ^ plain.charCodeAt(unit - first);
  }
  for (const unit of [0x110, 0x111]) table[unit] = unit ^ 0x64;
  for (const [letter, alike] of Object.entries(ALIKE))
    table[letter.charCodeAt(0)] = letter.charCodeAt(0) ^ alike.charCodeAt(0);
  become(table, [DIACRITICS, KHMER_SIGNS], 0);
  return table;
}

function become(table: Uint16Array, ranges: readonly Range[], becomes: number): void {
  for (const [first, last] of ranges)
    for (let unit = first; unit <= last; unit++) table[unit] = unit ^ becomes;
}

/** The lower-case letters without their diacritics; Vietnamese đ has no decomposition of its own. */
function plainLetters(shaped: Uint16Array, first: number, last: number): string {
  let letters = '';
  for (let unit = first; unit <= last; unit++) letters += String.fromCharCode(shaped[unit]! ^ unit);
  return letters
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
