/**
 * What a document as a whole knows: which terms stand in it, and which entities it names firmly.
 * `changed` tells whether something appeared or vanished, so that verdicts are only looked at
 * again when one of them could differ.
 */
import type { Block } from './block.ts';
import type { Table } from './table.ts';

/** Hits of one term that no candidate holds all by itself: with this many, more change no verdict. */
const FEW = 3;

export class Facts {
  #table: Table;
  #terms = new Map<number, number>();
  #countries = new Map<string, number>();
  #firm = new Map<number, number>();
  /** Other meanings of a term, by term and words. */
  #others = new Map<number, Map<string, number>>();
  #changed = false;

  constructor(table: Table) {
    this.#table = table;
  }

  /** True once after a count changed that a verdict may rest on. */
  takeChanged(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  addTerms(block: Block): void {
    this.#countTerms(block, 1);
  }

  removeTerms(block: Block): void {
    this.#countTerms(block, -1);
  }

  #countTerms({ hits, countries, others }: Block, by: 1 | -1): void {
    for (const [term, { length }] of hits) this.#count(this.#terms, term, by * length);
    for (const { country } of countries) this.#count(this.#countries, country, by);
    for (const { term, words } of others) {
      const meanings = this.#others.get(term) ?? new Map<string, number>();
      this.#count(meanings, words, by);
      this.#others.set(term, meanings);
    }
  }

  /** Replaces what a block names firmly. */
  setFirm(block: Block, firm: ReadonlySet<number>): void {
    for (const entity of block.firm) if (!firm.has(entity)) this.#count(this.#firm, entity, -1);
    for (const entity of firm) if (!block.firm.has(entity)) this.#count(this.#firm, entity, 1);
    block.firm = firm;
  }

  hasTerm(term: number): boolean {
    return this.#terms.has(term);
  }

  termCount(term: number): number {
    return this.#terms.get(term) ?? 0;
  }

  isFirm(entity: number): boolean {
    return this.#firm.has(entity);
  }

  otherFirmTier1(entity: number): string | undefined {
    for (const other of this.#firm.keys()) {
      const { id, tier } = this.#table.entities[other]!;
      if (other !== entity && tier === 1) return id;
    }
    return undefined;
  }

  /** The words by which the document gives a term another meaning. */
  otherMeaning(term: number): string | undefined {
    const [words] = this.#others.get(term)?.keys() ?? [];
    return words;
  }

  hasCountry(country: string): boolean {
    return this.#countries.has(country);
  }

  /** The country, if the document names exactly one. */
  onlyCountry(): string | undefined {
    const [only, another] = this.#countries.keys();
    return another === undefined ? only : undefined;
  }

  #count<Key>(counts: Map<Key, number>, key: Key, by: number): void {
    const before = counts.get(key) ?? 0;
    const count = before + by;
    if (count === 0) counts.delete(key);
    else counts.set(key, count);
    if (Math.min(before, count) < FEW) this.#changed = true;
  }
}
