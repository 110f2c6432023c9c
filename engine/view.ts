/** What the gates see of one candidate. */

import { type Beside, beside } from './beside.ts';
import type { Block } from './block.ts';
import type { Candidate } from './candidates.ts';
import { type CountryPlace, nearestCountry, visibleLength } from './countries.ts';
import type { Facts } from './facts.ts';
import type { View } from './gates/gate.ts';
import { firstFrom, type Hit } from './scan.ts';
import { type Span, sentenceAround } from './sentence.ts';
import type { CompiledAlias, CompiledEntity, Table } from './table.ts';

/** A country named within this many visible units after a law or a ministry says whose it is: “của Singapore”. */
const ITS_OWN = 6;

/** The document's facts and the table that its blocks were read with. */
export interface Known {
  table: Table;
  facts: Facts;
}

/** The view from a candidate of a block; what gates do not ask for is not worked out. */
export class CandidateView implements View {
  readonly candidate: Candidate;
  #block: Block;
  #known: Known;
  #sentence: Span | undefined;
  #beside: Beside | undefined;
  #reach = 0;

  constructor(candidate: Candidate, block: Block, known: Known) {
    this.candidate = candidate;
    this.#block = block;
    this.#known = known;
  }

  get text(): string {
    return this.#block.text;
  }

  entityOf(reading: CompiledAlias): CompiledEntity {
    return this.#known.table.entities[reading.entity]!;
  }

  beside(reach: number): Beside {
    if (!this.#beside || reach > this.#reach) {
      this.#beside = beside(this.text, this.candidate, reach);
      this.#reach = reach;
    }
    return this.#beside;
  }

  borneByOthers(): string | undefined {
    return this.#known.facts.otherMeaning(this.candidate.term);
  }

  inSentence(term: number): string | undefined {
    const own = this.#hits(term);
    if (own.length === 0) return undefined;
    const { start, end } = this.#ownSentence();
    const hit = own[firstFrom(own, start)];
    return hit && hit.end <= end ? this.text.slice(hit.start, hit.end) : undefined;
  }

  inSentenceOutside(term: number): string | undefined {
    const own = this.#hits(term);
    if (own.length === 0) return undefined;
    const { start, end } = this.#ownSentence();
    const hit = own.find((each) => each.start >= start && each.end <= end && this.#isOutside(each));
    return hit && this.text.slice(hit.start, hit.end);
  }

  inDocument(term: number): string | undefined {
    const { facts, table } = this.#known;
    const count = facts.termCount(term);
    if (count === 0) return undefined;
    const own = this.#hits(term);
    const hit = own.find((each) => this.#isOutside(each));
    if (hit) return this.text.slice(hit.start, hit.end);
    return count > own.length ? table.terms.at(term)!.text : undefined;
  }

  nearestCountry(): string | undefined {
    const { countries } = this.#block;
    if (countries.length === 0) return this.#known.facts.onlyCountry();
    const place = this.#nearestPlace();
    // A country that a later sentence brings up cannot have been meant yet.
    return place && place.start < this.#ownSentence().end ? place.country : undefined;
  }

  countryInSentence(): string | undefined {
    const place = this.#nearestPlace();
    if (!place) return undefined;
    const { start, end } = this.#ownSentence();
    return place.start >= start && place.end <= end ? place.country : undefined;
  }

  namesCountry(country: string): boolean {
    return this.#known.facts.hasCountry(country);
  }

  isAtHome(country: string): boolean {
    const { countries } = this.#block;
    const { end } = this.candidate;
    const next = countries[firstFrom(countries, end)];
    const isBeside =
      next !== undefined &&
      visibleLength(this.text, end, next.start) <= ITS_OWN &&
      next.end <= this.#ownSentence().end;
    return !isBeside || next.country === country;
  }

  isFirm(entity: number): boolean {
    return this.#known.facts.isFirm(entity);
  }

  otherFirmTier1(entity: number): string | undefined {
    return this.#known.facts.otherFirmTier1(entity);
  }

  #nearestPlace(): CountryPlace | undefined {
    const { countries } = this.#block;
    const sentence = this.#ownSentence();
    return nearestCountry(this.candidate, countries, { text: this.text, sentence });
  }

  #ownSentence(): Span {
    this.#sentence ??= sentenceAround(this.text, this.candidate);
    return this.#sentence;
  }

  #hits(term: number): readonly Hit[] {
    return this.#block.hits.get(term) ?? NONE;
  }

  #isOutside({ start, end }: Hit): boolean {
    return end <= this.candidate.start || start >= this.candidate.end;
  }
}

const NONE: readonly Hit[] = [];
