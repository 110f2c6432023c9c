/** What differs between writers of Khmer and not between words. */

/** A letter that looks like another under a consonant, and long and short vowels: what each counts as. */
export const ALIKE: Readonly<Record<string, string>> = {
  '\u178a': '\u178f',
  '\u17b8': '\u17b7',
  '\u17ba': '\u17b9',
  '\u17bc': '\u17bb',
};

/** Signs over consonants, which many leave out. */
export const SIGNS = [0x17c9, 0x17cb] as const;

const UNITS = /[\u178a\u17b8\u17ba\u17bc\u17c9-\u17cb]/g;

/** The text in the letters that count, without the signs. */
export function foldKhmer(text: string): string {
  return text.replace(UNITS, (unit) => ALIKE[unit] ?? '');
}

/** True for a letter or sign: they have no case, and whatever is folded of them is the same word. */
export function isKhmer(unit: number): boolean {
  return unit >= 0x1780 && unit <= 0x17ff;
}
