/** One reading of one page, from the first block to the last mark: wires the page layer together. */
import type { Mention } from '../engine/mention.ts';
import { type PageSummary, summarise } from '../engine/summary.ts';
import type { Table } from '../engine/table.ts';
import { isShown, type Toggles } from '../engine/toggles.ts';
import type { PageBlock } from './blocks.ts';
import { CardControl } from './card-control.ts';
import type { CardPanel } from './card-panel.ts';
import { CardStore, type FetchCards } from './card-store.ts';
import { Marks } from './marks.ts';
import { placedMention, placeWithId, visiblePlaces } from './places.ts';
import { staticRange } from './ranges.ts';
import { isOneLineOfText } from './readable.ts';
import { Reader } from './reader.ts';
import { backgroundTurns } from './slices.ts';
import { visibleRoots } from './viewport.ts';
import { watchPage } from './watch.ts';

/** What a session needs from the extension around it. */
export interface SessionPort {
  table: Table;
  toggles: Toggles;
  cards: FetchCards;
  /** Fetches what draws the card. */
  panel(): Promise<CardPanel>;
}

export class Session {
  #view: Window & typeof globalThis;
  #toggles: Toggles;
  #countries: Map<string, readonly string[]>;
  #marks: Marks;
  #reader: Reader;
  #cards: CardStore;
  #card: CardControl;
  #end = new AbortController();

  constructor(view: Window & typeof globalThis, port: SessionPort) {
    this.#view = view;
    this.#toggles = port.toggles;
    this.#countries = new Map(port.table.entities.map(({ id, countries }) => [id, countries]));
    this.#marks = new Marks(view);
    const { signal } = this.#end;
    this.#reader = new Reader(view.document, {
      table: port.table,
      turns: backgroundTurns(view),
      signal,
      events: {
        settled: (blocks) => this.#paint(blocks),
        dropped: (block) => this.#dropped(block),
      },
    });
    this.#cards = new CardStore(port.cards);
    this.#card = new CardControl({
      view,
      reader: this.#reader,
      cards: this.#cards,
      panel: once(port.panel),
      isShown: (mention) => this.#isShown(mention),
      signal,
    });
  }

  /** Reads the page, what is in view first, and keeps up with it until stopped. */
  start(): void {
    const { document } = this.#view;
    watchPage(document, this.#reader, this.#end.signal);
    for (const root of visibleRoots(document)) this.#reader.read(root, 'own');
    const root = document.body ?? document.documentElement;
    if (root) this.#reader.read(root, 'deep');
  }

  /** Leaves the page as if nobody had been there. */
  stop(): void {
    this.#end.abort();
    this.#marks.stop();
  }

  /** What the page holds, filters aside. */
  summary(): PageSummary {
    const places = visiblePlaces(this.#reader, () => true);
    const mentions = places.map((place) => placedMention(place, this.#countriesOf(place.mention)));
    return summarise(mentions, this.#reader.complete);
  }

  /** Changes the country filter: marks are registered anew, nothing is read again. */
  setToggles(toggles: Toggles): void {
    this.#toggles = toggles;
    this.#paint(this.#reader.blocksInOrder());
    this.#card.closeIfHidden();
  }

  /** Scrolls to a mention and opens its card; false if it is no longer there. */
  async jump(id: number): Promise<boolean> {
    const place = placeWithId(id, this.#reader);
    if (!place) return false;
    await this.#card.openByKey(place);
    return true;
  }

  /** Opens the first mention in view, or the one after the open card; false if the page has none. */
  async next(): Promise<boolean> {
    return this.#card.openNext();
  }

  #paint(blocks: readonly PageBlock[]): void {
    for (const block of blocks) {
      const shown = this.#reader.mentions(block).filter((mention) => this.#isShown(mention));
      const whole = shown.filter((mention) => isOneLineOfText(block, mention));
      this.#marks.set(
        block.id,
        block.container,
        whole.map((mention) => staticRange(block, mention)),
      );
    }
    const entities = blocks.flatMap((block) =>
      this.#reader.mentions(block).map(({ entity }) => entity),
    );
    if (entities.length === 0) return;
    this.#cards.prefetch(entities);
    void this.#card.prefetch();
  }

  #dropped(block: PageBlock): void {
    this.#marks.delete(block.id);
    this.#card.closeIfIn(block);
  }

  #isShown(mention: Mention): boolean {
    return isShown(this.#countriesOf(mention), this.#toggles);
  }

  #countriesOf({ entity }: Mention): readonly string[] {
    return this.#countries.get(entity) ?? [];
  }
}

/** Asks one time for all who ask; a failure is asked again. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
