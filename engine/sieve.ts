/**
 * Tells texts that name nothing from texts that may name something, mostly by what the browser does by
 * itself. It never passes over a name that the matcher would find; it may see one
 * where there is none.
 */

import { foldKhmer } from './khmer.ts';
import { lazily } from './lazily.ts';
import { type PackedSpellings, SpellingList } from './spelling-list.ts';

/** A sieve in the form that travels. */
export interface PackedSieve {
  /** Spellings in Latin letters, or their beginnings, that are looked for anywhere. */
  latin: PackedSpellings;
  /** The same in all other letters. */
  far: PackedSpellings;
  /** Source of an expression for spellings so short that they are looked for as words alone. */
  short: string;
}

/** Stands between two text nodes: whether they are one line of text is not asked, so a name may end there and may go on. */
export const SEAM = '\u0001';

/** Diacritics and what cannot be seen. */
const NOTHING =
  /(?:[\u0300-\u036f]|[\ufe00-\ufe0f]|[\u180b-\u180e]|[\0\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff])+/g;
/** What stands between words: all signs, and seams beside them. One space alone is left as it is. */
const SIGN = '\\x02-/:-`{-\\xbf\\u02bc\\u1680\\u2000-\\u2212\\u3000-\\u303f\\ufe58\\ufe63';
const SIGNS = new RegExp(`\\x01*[${SIGN}][${SIGN}\\x01]+|\\x01+[${SIGN}]|(?! )[${SIGN}]`, 'g');
/** In scripts without spaces a line may break inside a name. */
const UNSPACED_GAP = /(?<=[^\0-\x7f]) (?=[^\0-\x7f])/g;
const NOT_LATIN = /[^\0-\x7f]/;
const NOT_PLAIN = new RegExp(`[^${SEAM}\\t\\n\\f\\r -~]`);

/** Added to every text, so that the browser makes each expression ready once and not for narrow and wide letters each. */
const WIDE = '\u2028';

export class Sieve {
  #latin: SpellingList;
  #far: () => SpellingList;
  #short: RegExp;

  constructor({ latin, far, short }: PackedSieve) {
    this.#latin = new SpellingList(latin);
    this.#far = lazily(() => new SpellingList(far));
    this.#short = new RegExp(short);
  }

  /** True if a spelling may stand in the text. Cost is linear. */
  holds(text: string): boolean {
    const letters = lettersIn(text);
    const wide = letters + WIDE;
    if (this.#short.test(wide)) return true;
    const joined = wide.replaceAll(SEAM, '');
    if (this.#latin.standsIn(joined)) return true;
    return NOT_LATIN.test(letters) && this.#far().standsIn(joined);
  }
}

/**
 * The text in small letters without diacritics, one space for any signs between them. Texts that the
 * matcher takes for the same are the same here.
 */
export function lettersIn(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.toLowerCase().replace(SIGNS, ' ');
  return foldKhmer(text.normalize('NFKD').toLowerCase())
    .replace(NOTHING, '')
    .replaceAll('đ', 'd')
    .replace(SIGNS, ' ')
    .replace(UNSPACED_GAP, '');
}
