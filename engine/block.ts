/** One block of a document: its text, what the pass found in it, and what is settled so far. */
import { longerName } from './bearers.ts';
import { type Candidate, settleCandidates } from './candidates.ts';
import { type CountryPlace, countryPlaces } from './countries.ts';
import { expansionOf, isAbbreviation, spelledOut } from './expansions.ts';
import { foldKey, visibleSpelling } from './fold.ts';
import { isKhmer } from './khmer.ts';
import type { Mention, Refusal } from './mention.ts';
import { type Hit, scan } from './scan.ts';
import type { Table } from './table.ts';

/** What the gates say of one reading. */
export type Judgement = { pass: true; cues: string[] } | { pass: false; gate: string; saw: string };

/** By reading; undefined where the verdict leans on mentions. */
export type FirstRound = readonly (Judgement | undefined)[];

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
  /** Of each candidate the verdicts that lean on no mention; they stand until terms come or go. */
  verdicts: FirstRound[];
  /** Entities that this block names firmly. */
  firm: ReadonlySet<number>;
  /** Undefined until the block is settled for the first time. */
  mentions: readonly Mention[] | undefined;
  refusals: Refusal[];
}

/** A term that means somebody or something else here: another bearer of a surname, another expansion of an abbreviation. */
export interface OtherMeaning {
  term: number;
  words: string;
}

/** Reads one block; undefined if no term stands in it. Cost is linear in its text. */
export function readBlock(text: string, table: Table): Block | undefined {
  const found = scan(text, table);
  if (found.length === 0) return undefined;
  const { candidates, decoys, refusals } = settleCandidates(text, found, table);
  const hits = found.filter((hit) => countsAsWords(text, hit, table));
  return {
    text,
    hits: byTerm(hits),
    countries: countryPlaces(hits, decoys, table),
    others: otherMeanings(text, candidates, table),
    candidates,
    fixedRefusals: refusals,
    dependent: candidates.some(
      ({ surface, readings }) =>
        readings.some(({ trigger }) => trigger !== 'always') || isAbbreviation(surface),
    ),
    verdicts: [],
    firm: new Set(),
    mentions: undefined,
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

/**
 * A cue, block or country that has capitals is not meant by small letters (“ai” is a Malay word, “us” an
 * English one), and one with diacritics not by other small letters: “mạng” is a network, “măng” a bamboo shoot.
 */
function countsAsWords(text: string, { term, start, end }: Hit, table: Table): boolean {
  const wanted = table.terms.at(term)!.text;
  const surface = text.slice(start, end);
  if (surface === wanted || isKhmer(wanted.charCodeAt(0))) return true;
  const words = visibleSpelling(surface);
  if (words !== words.toLowerCase()) return true;
  return wanted === wanted.toLowerCase() && words === visibleSpelling(wanted);
}

function otherMeanings(
  text: string,
  candidates: readonly Candidate[],
  table: Table,
): OtherMeaning[] {
  const spelled = new Set<number>();
  return candidates.flatMap((candidate) => {
    const { term, surface } = candidate;
    const meanings = [otherMeaning(text, candidate, table)];
    if (isAbbreviation(surface) && !spelled.has(term)) {
      spelled.add(term);
      const words = isNamedInFull(candidate, candidates) ? undefined : spelledOut(text, surface);
      if (words !== undefined && !holdsOwnName(words, candidate, table)) meanings.push(words);
    }
    return meanings.flatMap((words) => (words === undefined ? [] : [{ term, words }]));
  });
}

/** True if another, longer spelling of the candidate's entity stands in the block. */
function isNamedInFull({ term, readings }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    (other) =>
      other.term !== term &&
      other.readings.some(
        ({ entity, trigger }) =>
          trigger !== 'after-full' && readings.some((reading) => reading.entity === entity),
      ),
  );
}

function otherMeaning(text: string, candidate: Candidate, table: Table): string | undefined {
  const short = candidate.readings.find(({ bearer }) => bearer !== undefined);
  if (short) {
    const longer = longerName(text, candidate, short);
    return longer?.isPerson ? longer.words : undefined;
  }
  if (!isAbbreviation(candidate.surface)) return undefined;
  const expansion = expansionOf(text, candidate);
  if (expansion === undefined) return undefined;
  candidate.isWrittenOut = holdsOwnName(expansion, candidate, table);
  return candidate.isWrittenOut ? undefined : expansion;
}

/** True if a full spelling of the abbreviation's own entity stands in its expansion. */
function holdsOwnName(expansion: string, { readings }: Candidate, table: Table): boolean {
  const key = foldKey(expansion);
  const entities = readings.map(({ entity }) => entity);
  return table.entityOfAlias.some((entity, alias) => {
    if (!entities.includes(entity)) return false;
    const { trigger, text } = table.aliases.at(alias)!;
    return trigger !== 'after-full' && text.length > key.length / 3 && key.includes(foldKey(text));
  });
}
