/** What the gates see of one candidate. */
import type { Block } from './block.ts';
import type { Candidate } from './candidates.ts';
import type { Facts } from './facts.ts';
import type { View } from './gates/gate.ts';
import type { Hit } from './scan.ts';
import { type Span, sentenceAround } from './sentence.ts';
import type { Table } from './table.ts';

/** The view from `candidate` of its `block` and of the document's facts. */
export function viewFrom(
  candidate: Candidate,
  block: Block,
  { table, facts }: { table: Table; facts: Facts },
): View {
  const { text, hits } = block;
  const outside = (hit: Hit) => hit.end <= candidate.start || hit.start >= candidate.end;
  let sentence: Span | undefined;

  return {
    text,
    candidate,
    entityOf: (reading) => table.entities[reading.entity]!,
    inSentence(term) {
      if (!facts.hasTerm(term)) return undefined;
      sentence ??= sentenceAround(text, candidate);
      const { start, end } = sentence;
      const hit = hits.find((each) => each.term === term && each.start >= start && each.end <= end);
      return hit && text.slice(hit.start, hit.end);
    },
    inDocument(term) {
      if (!facts.hasTerm(term)) return undefined;
      const own = hits.filter((each) => each.term === term);
      const hit = own.find(outside);
      if (hit) return text.slice(hit.start, hit.end);
      return facts.termCount(term) > own.length ? table.terms[term]!.text : undefined;
    },
    nearestCountry() {
      return nearestCountry(candidate, block, table) ?? facts.onlyCountry();
    },
    isFirm: (entity) => facts.isFirm(entity),
    otherFirmTier1: (entity) => facts.otherFirmTier1(entity),
  };
}

/** The country named nearest in the block; names inside decoys (People’s Bank of China) say nothing. */
function nearestCountry(
  { start, end }: Span,
  { hits, decoys }: Block,
  table: Table,
): string | undefined {
  let nearest: string | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const hit of hits) {
    const { country } = table.terms[hit.term]!;
    if (country === undefined) continue;
    if (decoys.some((decoy) => hit.start >= decoy.start && hit.end <= decoy.end)) continue;
    const distance = Math.max(start - hit.end, hit.start - end, 0);
    if (distance < best) {
      best = distance;
      nearest = country;
    }
  }
  return nearest;
}
