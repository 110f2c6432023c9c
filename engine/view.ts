/** What the gates see of one candidate. */

import { type Beside, beside } from './beside.ts';
import type { Block } from './block.ts';
import type { Candidate } from './candidates.ts';
import { nearestCountry, visibleLength } from './countries.ts';
import type { Facts } from './facts.ts';
import type { View } from './gates/gate.ts';
import { firstFrom, type Hit } from './scan.ts';
import { type Span, sentenceAround } from './sentence.ts';
import type { Table } from './table.ts';

/** A country named within this many visible units after a law or a ministry says whose it is: “của Singapore”. */
const ITS_OWN = 6;

/** The view from `candidate` of its `block` and of the document's facts. */
export function viewFrom(
  candidate: Candidate,
  block: Block,
  { table, facts }: { table: Table; facts: Facts },
): View {
  const { text, hits } = block;
  const outside = (hit: Hit) => hit.end <= candidate.start || hit.start >= candidate.end;
  let found: Span | undefined;
  let seen: Beside | undefined;
  let seenReach = 0;
  const sentence = () => {
    found ??= sentenceAround(text, candidate);
    return found;
  };

  return {
    text,
    candidate,
    entityOf: (reading) => table.entities[reading.entity]!,
    beside(reach) {
      if (reach > seenReach) {
        seen = beside(text, candidate, reach);
        seenReach = reach;
      }
      return seen!;
    },
    borneByOthers: () => facts.otherMeaning(candidate.term),
    inSentenceOutside(term) {
      if (!facts.hasTerm(term)) return undefined;
      const { start, end } = sentence();
      const hit = (hits.get(term) ?? []).find(
        (each) => each.start >= start && each.end <= end && outside(each),
      );
      return hit && text.slice(hit.start, hit.end);
    },
    inSentence(term) {
      if (!facts.hasTerm(term)) return undefined;
      const own = hits.get(term) ?? [];
      const hit = own[firstFrom(own, sentence().start)];
      return hit && hit.end <= sentence().end ? text.slice(hit.start, hit.end) : undefined;
    },
    inDocument(term) {
      if (!facts.hasTerm(term)) return undefined;
      const own = hits.get(term) ?? [];
      const hit = own.find(outside);
      if (hit) return text.slice(hit.start, hit.end);
      return facts.termCount(term) > own.length ? table.terms[term]!.text : undefined;
    },
    nearestCountry() {
      const { countries } = block;
      if (countries.length === 0) return facts.onlyCountry();
      return nearestCountry(candidate, countries, { text, sentence: sentence() });
    },
    namesCountry: (country) => facts.hasCountry(country),
    isAtHome(country) {
      const { countries } = block;
      const next = countries[firstFrom(countries, candidate.end)];
      const isBeside =
        next !== undefined &&
        visibleLength(text, candidate.end, next.start) <= ITS_OWN &&
        next.end <= sentence().end;
      return !isBeside || next.country === country;
    },
    isFirm: (entity) => facts.isFirm(entity),
    otherFirmTier1: (entity) => facts.otherFirmTier1(entity),
  };
}
