/** One reading of one page, from the first block to the last mark: wires the page layer together. */
import type { Marking } from '../engine/marking.ts';
import { type PageSummary, summarise } from '../engine/summary.ts';
import type { Table } from '../engine/table.ts';
import type { PageBlock } from './blocks.ts';
import { CardControl } from './card-control.ts';
import type { CardPanel } from './card-panel.ts';
import { CardStore, type FetchCards } from './card-store.ts';
import { bodyOf, documentElementOf } from './nodes.ts';
import { once } from './once.ts';
import { Painter } from './painter.ts';
import { placedMention, placeWithId, scrollTo, visiblePlaces } from './places.ts';
import { Reader } from './reader.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { backgroundTurns } from './slices.ts';
import { visibleRoots } from './viewport.ts';
import { afterFrame, untilVisible } from './visibility.ts';
import { PageWatch } from './watch.ts';

/** What a session needs from the extension around it. */
export interface SessionPort {
  table: Table;
  marking: Marking;
  /** True if the reader has hidden the marks of this tab. */
  hidden: boolean;
  cards: FetchCards;
  /** Fetches what draws the card. */
  panel(): Promise<CardPanel>;
  /** Puts the style of the marks into the document, or takes it out. */
  style(wanted: boolean): Promise<unknown>;
  /** The same style for open shadow roots, where the browser does not carry the document's into them. */
  rootStyle?: string | undefined;
}

/** Where sites put the text that readers come for. */
const MAIN_TEXT = 'main, [role="main" i], article';

export class Session {
  #view: Window & typeof globalThis;
  #countries: Map<string, readonly string[]>;
  #reader: Reader;
  #watch: PageWatch;
  #painter: Painter;
  #cards: CardStore;
  #card: CardControl;
  #begun = false;
  #end = new AbortController();

  constructor(view: Window & typeof globalThis, port: SessionPort) {
    this.#view = view;
    this.#countries = new Map(port.table.entities.map(({ id, countries }) => [id, countries]));
    const { signal } = this.#end;
    const roots = new ShadowRoots(view, (root) => this.#opened(root), signal);
    this.#reader = new Reader(view.document, {
      table: port.table,
      turns: backgroundTurns(view),
      signal,
      roots,
      events: {
        settled: (blocks) => this.#settled(blocks),
        dropped: (block) => this.#dropped(block),
      },
    });
    this.#watch = new PageWatch(view, { reader: this.#reader, roots, signal });
    const countriesOf = (entity: string) => this.#countries.get(entity) ?? [];
    const rootStyle = port.rootStyle;
    this.#painter = new Painter(view, {
      ...port,
      rootStyle,
      page: this.#reader,
      countriesOf,
      signal,
    });
    this.#cards = new CardStore(port.cards);
    this.#card = new CardControl({
      view,
      reader: this.#reader,
      roots,
      cards: this.#cards,
      panel: once(port.panel),
      isMarked: (place) => this.#painter.isMarked(place),
      signal,
    });
  }

  /** Reads the page once it is in front, what is in view first, and keeps up with it until stopped. */
  async start(): Promise<void> {
    const { document } = this.#view;
    try {
      await untilVisible(document, this.#end.signal);
    } catch {
      return;
    }
    await afterFrame(this.#view);
    this.#begun = true;
    for (const root of visibleRoots(document)) this.#reader.read(root, 'own');
    const main = document.querySelector(MAIN_TEXT);
    if (main) this.#reader.read(main, 'deep');
    const root = bodyOf(document) ?? documentElementOf(document);
    if (root) this.#reader.read(root, 'deep', main);
  }

  /** Leaves the page as if nobody had been there. */
  stop(): void {
    this.#end.abort();
  }

  /** What the page holds, filters aside. */
  summary(): PageSummary {
    const places = visiblePlaces(this.#reader, () => true);
    const mentions = places.map((place) =>
      placedMention(place, this.#countries.get(place.mention.entity) ?? []),
    );
    const complete = this.#begun && this.#reader.complete && this.#watch.complete;
    return summarise(mentions, complete);
  }

  /** Changes what is marked: marks are registered anew, nothing is read again. */
  setMarking(marking: Marking): void {
    this.#painter.setMarking(marking);
    this.#card.closeIf((place) => !this.#painter.isMarked(place));
  }

  /** Takes the marks and the card off the page at once, or brings the marks back. */
  setHidden(hidden: boolean): void {
    this.#painter.setHidden(hidden);
    this.#card.closeIf((place) => !this.#painter.isMarked(place));
  }

  /** Scrolls to a mention and opens its card, where marks show; false if it is no longer there. */
  async jump(id: number): Promise<boolean> {
    const place = placeWithId(id, this.#reader);
    if (!place) return false;
    if (this.#painter.isShowing) await this.#card.openByKey(place);
    else scrollTo(place);
    return true;
  }

  /** Opens the first mention in view, or the one after the open card; false if the page has none. */
  async next(): Promise<boolean> {
    return this.#card.openNext();
  }

  #opened(root: ShadowRoot): void {
    // A test build opens the card's own root.
    if (this.#card.isHost(root.host)) return;
    this.#watch.observe(root);
    this.#reader.read(root, 'deep');
  }

  #settled(blocks: readonly PageBlock[]): void {
    this.#painter.settled(blocks);
    const mentions = blocks.flatMap((block) => this.#reader.mentions(block));
    if (mentions.length === 0 || !this.#painter.isShowing) return;
    this.#cards.prefetch(mentions.map(({ entity }) => entity));
    void this.#card.prefetch();
  }

  #dropped(block: PageBlock): void {
    this.#painter.dropped(block);
    this.#card.closeIf((place) => place.block === block);
  }
}
