/** One block of a document: its text, what the pass found in it, and what is settled so far. */
import { otherBearer } from './bearers.ts';
import { type Candidate, settleCandidates } from './candidates.ts';
import { type CountryPlace, countryPlaces } from './countries.ts';
import { expansionOf, isAbbreviation } from './expansions.ts';
import { visibleSpelling } from './fold.ts';
import type { Mention, Refusal } from './mention.ts';
import { type Hit, scan } from './scan.ts';
import type { Table } from './table.ts';

export interface Block {
  text: string;
  /** Hits by term, in the spelling their term asks for and in order of start. */
  hits: ReadonlyMap<number, readonly Hit[]>;
  countries: readonly CountryPlace[];
  /** Terms that this block gives another meaning, with the words that do it. */
  others: readonly OtherMeaning[];
  candidates: Candidate[];
  /** Refusals that no other block can change. */
  fixedRefusals: Refusal[];
  /** True if the verdict on some candidate depends on the rest of the document. */
  dependent: boolean;
  /** Entities that this block names firmly. */
  firm: ReadonlySet<number>;
  mentions: Mention[];
  refusals: Refusal[];
}

/** A term that means somebody or something else here: another bearer of a surname, another expansion of an abbreviation. */
export interface OtherMeaning {
  term: number;
  words: string;
}

/** Reads one block; cost is linear in its text. */
export function readBlock(text: string, table: Table): Block {
  const found = scan(text, table);
  const { candidates, decoys, refusals } = settleCandidates(text, found, table);
  const hits = found.filter((hit) => countsAsWords(text, hit, table));
  return {
    text,
    hits: byTerm(hits),
    countries: countryPlaces(hits, decoys, table),
    others: otherMeanings(text, candidates),
    candidates,
    fixedRefusals: refusals,
    dependent: candidates.some(({ readings }) =>
      readings.some(({ trigger }) => trigger !== 'always'),
    ),
    firm: new Set(),
    mentions: [],
    refusals,
  };
}

function byTerm(hits: readonly Hit[]): Map<number, Hit[]> {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.term);
    if (group) group.push(hit);
    else groups.set(hit.term, [hit]);
  }
  return groups;
}

/** A cue, block or country that has capitals is not meant by small letters: “ai” is a Malay word, “us” an English one. */
function countsAsWords(text: string, { term, start, end }: Hit, table: Table): boolean {
  const wanted = table.terms[term]!.text;
  if (wanted === wanted.toLowerCase()) return true;
  const words = visibleSpelling(text.slice(start, end));
  return words !== words.toLowerCase();
}

function otherMeanings(text: string, candidates: readonly Candidate[]): OtherMeaning[] {
  return candidates.flatMap((candidate) => {
    const words = otherMeaning(text, candidate, candidates);
    return words === undefined ? [] : [{ term: candidate.term, words }];
  });
}

function otherMeaning(
  text: string,
  candidate: Candidate,
  candidates: readonly Candidate[],
): string | undefined {
  const short = candidate.readings.find(({ bearer }) => bearer !== undefined);
  if (short) return otherBearer(text, candidate, short);
  if (!isAbbreviation(candidate.surface)) return undefined;
  const expansion = expansionOf(text, candidate);
  return expansion === undefined || isOwnName(expansion, candidate, { text, candidates })
    ? undefined
    : expansion;
}

/** True if the expansion ends or begins with a name of the same entity that stands beside the abbreviation. */
function isOwnName(
  expansion: string,
  { start, end, readings }: Candidate,
  { text, candidates }: { text: string; candidates: readonly Candidate[] },
): boolean {
  return candidates.some(
    (other) =>
      (other.end <= start ? start - other.end <= 4 : other.start >= end && other.start - end <= 4) &&
      expansion.includes(visibleSpelling(text.slice(other.start, other.end))) &&
      other.readings.some((each) => readings.some(({ entity }) => entity === each.entity)),
  );
}
