/**
 * Units of which is known without asking whether they are letters: most texts hold no others, and the
 * first question to an expression over all scripts costs more than reading a page of them.
 */

export type Range = readonly [first: number, last: number];

/** Letters and digits of the commonest scripts. */
const LETTERS: readonly Range[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x1e00, 0x1eff],
];

/** Signs and spaces that are neither. */
const SIGNS: readonly Range[] = [
  [0x01, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x5e],
  [0x60, 0x60],
  [0x7b, 0xa9],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x3001, 0x3003],
  [0x3008, 0x3011],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
];

/** True for a letter or digit of a script that parts its words. */
export function isPlainLetter(unit: number): boolean {
  return isIn(LETTERS, unit);
}

/** True for what is no letter, mark or digit of any script. */
export function isPlainSign(unit: number): boolean {
  return isIn(SIGNS, unit);
}

/** True for a Chinese character, but for rare ones. */
export function isCommonHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function isIn(ranges: readonly Range[], unit: number): boolean {
  return ranges.some(([first, last]) => unit >= first && unit <= last);
}
