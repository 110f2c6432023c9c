/** What the blocks of a page name, as the recogniser says: it answers later, and the page may have changed by then. */
import type { Mention } from '../engine/mention.ts';
import type { Changes, Recogniser } from '../engine/recogniser.ts';
import type { PageBlock } from './blocks.ts';
import { isLeftAlone } from './left-alone.ts';

interface NamedBlock {
  block: PageBlock;
  mentions: readonly Mention[];
}

export class PageMentions {
  #recogniser: Recogniser;
  /** By id: blocks that nobody has been asked about, and those of which the answer is on its way. */
  #added = new Map<number, PageBlock>();
  #asked = new Map<number, PageBlock>();
  #dropped = new Set<number>();
  /** By id: blocks in which candidates stand. */
  #named = new Map<number, NamedBlock>();

  constructor(recogniser: Recogniser) {
    this.#recogniser = recogniser;
  }

  /** True while no block names anything. */
  get isEmpty(): boolean {
    return this.#named.size === 0;
  }

  in(block: PageBlock): readonly Mention[] {
    return this.#named.get(block.id)?.mentions ?? [];
  }

  /** A block in which a candidate stands. */
  blockWithId(id: number): PageBlock | undefined {
    return this.#named.get(id)?.block;
  }

  /** A block that has been read; it counts from the next `settle` on. */
  add(block: PageBlock): void {
    this.#added.set(block.id, block);
  }

  /** Forgets a block; true if a candidate stood in it. */
  drop({ id }: PageBlock): boolean {
    this.#asked.delete(id);
    if (!this.#added.delete(id)) this.#dropped.add(id);
    return this.#named.delete(id);
  }

  /** Has all changes recognised, and returns the blocks whose mentions are new or others now. */
  async settle(): Promise<PageBlock[]> {
    const settled = new Set<PageBlock>();
    const foundSome = await this.#ask(settled);
    // What is to be left alone must not speak for others either.
    if (foundSome) await this.#ask(settled);
    return [...settled].filter(({ id }) => this.#named.has(id));
  }

  /** Adds the blocks that the recogniser tells of; true if some of the new ones are to be left alone. Only here, since few blocks name anything. */
  async #ask(settled: Set<PageBlock>): Promise<boolean> {
    if (this.#added.size + this.#dropped.size === 0) return false;
    let foundSome = false;
    for (const { id, mentions } of await this.#recogniser.update(this.#takeChanges())) {
      const added = this.#asked.get(id);
      const block = added ?? this.#named.get(id)?.block;
      // The page may have changed in the meantime.
      if (!block) continue;
      if (added && isLeftAlone(block.container)) {
        this.#dropped.add(id);
        foundSome = true;
        continue;
      }
      this.#named.set(id, { block, mentions });
      settled.add(block);
    }
    this.#asked.clear();
    return foundSome;
  }

  #takeChanges(): Changes {
    const dropped = [...this.#dropped];
    this.#asked = this.#added;
    this.#added = new Map();
    this.#dropped.clear();
    return { added: [...this.#asked.values()].map(({ id, text }) => ({ id, text })), dropped };
  }
}
