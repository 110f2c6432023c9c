/** Abbreviations that a text writes out: “Bank Rakyat Indonesia (BRI)”, “BRI (Bank Rakyat Indonesia)”. */
import { beside } from './beside.ts';
import { visibleSpelling, visibleText } from './fold.ts';
import { lazily } from './lazily.ts';
import type { Span } from './sentence.ts';

/** Longest stretch in which the words of an abbreviation are looked for. */
const REACH = 120;
const ABBREVIATION = lazily(() => /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u);
const WORD = lazily(() => /[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu);
/** Words that an abbreviation passes over. */
const PASSED_OVER = new Set(
  'of the and for on in to de la le les des du et en sur dan untuk bagi di và về'.split(' '),
);

export function isAbbreviation(surface: string): boolean {
  return ABBREVIATION().test(visibleSpelling(surface));
}

/** The words in which the text writes out the abbreviation at `span`, as a reader sees them, or undefined. */
export function expansionOf(text: string, span: Span): string | undefined {
  const { before, own, after } = beside(text, span, REACH);
  const letters = own.toLowerCase();
  return expansionBefore(before, after, letters) ?? expansionAfter(after, letters);
}

/** Words with capitals, anywhere in the text that begin with all the letters: “Global Fishing Watch” where GFW is meant. */
export function spelledOut(text: string, abbreviation: string): string | undefined {
  const letters = visibleSpelling(abbreviation);
  if (letters.length < 3) return undefined;
  if (latest.text !== text) latest = { text, visible: visibleText(text), found: new Map() };
  if (!latest.found.has(letters))
    latest.found.set(letters, spelledOutPattern(letters).exec(latest.visible)?.[0]);
  return latest.found.get(letters);
}

/** What was asked of the text before this: a block asks once for each of its abbreviations. */
let latest = { text: '', visible: '', found: new Map<string, string | undefined>() };

const patterns = new Map<string, RegExp>();

function spelledOutPattern(letters: string): RegExp {
  let pattern = patterns.get(letters);
  if (!pattern) {
    const words = [...letters].map((letter) => `${letter}\\p{Ll}{2,30}(?:-\\p{Ll}+)?`);
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${words.join('[ -](?:(?:of|the|and|for) )?')}(?![\\p{L}\\p{N}])`,
      'u',
    );
    patterns.set(letters, pattern);
  }
  return pattern;
}

/** `Words that begin with its letters (ABC)`, quotation marks aside. */
function expansionBefore(before: string, after: string, letters: string): string | undefined {
  const open = /[(（]["']?$/u.exec(before);
  if (!open || !/^["']?[)）,;/]/u.test(after)) return undefined;
  const outside = before.slice(0, open.index);
  const words = [...outside.matchAll(WORD())];
  for (let first = words.length - 1; first >= 0; first--) {
    if (
      spells(
        words.slice(first).map(([each]) => each),
        letters,
      )
    )
      return outside.slice(words[first]!.index).trim();
  }
  return undefined;
}

/** `ABC (words that begin with its letters)`. */
function expansionAfter(after: string, letters: string): string | undefined {
  const inside = /^["']? ?[(（]([^()（）]*)[)）]/u.exec(after)?.[1];
  return inside && spells(inside.match(WORD()) ?? [], letters) ? inside : undefined;
}

/** True if the first letters of the words, small words aside, are `letters`; or it is one word that begins with them. */
function spells(words: readonly string[], letters: string): boolean {
  const own = words.filter((word) => !PASSED_OVER.has(word.toLowerCase()));
  if (own.map((word) => word[0]!.toLowerCase()).join('') === letters) return true;
  return words.length === 1 && own[0]?.toLowerCase().startsWith(letters) === true;
}
