/** What a gate is: a small named rule that a candidate's reading must pass. */
import type { Beside } from '../beside.ts';
import type { Candidate } from '../candidates.ts';
import type { CompiledAlias, CompiledEntity } from '../table.ts';

export type Verdict = { pass: true; cues: string[] } | { pass: false; saw: string };

/** The surroundings of one candidate, as far as gates may look. */
export interface View {
  /** The text of the block that holds the candidate. */
  readonly text: string;
  readonly candidate: Candidate;
  entityOf(reading: CompiledAlias): CompiledEntity;
  /** What a reader sees on both sides of the candidate, at least `reach` units each where there are so many. */
  beside(reach: number): Beside;
  /** The words by which the document gives the candidate's text another meaning: another bearer, another expansion. */
  borneByOthers(): string | undefined;
  /** The words of a term in the candidate's sentence, the candidate's own text included. */
  inSentence(term: number): string | undefined;
  /** The words of a term in the candidate's sentence, outside the candidate. */
  inSentenceOutside(term: number): string | undefined;
  /** The words of a term anywhere in the document, outside the candidate. */
  inDocument(term: number): string | undefined;
  /** Id of the country whose name stands nearest, or of the only one named in the document. */
  nearestCountry(): string | undefined;
  /** Id of the country named nearest, if its name stands in the candidate's sentence. */
  countryInSentence(): string | undefined;
  /** True if the document names the country. */
  namesCountry(country: string): boolean;
  /** True unless another country's name follows at once: Vietnamese texts say “Bộ Công an” of their own ministry. */
  isAtHome(country: string): boolean;
  /** True if the document names this entity in a form that needs no other mention. */
  isFirm(entity: number): boolean;
  /** Id of a firmly named tier-1 entity other than this one. */
  otherFirmTier1(entity: number): string | undefined;
}

export interface Gate {
  name: string;
  judge(reading: CompiledAlias, view: View): Verdict;
}

/** The verdict of a gate that has nothing against the candidate. */
export const PASS: Verdict = { pass: true, cues: [] };

/** The verdict of a gate that refuses, with what it saw. */
export function refuse(saw: string): Verdict {
  return { pass: false, saw };
}
