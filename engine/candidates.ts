/** From claims to candidates: of names that overlap the longest wins, decoys included. */

import { type Claim, claimOf, type FoundDecoy } from './claims.ts';
import { type Refusal, refusal } from './mention.ts';
import { firstFrom, type Hit } from './scan.ts';
import type { CompiledAlias, Table } from './table.ts';

/** A stretch of text that could name an entity; shared spellings have more than one reading. */
export interface Candidate {
  start: number;
  end: number;
  surface: string;
  /** The term that was found. */
  term: number;
  readings: CompiledAlias[];
  /** Entities whose full names stand inside a longer name. */
  inside?: readonly number[] | undefined;
  /** True for an abbreviation that the text writes out right there as the entity's own name. */
  isWrittenOut?: boolean;
}

export interface Candidates {
  candidates: Candidate[];
  decoys: FoundDecoy[];
  refusals: Refusal[];
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
    if (isSurnameOf(claim, cluster)) continue;
    const winner = taken[claim.start - origin] ?? taken[claim.end - 1 - origin];
    if (winner) {
      refuseInside(text, claim, winner, table, result);
      continue;
    }
    for (let index = claim.start; index < claim.end; index++) taken[index - origin] = claim;
    winners.push(claim);
  }
  winners.sort((one, other) => one.start - other.start);
  for (const { start, end, term, readings, decoy, inside } of winners) {
    const surface = text.slice(start, end);
    if (decoy) result.decoys.push(decoy);
    else result.candidates.push({ start, end, surface, term, readings, inside });
  }
}

/** True for a title with a surname where the full name goes on: “President Xi | Jinping”. Claims come in order of their start. */
function isSurnameOf(claim: Claim, cluster: readonly Claim[]): boolean {
  const { start, end, readings, decoy } = claim;
  if (decoy || readings.some(({ trigger }) => trigger !== 'after-full')) return false;
  for (let index = firstFrom(cluster, start); index < cluster.length; index++) {
    const other = cluster[index]!;
    if (other.start >= end) return false;
    if (other.end > end && other.readings.some((reading) => isFullNameOf(reading, readings)))
      return true;
  }
  return false;
}

function isFullNameOf(
  { entity, trigger }: CompiledAlias,
  shorts: readonly CompiledAlias[],
): boolean {
  return trigger !== 'after-full' && shorts.some((short) => short.entity === entity);
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
    if (!inDecoy && alias.trigger === 'always')
      winner.inside = [...(winner.inside ?? []), alias.entity];
    result.refusals.push(refusal({ start, end, surface }, alias, table, { gate, saw }));
  }
}
