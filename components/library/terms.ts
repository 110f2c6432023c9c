/** What a reader typed, as terms, and where they stand in a text. */
import type { NameRange } from '../name-ranges.ts';
import { type Folded, foldText } from './folded.ts';

const LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
/** Scripts that part words by spaces; in others a term may begin anywhere. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/** One term as an expression over folded text: it begins where a word does. */
export type Term = RegExp;

/** The words of a query, one term each; none if it holds no letter or figure. */
export function termsOf(query: string): Term[] {
  return [...new Set(wordsIn(query))].map(beginningOf);
}

/** The query as one term: its words in this order, whatever signs stand between them. */
export function phraseOf(query: string): Term {
  return beginningOf(wordsIn(query).join('[^\\p{L}\\p{M}\\p{N}]+'));
}

function wordsIn(query: string): string[] {
  return foldText(query).text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function beginningOf(words: string): Term {
  return new RegExp(`${SPACED.test(words) ? LETTER_BEFORE : ''}${words}`, 'gu');
}

/** True if the term stands in the text. */
export function holds({ text }: Folded, term: Term): boolean {
  // Unlike `test`, leaves no place behind in the expression from which it would go on.
  return text.search(term) !== -1;
}

/** Where the terms stand in the text: in order, overlapping ones joined. */
export function hitsIn(text: string, terms: readonly Term[]): NameRange[] {
  const folded = foldText(text);
  const found = terms
    .flatMap((term) => [...folded.text.matchAll(term)])
    .map(({ index, 0: words }) => ({
      start: folded.from[index]!,
      end: endOf(folded, index + words.length),
    }))
    .sort((one, other) => one.start - other.start);
  const joined: { start: number; end: number }[] = [];
  for (const hit of found) {
    const last = joined.at(-1);
    if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
    else joined.push(hit);
  }
  return joined.map(({ start, end }) => ({ start, length: end - start }));
}

/** The hit ends where the next sign begins; accents that folding dropped belong to the sign before them. */
function endOf({ from }: Folded, unit: number): number {
  const last = from[unit - 1]!;
  return from.slice(unit).find((offset) => offset > last)!;
}
