/** From hits to claims: what a stretch of text could be by its spelling alone. */
import { foldOf } from './characters.ts';
import { sameLetters, visibleSpelling } from './fold.ts';
import { isKhmer } from './khmer.ts';
import { type Refusal, refusal } from './mention.ts';
import type { Hit } from './scan.ts';
import type { CompiledAlias, Table } from './table.ts';

/** A decoy that stands in the text. */
export interface FoundDecoy {
  start: number;
  end: number;
  term: number;
  of: number[];
}

/** What a stretch of text could be before overlaps are settled. */
export interface Claim {
  start: number;
  end: number;
  term: number;
  readings: CompiledAlias[];
  decoy: FoundDecoy | undefined;
  /** Entities whose full names stand inside: “Xi Jinping” in “tournée de Xi Jinping”. */
  inside?: number[];
}

/** What a hit could be; undefined where its spelling is nobody’s. Spellings that differ from their alias are refused. */
export function claimOf(
  text: string,
  hit: Hit,
  table: Table,
  refusals: Refusal[],
): Claim | undefined {
  const term = table.terms.at(hit.term)!;
  if (!term.aliases && !term.decoyOf) return undefined;
  const { start, end } = hit;
  const surface = text.slice(start, end);
  const visible = visibleSpelling(surface);
  const readings: CompiledAlias[] = [];
  for (const index of term.aliases ?? []) {
    const alias = table.aliases.at(index)!;
    const saw = spellingFault(visible, alias);
    if (saw === undefined) readings.push(alias);
    else refusals.push(refusal({ start, end, surface }, alias, table, { gate: 'spelling', saw }));
  }
  const decoy =
    term.decoyOf && isDecoySpelling(visible, term.text)
      ? { start, end, term: hit.term, of: term.decoyOf }
      : undefined;
  return readings.length > 0 || decoy ? { start, end, term: hit.term, readings, decoy } : undefined;
}

/**
 * What is wrong with the spelling, or undefined. Case counts where the alias says so, diacritics
 * always; spaces never: the pass has compared them, and knows where a line may break inside a name.
 */
function spellingFault(visible: string, alias: CompiledAlias): string | undefined {
  if (visible === alias.text || isKhmer(visible.charCodeAt(0))) return undefined;
  const letters = visible.replaceAll(' ', '');
  const expected = visibleSpelling(alias.text).replaceAll(' ', '');
  if (letters === expected) return undefined;
  if (!sameLetters(letters, expected)) {
    const isUsual = mayLoseDiacritics(alias) && isPlain(letters);
    const isFrench = alias.lang === 'fr' && sameLetters(letters, plainCapitals(expected));
    return isUsual || isFrench ? undefined : 'other diacritics';
  }
  return alias.caseSensitive ? 'other capitals' : undefined;
}

/** Vietnamese names of three syllables and more are plain enough to be known without their diacritics. */
function mayLoseDiacritics({ lang, text }: CompiledAlias): boolean {
  return lang === 'vi' && text.split(' ').length >= 3;
}

/** French newspapers leave the accents of capitals out: “Etats-Unis”. */
function plainCapitals(text: string): string {
  return text.replace(/[À-ÖØ-Þ]/g, (capital) =>
    String.fromCharCode(foldOf(capital.charCodeAt(0))).toUpperCase(),
  );
}

/** Written with plain letters alone, with a capital somewhere. */
function isPlain(letters: string): boolean {
  return /^[\x21-\x7e]+$/.test(letters) && letters !== letters.toLowerCase();
}

/** Decoys may be written in capitals, but a name is not decoyed by small letters. */
function isDecoySpelling(visible: string, decoy: string): boolean {
  return visible !== visible.toLowerCase() || decoy === decoy.toLowerCase();
}
