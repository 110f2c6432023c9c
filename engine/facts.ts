/**
 * What a document as a whole knows: which terms stand in it, and which entities it names firmly.
 * `changed` tells whether something appeared or vanished, so that verdicts are only looked at
 * again when one of them could differ.
 */
import type { Block } from './block.ts';
import type { Table } from './table.ts';

export class Facts {
  #table: Table;
  #terms = new Map<number, number>();
  #firm = new Map<number, number>();
  #changed = false;

  constructor(table: Table) {
    this.#table = table;
  }

  /** True once after any term or firm entity appeared or vanished. */
  takeChanged(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  addTerms({ hits }: Block): void {
    for (const { term } of hits) this.#count(this.#terms, term, 1);
  }

  removeTerms({ hits }: Block): void {
    for (const { term } of hits) this.#count(this.#terms, term, -1);
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

  /** The country, if the document names exactly one. */
  onlyCountry(): string | undefined {
    let only: string | undefined;
    for (const term of this.#terms.keys()) {
      const { country } = this.#table.terms[term]!;
      if (country === undefined || country === only) continue;
      if (only !== undefined) return undefined;
      only = country;
    }
    return only;
  }

  #count(counts: Map<number, number>, key: number, by: 1 | -1): void {
    const count = (counts.get(key) ?? 0) + by;
    if (count === 0) counts.delete(key);
    else counts.set(key, count);
    if (count === 0 || (count === 1 && by === 1)) this.#changed = true;
  }
}
