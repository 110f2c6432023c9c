/** From hits to candidates: of names that overlap the longest wins, decoys included. */

import { foldOf } from './characters.ts';
import { sameLetters, visibleSpelling } from './fold.ts';
import { isKhmer } from './khmer.ts';
import type { Refusal } from './mention.ts';
import type { Hit } from './scan.ts';
import type { CompiledAlias, Table } from './table.ts';

/** A stretch of text that could name an entity; shared spellings have more than one reading. */
export interface Candidate {
  start: number;
  end: number;
  surface: string;
  /** The term that was found. */
  term: number;
  readings: CompiledAlias[];
  /** True for an abbreviation that the text writes out right there as the entity's own name. */
  isWrittenOut?: boolean;
}

/** A decoy that stands in the text. */
export interface FoundDecoy {
  start: number;
  end: number;
  term: number;
  of: number[];
}

export interface Candidates {
  candidates: Candidate[];
  decoys: FoundDecoy[];
  refusals: Refusal[];
}

/** What a stretch of text could be before overlaps are settled. */
interface Claim {
  start: number;
  end: number;
  term: number;
  readings: CompiledAlias[];
  decoy: FoundDecoy | undefined;
}

/** Settles the hits of one block. Spellings that differ from their alias claim nothing. */
export function settleCandidates(text: string, hits: readonly Hit[], table: Table): Candidates {
  const refusals: Refusal[] = [];
  const claims: Claim[] = [];
  for (const hit of hits) {
    const claim = claimOf(text, hit, table, refusals);
    if (claim) claims.push(claim);
  }
  const result: Candidates = { candidates: [], decoys: [], refusals };
  for (const cluster of overlapping(claims)) settleCluster(text, cluster, table, result);
  return result;
}

function claimOf(text: string, hit: Hit, table: Table, refusals: Refusal[]): Claim | undefined {
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

/** Runs of claims that overlap each other, in order. */
function* overlapping(claims: readonly Claim[]): Generator<Claim[]> {
  let cluster: Claim[] = [];
  let reach = -1;
  for (const claim of claims) {
    if (claim.start >= reach && cluster.length > 0) {
      yield cluster;
      cluster = [];
    }
    cluster.push(claim);
    reach = Math.max(reach, claim.end);
  }
  if (cluster.length > 0) yield cluster;
}

function settleCluster(text: string, cluster: Claim[], table: Table, result: Candidates): void {
  const origin = cluster[0]!.start;
  const taken: (Claim | undefined)[] = [];
  // By the spelling's own length: invisible characters and wide spaces in the text make none longer.
  const length = ({ term }: Claim) => table.terms.at(term)!.text.length;
  const longestFirst = [...cluster].sort(
    (one, other) => length(other) - length(one) || one.start - other.start,
  );
  const winners: Claim[] = [];
  for (const claim of longestFirst) {
    const winner = taken[claim.start - origin] ?? taken[claim.end - 1 - origin];
    if (winner) {
      refuseInside(text, claim, winner, table, result);
      continue;
    }
    for (let index = claim.start; index < claim.end; index++) taken[index - origin] = claim;
    winners.push(claim);
  }
  for (const { start, end, term, readings, decoy } of winners.sort(
    (one, other) => one.start - other.start,
  )) {
    if (decoy) result.decoys.push(decoy);
    else result.candidates.push({ start, end, surface: text.slice(start, end), term, readings });
  }
}

function refuseInside(
  text: string,
  claim: Claim,
  winner: Claim,
  table: Table,
  result: Candidates,
): void {
  const saw = text.slice(winner.start, winner.end);
  const { start, end } = claim;
  const surface = text.slice(start, end);
  for (const alias of claim.readings) {
    const inDecoy = winner.decoy !== undefined;
    if (!inDecoy && winner.readings.some((reading) => reading.entity === alias.entity)) continue;
    const gate = inDecoy ? 'decoy' : 'longer name';
    result.refusals.push(refusal({ start, end, surface }, alias, table, { gate, saw }));
  }
}

/** A refusal of one reading. */
export function refusal(
  { start, end, surface }: Pick<Candidate, 'start' | 'end' | 'surface'>,
  alias: CompiledAlias,
  table: Pick<Table, 'entities'>,
  { gate, saw }: { gate: string; saw: string },
): Refusal {
  return {
    start,
    end,
    surface,
    entity: table.entities[alias.entity]!.id,
    alias: alias.text,
    gate,
    saw,
  };
}
