/**
 * The keys of many spellings at once, by the browser's own means: one by one they cost the first page
 * of a tab more than reading it.
 */
import { foldKey } from './fold.ts';
import { foldKhmer } from './khmer.ts';

/** ASCII but for the backtick, Latin letters, and scripts without capitals. */
const LETTER =
  '[!-_a-~\\xc0-\\u024f\\u1e00-\\u1eff\\u0e00-\\u0e7f\\u1780-\\u17ff\\u3041-\\u3096\\u30a1-\\u9fff\\uac00-\\ud7a3]+';
/** Words of these with one space between: small letters without diacritics are their key. */
const COMMON = new RegExp(`^${LETTER}(?: ${LETTER})*$`);
const DIACRITICS = /[\u0300-\u036f]+/g;

/** As `foldKey` of each. */
export function foldKeys(texts: readonly string[]): string[] {
  const keys = foldKhmer(texts.join('\n'))
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .split('\n');
  return texts.map((text, index) => (COMMON.test(text) ? keys[index]! : foldKey(text)));
}
