/** The words beside a name, in scripts that part words by spaces and mark names by capitals. */
import { visibleText } from './fold.ts';
import { lazily } from './lazily.ts';
import { type Span, sentenceAround } from './sentence.ts';

/** Share of capitalised words from which on a sentence is a headline in title case, where capitals mark no names. */
const TITLE_CASE = 0.7;
/** A sentence with fewer words of this many letters tells nothing about its case. */
const FEW_WORDS = 4;
const SHORT_WORD = 3;

const BEFORE = lazily(() => /(\p{L}[\p{L}\p{M}'.-]*) $/u);
const AFTER = lazily(() => /^ (\p{L}[\p{L}\p{M}'-]*)/u);
const WORD = lazily(() => /\p{L}[\p{L}\p{M}’'-]*/gu);

/** The last word of a text that ends with it and a space. */
export function lastWord(before: string): string | undefined {
  return BEFORE().exec(before)?.[1];
}

/** The first word of a text that begins with a space and it. */
export function firstWord(after: string): string | undefined {
  return AFTER().exec(after)?.[1];
}

const CAPITALISED = lazily(() => /^\p{Lu}(?:\p{Ll}|\p{M}|['.-]|$)/u);
const CAPITAL = lazily(() => /^\p{Lu}/u);

/** True for a word with a first capital and small letters after it, or an initial. */
export function isCapitalised(word: string): boolean {
  return CAPITALISED().test(word);
}

/** True where nearly every longer word of the sentence has a capital. */
export function isTitleCase(text: string, span: Span): boolean {
  const { start, end } = sentenceAround(text, span);
  const words = (visibleText(text.slice(start, end)).match(WORD()) ?? []).filter(
    ({ length }) => length > SHORT_WORD,
  );
  if (words.length < FEW_WORDS) return false;
  return words.filter((word) => CAPITAL().test(word)).length / words.length >= TITLE_CASE;
}

/** True if no word of the sentence stands before the last word of `before`. */
export function opensSentence(before: string, word: string): boolean {
  const rest = before.slice(0, before.lastIndexOf(word));
  return rest === '' || /(?:^|[.!?…:;\n"“(—-])["“'‘( ]*$/u.test(rest);
}
