/**
 * Other people who bear a short form: “Luong Tam Quang” in a text about Tran Dai Quang, “Xi Mingze” in
 * one about Xi Jinping. They are known by the capitals beside the short form, without a list.
 */
import { beside } from './beside.ts';
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
  presiden perdana menteri pak bapak ibu encik tuan datuk dato tun duta besar jenderal jeneral setiausaha
  président présidente premier ministre monsieur madame mme camarade secrétaire général ambassadeur
  chủ tịch tổng bí thư đồng chí ông bà anh chị thủ tướng bộ trưởng đại tướng thượng tướng cố
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december chinese vietnamese cambodian malaysian china vietnam`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that begin sentences before a name; as a given name none of them is in use. */
const OPENERS = new Set(
  `a an the as at after although and because before both but by despite did does even for from had has
  have he her here his how however if in is it its like many more most no nor not now of on once one only
  or other our over she since so some still than that their then there these they this those though
  through to today under until was we were what when where which while who why will with without would
  yet you your said says asked told earlier later meanwhile le la les un une des du de mais quand lorsque
  selon pour avec depuis après avant si et pada ketika saat menurut dan tetapi jika apabila kata bagi
  oleh khi và nhưng theo sau trước nếu vì tại với`
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

/** The words that make the short form at `span` somebody else’s name, or undefined. */
export function otherBearer(
  text: string,
  span: Span,
  { bearer }: Pick<CompiledAlias, 'bearer'>,
): string | undefined {
  const { before, own, after } = beside(text, span, REACH);
  const previous = bearer === 'last' ? lastWord(before) : undefined;
  if (previous && isGivenName(previous, before) && !isTitleCase(text, span))
    return `${previous} ${own}`;
  const next = firstWord(after);
  if (!next || !isCapitalised(next) || FOLLOWERS.has(next.toLowerCase())) return undefined;
  return isTitleCase(text, span) ? undefined : `${own} ${next}`;
}

function isGivenName(word: string, before: string): boolean {
  const plain = word.toLowerCase().replace(/[.']+$/, '');
  if (!isCapitalised(word) || /'s$|\.$/.test(word) || TITLES.has(plain)) return false;
  return !(OPENERS.has(plain) && opensSentence(before, word));
}
