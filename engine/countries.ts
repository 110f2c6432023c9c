/** Where a block names countries, and which of them stands nearest to a name. */

import { foldOf } from './characters.ts';
import type { FoundDecoy } from './claims.ts';
import { firstFrom, type Hit } from './scan.ts';
import { REACH, type Span } from './sentence.ts';
import type { Table } from './table.ts';

/** The country that all countries count as which the report does not speak of. */
export const ELSEWHERE = 'elsewhere';

/** A country's name in a block. */
export interface CountryPlace extends Span {
  country: string;
}

/**
 * The countries that a block names, in order and without overlap; names inside decoys (People’s
 * Bank of China) say nothing. Hits and decoys come in order of their start.
 */
export function countryPlaces(
  hits: readonly Hit[],
  decoys: readonly FoundDecoy[],
  table: Pick<Table, 'terms'>,
): CountryPlace[] {
  const places: CountryPlace[] = [];
  let next = 0;
  for (const { term, start, end } of hits) {
    const { country } = table.terms.at(term)!;
    if (country === undefined) continue;
    while (next < decoys.length && decoys[next]!.end <= start) next++;
    const decoy = decoys[next];
    if (decoy && start >= decoy.start && end <= decoy.end) continue;
    const last = places.at(-1);
    if (last && end <= last.end) continue;
    if (last && start < last.end) places.pop();
    places.push({ start, end, country });
  }
  return places;
}

/** What lies around a stretch whose country is asked for. */
export interface Surroundings {
  text: string;
  sentence: Span;
}

/**
 * Where the country is named that stands nearest to a stretch of the block: in its own sentence, of two at the
 * same distance the first; else before it, since what is told comes from there; else after it.
 */
export function nearestCountry(
  span: Span,
  places: readonly CountryPlace[],
  { text, sentence }: Surroundings,
): CountryPlace | undefined {
  const next = firstFrom(places, span.start);
  const [before, after] = [places[next - 1], places[next]];
  if (!before || !after) return before ?? after;
  const [hasBefore, hasAfter] = [before.start >= sentence.start, after.end <= sentence.end];
  if (!hasAfter) return before;
  if (!hasBefore) return after;
  const isBefore =
    visibleLength(text, before.end, span.start) <= visibleLength(text, span.end, after.start);
  return isBefore ? before : after;
}

/** Units between two places that a reader sees, at most `REACH`; 0 where they overlap. */
export function visibleLength(text: string, from: number, to: number): number {
  let length = 0;
  for (let index = from; index < Math.min(to, from + 4 * REACH) && length < REACH; index++) {
    if (foldOf(text.charCodeAt(index)) !== 0) length++;
  }
  return length;
}
