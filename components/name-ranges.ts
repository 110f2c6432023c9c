/** Where names stand in a text, for marking them. */

/** A run of text, in UTF-16 offsets. */
export interface NameRange {
  start: number;
  length: number;
}

const LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const LETTER_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';

/**
 * Where the names stand as whole words in the text, as UTF-16 offsets: in order, never
 * overlapping, and of two names at one place the longer. mark.js's own `accuracy: 'exactly'`
 * would miss a name before a comma or a curly apostrophe.
 */
export function rangesOfNames(text: string, names: readonly string[]): NameRange[] {
  const spellings = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (spellings.length === 0) return [];
  const anyName = spellings.map(escapeForPattern).join('|');
  const pattern = new RegExp(`${LETTER_BEFORE}(?:${anyName})${LETTER_AFTER}`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: name }) => ({
    start: index,
    length: name.length,
  }));
}

function escapeForPattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`));
}
