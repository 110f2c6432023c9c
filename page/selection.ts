/** Which mentions are marked: those of the countries that are on, as often as the reader likes. */
import { isWanted, type Marking } from '../engine/marking.ts';
import type { Mention } from '../engine/mention.ts';
import type { PageBlock } from './blocks.ts';
import { isVisible } from './readable.ts';

/** The mentions of a page, as far as choosing among them needs it. */
export interface Mentioned {
  mentions(block: PageBlock): readonly Mention[];
  blocksInOrder(): PageBlock[];
}

/** What of an entity decides whether it is marked. */
export interface AboutEntity {
  countries: readonly string[];
  type: string;
}

export interface SelectionPort {
  about(entity: string): AboutEntity;
  marking: Marking;
  /** Host name of the page. */
  host: string;
}

export class Selection {
  #page: Mentioned;
  #port: SelectionPort;
  #marking: Marking;
  /** First mention of each entity on the page; undefined until it is looked for. */
  #firsts: Set<Mention> | undefined;

  constructor(page: Mentioned, port: SelectionPort) {
    this.#page = page;
    this.#port = port;
    this.#marking = port.marking;
  }

  get marking(): Marking {
    return this.#marking;
  }

  set marking(marking: Marking) {
    this.#marking = marking;
    this.#firsts = undefined;
  }

  /** True if what one block holds decides about marks in others. */
  get looksAtWholePage(): boolean {
    return this.#marking.density === 'page';
  }

  /** Looks for first mentions anew when it is asked next. */
  forget(): void {
    this.#firsts = undefined;
  }

  /** The mentions of a block that are marked. */
  markedIn(block: PageBlock): Mention[] {
    const shown = this.#page.mentions(block).filter((mention) => this.#isShown(mention));
    const { density } = this.#marking;
    if (density === 'every') return shown;
    if (density === 'block') return firstOfEach(shown);
    this.#firsts ??= this.#findFirsts();
    return shown.filter((mention) => this.#firsts!.has(mention));
  }

  isMarked(block: PageBlock, mention: Mention): boolean {
    return this.markedIn(block).some(({ start }) => start === mention.start);
  }

  #isShown({ entity, reason }: Mention): boolean {
    const about = { entity, alias: reason.alias, ...this.#port.about(entity) };
    return isWanted(about, this.#marking, this.#port.host);
  }

  /** Only what can be seen counts: the one mark of a page must not be spent on a closed menu. */
  #findFirsts(): Set<Mention> {
    const visible = this.#page
      .blocksInOrder()
      .flatMap((block) =>
        this.#page
          .mentions(block)
          .filter((mention) => this.#isShown(mention) && isVisible(block, mention)),
      );
    return new Set(firstOfEach(visible));
  }
}

function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}
