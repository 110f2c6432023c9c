/** Makes the sieve from the matcher's table. Runs at build time. */
import { BEGINNING, lettersIn, type PackedSieve, SEAM } from './sieve.ts';
import type { PackedSpellings } from './spelling-list.ts';
import type { CompiledTable } from './table.ts';

/** Spellings of so many Latin letters or more are rare enough inside other words. */
const LONG = 6;
/** Units of a head: with fewer most heads stand in every text, with more the expression grows. */
const HEAD = { latin: 5, far: 2 };
/** Letters no further apart than this are taken as one span of letters: a list of each would be long. */
const SPAN = 0x400;

/** The sieve of all spellings that count without another one. @throws RangeError for a spelling without letters */
export function buildSieve({
  terms,
  aliases,
}: Pick<CompiledTable, 'terms' | 'aliases'>): PackedSieve {
  const spellings = terms
    .filter((term) => term.aliases?.some((alias) => aliases[alias]!.trigger !== 'after-full'))
    .map(({ text }) => lettersIn(text).trim());
  if (spellings.includes('')) throw new RangeError('A spelling has no letters');
  const isShort = (spelling: string) => /^[a-z0-9 ]+$/.test(spelling) && spelling.length < LONG;
  const isLatin = (spelling: string) => /^[\0-\x7f]+$/.test(spelling);
  const long = spellings.filter((each) => !isShort(each));
  const far = long.filter((each) => !isLatin(each));
  const latin = packSpellings(long.filter(isLatin), HEAD.latin);
  return {
    // The texts have no other letters and no signs but spaces, so the browser’s own border of words will do.
    latin: { ...latin, heads: `\\b${latin.heads}` },
    far: packSpellings(far, HEAD.far),
    farLetter: oneLetterOf(far),
    short: wordOf(spellings.filter(isShort)),
  };
}

/** An expression for any of the spellings as a word alone. It takes the sign before the word: looking back from each letter takes twice as long. */
function wordOf(spellings: readonly string[]): string {
  const withSeams = oneOf(spellings).replace(/[a-z0-9](?=[a-z0-9(])/g, `$&${SEAM}*`);
  return `(?:^|[^a-z0-9])(?:${withSeams})(?![a-z0-9])`;
}

/** An expression for the first letter of each spelling that is not Latin, and for letters near it. */
function oneLetterOf(spellings: readonly string[]): string {
  const spans: { from: number; to: number }[] = [];
  const letters = spellings.map((each) => /[^\0-\x7f]/.exec(each)![0].charCodeAt(0));
  for (const letter of letters.sort((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last && letter - last.to <= SPAN) last.to = letter;
    else spans.push({ from: letter, to: letter });
  }
  return `[${spans.map(({ from, to }) => `${escaped(from)}-${escaped(to)}`).join('')}]`;
}

function escaped(letter: number): string {
  return `\\u${letter.toString(16).padStart(4, '0')}`;
}

/** The beginnings of spellings, to be found by heads of so many units. Of those that begin with another the other is enough. */
function packSpellings(spellings: readonly string[], head: number): PackedSpellings {
  const texts: string[] = [];
  for (const text of [...new Set(spellings.map((each) => each.slice(0, BEGINNING)))].sort()) {
    const before = texts.at(-1);
    if (before === undefined || !text.startsWith(before)) texts.push(text);
  }
  return { heads: oneOf(texts.map((text) => text.slice(0, head))), texts: texts.join('\n') };
}

/** An expression for any of the texts; what they begin with alike is written once. Of a text that begins with another the other is enough. */
function oneOf(texts: readonly string[]): string {
  const rest = new Map<string, string[]>();
  for (const text of new Set(texts)) {
    if (text === '') return '';
    const [first] = text as unknown as [string];
    const others = rest.get(first) ?? [];
    others.push(text.slice(1));
    rest.set(first, others);
  }
  const ways = [...rest].sort().map(([first, others]) => first + oneOf(others));
  return ways.length === 1 ? ways[0]! : `(?:${ways.join('|')})`;
}
