/**
 * Other people who bear a short form: “Luong Tam Quang” in a text about Tran Dai Quang, “Xi Mingze” in
 * one about Xi Jinping. They are known by the capitals beside the short form, without a list.
 */
import { beside } from './beside.ts';
import { lazily } from './lazily.ts';
import type { Span } from './sentence.ts';
import type { CompiledAlias } from './table.ts';
import { firstWord, isCapitalised, isTitleCase, lastWord, opensSentence } from './words.ts';

/** Visible units looked at on each side of the short form. */
const REACH = 60;

/** Words with a capital before a surname that are no given name. */
const TITLES = new Set(
  `mr mrs ms dr sir madam president chairman chairwoman premier prime minister secretary general gen
  comrade leader ambassador director professor prof colonel lieutenant deputy vice chief king emperor
  dictator strongman uncle papa big then under of and or with by for from to against between vs versus
  mas mbak mendiang almarhum terutama yang amat mulia presiden perdana menteri pak bapak ibu encik tuan datuk dato tun duta besar jenderal jeneral setiausaha
  président présidente premier ministre monsieur madame mme camarade secrétaire général ambassadeur
  chủ tịch tổng bí thư đồng chí ông bà anh chị thủ tướng bộ trưởng đại tướng thượng tướng cố
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december chinese vietnamese cambodian malaysian china vietnam`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words with a capital after a surname that are no given name. */
const FOLLOWERS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december administration government era doctrine regime thought
  and or at in on to with`
    .split(/\s+/)
    .filter(Boolean),
);

/** “Another Sopheap” is not the one whose full name stands on the page. */
const ANOTHER = lazily(
  () =>
    /(?:^|[^\p{L}])(?:another|(?:an|une?) autre|different|named|called|nommée?|bernama|tên)(?: \p{Ll}+)? $/iu,
);
/** So much is shown of the words that tell another bearer. */
const REACH_SHOWN = 24;

/** A longer name that the short form is part of. */
export interface LongerName {
  words: string;
  /** Another person's, not a place's or a thing's. */
  isPerson: boolean;
}

/** The longer name that the short form at `span` belongs to, or undefined. */
export function longerName(
  text: string,
  span: Span,
  { bearer }: Pick<CompiledAlias, 'bearer'>,
): LongerName | undefined {
  const { before, own, after } = beside(text, span, REACH);
  if (ANOTHER().test(before)) return { words: (before + own).slice(-REACH_SHOWN), isPerson: false };
  const previous = bearer === 'last' || bearer === 'either' ? lastWord(before) : undefined;
  if (previous && isGivenName(previous, before) && !isTitleCase(text, span))
    return { words: `${previous} ${own}`, isPerson: true };
  const next = firstWord(after);
  if (!next || !isCapitalised(next) || FOLLOWERS.has(next.toLowerCase())) return undefined;
  if (isTitleCase(text, span)) return undefined;
  return { words: `${own} ${next}`, isPerson: bearer === 'first' || bearer === 'either' };
}

/** Every sentence begins with a capital: what opens one is no given name unless a list says so. */
function isGivenName(word: string, before: string): boolean {
  const plain = word.toLowerCase().replace(/[.']+$/, '');
  if (!isCapitalised(word) || /'s$|\.$/.test(word) || TITLES.has(plain)) return false;
  return !opensSentence(before, word);
}
