/**
 * Tells texts that name nothing from texts that may name something, mostly by what the browser does by
 * itself. It never passes over a name that the matcher would find; it may see one
 * where there is none.
 */

import { foldKhmer } from './khmer.ts';
import { lazily } from './lazily.ts';
import { type PackedSpellings, spellingList } from './spelling-list.ts';

/** A sieve in the form that travels. */
export interface PackedSieve {
  /** Spellings in Latin letters, or their beginnings, that are looked for anywhere. */
  latin: PackedSpellings;
  /** The same in all other letters. */
  far: PackedSpellings;
  /** Source of an expression for one letter; where none stands, nothing of `far` does. */
  farLetter: string;
  /** Source of an expression for spellings so short that they are looked for as words alone. */
  short: string;
  /** Source of an expression for the same spellings wherever they stand, in the capitals that alone count. */
  capitals: string;
}

/** Stands between two text nodes: whether they are one line of text is not asked, so a name may end there and may go on. */
export const SEAM = '\u0001';

/** Letters and signs as wide as Chinese ones. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Diacritics and what cannot be seen. */
const NOTHING =
  /(?:[\u0300-\u036f]|[\ufe00-\ufe0f]|[\u180b-\u180e]|[\0\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff])+/g;
/** What stands between words: all signs, and seams beside them. One space alone is left as it is. */
const SIGN = '\\x02-/:-`{-\\xbf\\u02bc\\u1680\\u2000-\\u2212\\u3000-\\u303f\\ufe58\\ufe63';
const SIGNS = new RegExp(`\\x01*[${SIGN}][${SIGN}\\x01]+|\\x01+[${SIGN}]|(?! )[${SIGN}]`, 'g');
/** Letters that are left when a text is brought to plain ones. */
const FAR = /[^\0-\x7f]/;
/** In scripts without spaces a line may break inside a name. */
const UNSPACED_GAP = /(?<=[^\0-\x7f]) (?=[^\0-\x7f])/g;
/** Anything but plain letters and signs that stand between words however they are taken apart. */
const NOT_PLAIN = new RegExp(
  `[^${SEAM}\\t\\n\\f\\r -~\\xa0\\xa9\\xab\\xae\\xb7\\xbb\\u2010-\\u2015\\u2018-\\u201f\\u2022\\u2026\\u20ac]`,
);

/** Added to every text, so that the browser makes each expression ready once and not for narrow and wide letters each. */
const WIDE = '\u2028';

/** Tells of texts whether a spelling may stand in them. Cost is linear. */
export interface Sieve {
  /** Of a text with seams between its nodes. */
  mayName(text: string): boolean;
  /**
   * Of a text of which nobody knows where its nodes meet. Those that meet may hide where a word ends, so it
   * is in doubt over short spellings inside of words.
   */
  glance(text: string): Glance;
}

export type Glance = 'nothing' | 'doubt' | 'name';

/** The sieve in a form that travelled. */
export function unpackSieve({ latin, far, farLetter, short, capitals }: PackedSieve): Sieve {
  const isShort = lazily(() => new RegExp(short));
  const hasCapitals = new RegExp(capitals);
  const isFar = new RegExp(farLetter);
  const standsIn = spellingList(latin);
  const standsFarIn = lazily(() => spellingList(far));
  const isLong = (letters: string) =>
    standsIn(letters) || (isFar.test(letters) && standsFarIn()(letters));
  return {
    mayName(text) {
      const letters = lettersIn(text) + WIDE;
      return isShort().test(letters) || isLong(letters.replaceAll(SEAM, ''));
    },
    glance(text) {
      const unmarked = withoutMarks(text);
      if (isLong(inSmallLetters(unmarked) + WIDE)) return 'name';
      return hasCapitals.test(unmarked) ? 'doubt' : 'nothing';
    },
  };
}

/**
 * The text in small letters without diacritics, one space for any signs between them. Texts that the
 * matcher takes for the same are the same here.
 */
export function lettersIn(text: string): string {
  return inSmallLetters(withoutMarks(text));
}

/** The text without diacritics and what cannot be seen, its capitals kept. */
function withoutMarks(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  // NFKD for all of it would make letters of signs, and “ZTE™” another word.
  const plain = text.normalize('NFD').replace(FULL_WIDTH, (wide) => wide.normalize('NFKD'));
  return foldKhmer(plain).replace(NOTHING, '');
}

function inSmallLetters(text: string): string {
  const small = text.toLowerCase().replace(SIGNS, ' ');
  return FAR.test(small) ? small.replaceAll('đ', 'd').replace(UNSPACED_GAP, '') : small;
}
