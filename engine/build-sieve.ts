/** Makes the sieve from the matcher's table. Runs at build time. */
import { lettersIn, type PackedSieve, SEAM } from './sieve.ts';
import type { PackedSpellings } from './spelling-list.ts';
import type { CompiledAlias, CompiledTable } from './table.ts';

/** Spellings of so many Latin letters or more are rare enough inside other words. */
const LONG = 6;
/** Units of the beginning of a spelling that is looked for. */
const BEGINNING = 22;
/** Units of a head: with fewer most heads stand in every text, with more the expression grows. */
const HEAD = { latin: 5, far: 2 };
/** Letters no further apart than this are taken as one span of letters: a list of each would be long. */
const SPAN = 0x400;

interface Spelling {
  letters: string;
  aliases: readonly Pick<CompiledAlias, 'text' | 'caseSensitive'>[];
}

/** The sieve of all spellings that count without another one. @throws RangeError for a spelling without letters */
export function buildSieve({
  terms,
  aliases,
}: Pick<CompiledTable, 'terms' | 'aliases'>): PackedSieve {
  const spellings: Spelling[] = [];
  for (const term of terms) {
    const counting = (term.aliases ?? [])
      .map((alias) => aliases[alias]!)
      .filter(({ trigger }) => trigger !== 'after-full');
    if (counting.length > 0)
      spellings.push({ letters: lettersIn(term.text).trim(), aliases: counting });
  }
  if (spellings.some(({ letters }) => letters === ''))
    throw new RangeError('A spelling has no letters');
  const short = spellings.filter(isShort);
  const long = spellings.filter((each) => !isShort(each)).map(({ letters }) => letters);
  const isLatin = (spelling: string) => /^[\0-\x7f]+$/.test(spelling);
  const far = long.filter((each) => !isLatin(each));
  return {
    latin: packSpellings(long.filter(isLatin), HEAD.latin),
    far: packSpellings(far, HEAD.far),
    farLetter: oneLetterOf(far),
    short: wordOf(short.map(({ letters }) => letters)),
    capitals: oneOf(short.flatMap((each) => each.aliases.map(({ text }) => text))),
  };
}

/** True for a few plain letters in capitals that count. */
function isShort({ letters, aliases }: Spelling): boolean {
  return (
    letters.length < LONG &&
    aliases.every(({ text, caseSensitive }) => caseSensitive && /^[A-Za-z0-9]+$/.test(text))
  );
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
