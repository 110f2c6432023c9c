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
}

/** Stands between two text nodes: whether they are one line of text is not asked, so a name may end there and may go on. */
export const SEAM = '\u0001';

/** Units of the beginning of a spelling that is looked for. */
export const BEGINNING = 22;

/** Letters and signs as wide as Chinese ones. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Diacritics and what cannot be seen. */
const NOTHING =
  /(?:[\u0300-\u036f]|[\ufe00-\ufe0f]|[\u180b-\u180e]|[\0\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff])+/g;
/** What stands between words: all signs, and seams beside them. One space alone is left as it is. */
const SIGN = '\\x02-/:-`{-\\xbf\\u02bc\\u1680\\u2000-\\u2212\\u3000-\\u303f\\ufe58\\ufe63';
const SIGNS = new RegExp(`\\x01*[${SIGN}][${SIGN}\\x01]+|\\x01+[${SIGN}]|(?! )[${SIGN}]`, 'g');
/** In scripts without spaces a line may break inside a name. */
const UNSPACED_GAP = /(?<=[^\0-\x7f]) (?=[^\0-\x7f])/g;
/** Anything but plain letters and signs that stand between words however they are taken apart. */
const NOT_PLAIN = new RegExp(
  `[^${SEAM}\\t\\n\\f\\r -~\\xa0\\xa9\\xab\\xae\\xb7\\xbb\\u2010-\\u2015\\u2018-\\u201f\\u2022\\u2026\\u20ac]`,
);

/** Added to every text, so that the browser makes each expression ready once and not for narrow and wide letters each. */
const WIDE = '\u2028';

/** Tells of a text whether a spelling may stand in it. Cost is linear. */
export type Sieve = (text: string) => boolean;

/** The sieve in a form that travelled. */
export function unpackSieve({ latin, far, farLetter, short }: PackedSieve): Sieve {
  const isShort = new RegExp(short);
  const isFar = new RegExp(farLetter);
  const standsIn = spellingList(latin);
  const standsFarIn = lazily(() => spellingList(far));
  return (text) => {
    const wide = lettersIn(text) + WIDE;
    if (isShort.test(wide)) return true;
    const joined = wide.includes(SEAM) ? withoutSeams(wide) : wide;
    return standsIn(joined) || (isFar.test(joined) && standsFarIn()(joined));
  };
}

/** The text with its nodes as one; what stands behind a seam within a word follows once more, because a name may begin there as well. */
function withoutSeams(text: string): string {
  const nodes = text.split(SEAM);
  const joined = nodes.join('');
  let again = '';
  let end = 0;
  for (const { length } of nodes) {
    end += length;
    if (/^[a-z0-9]{2}/.test(joined.slice(end - 1, end + 1)))
      again += ` ${joined.slice(end, end + BEGINNING)}`;
  }
  return joined + again;
}

/**
 * The text in small letters without diacritics, one space for any signs between them. Texts that the
 * matcher takes for the same are the same here.
 */
export function lettersIn(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.toLowerCase().replace(SIGNS, ' ');
  // NFKD for all of it would make letters of signs, and “ZTE™” another word.
  const plain = text.normalize('NFD').replace(FULL_WIDTH, (wide) => wide.normalize('NFKD'));
  return foldKhmer(plain.toLowerCase())
    .replace(NOTHING, '')
    .replaceAll('đ', 'd')
    .replace(SIGNS, ' ')
    .replace(UNSPACED_GAP, '');
}
