/** One reading of one page, from the first block to the last mark: wires the page layer together. */
import type { Marking } from '../engine/marking.ts';
import { type PageSummary, summarise } from '../engine/summary.ts';
import type { Table } from '../engine/table.ts';
import type { PageBlock } from './blocks.ts';
import type { CardDesk, CardDeskPort } from './card-desk.ts';
import type { FetchCards } from './card-store.ts';
import { bodyOf, documentElementOf } from './nodes.ts';
import { once } from './once.ts';
import { Painter } from './painter.ts';
import { placedMention, placeWithId, scrollTo, visiblePlaces } from './places.ts';
import type { Place } from './pointing.ts';
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
  /** Fetches what draws and drives the card; rejects when it cannot be had now. */
  desk(port: CardDeskPort): Promise<CardDesk>;
  /** Puts the style of the marks into the document, or takes it out. */
  style(wanted: boolean): Promise<unknown>;
  /** The same style for open shadow roots, where the browser does not carry the document's into them. */
  rootStyle?: string | undefined;
}

/** How long a background that did not answer is left alone, in ms. */
const RETRY = 5_000;

/** Where sites put the text that readers come for. */
const MAIN_TEXT = 'main, [role="main" i], article';

export class Session {
  #view: Window & typeof globalThis;
  #countries: Map<string, readonly string[]>;
  #reader: Reader;
  #watch: PageWatch;
  #painter: Painter;
  #fetchDesk: () => Promise<CardDesk>;
  #desk: CardDesk | undefined;
  #retry: number | undefined;
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
    const isMarked = (place: Place) => this.#painter.isMarked(place);
    const { reader, cards } = { reader: this.#reader, cards: port.cards };
    this.#fetchDesk = once(() => port.desk({ view, reader, roots, cards, isMarked, signal }));
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
    for (const root of visibleRoots(document)) this.#reader.read(root, 'own');
    // The marks in view are registered in the frame that comes next; the rest of the page waits for them.
    await afterFrame(this.#view);
    this.#begun = true;
    const main = document.querySelector(MAIN_TEXT);
    if (main) this.#reader.read(main, 'deep');
    const root = bodyOf(document) ?? documentElementOf(document);
    if (root) this.#reader.read(root, 'deep', main);
  }

  /** Leaves the page as if nobody had been there. */
  stop(): void {
    this.#end.abort();
    this.#view.clearTimeout(this.#retry);
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
    this.#desk?.closeIf((place) => !this.#painter.isMarked(place));
  }

  /** Takes the marks and the card off the page at once, or brings the marks back. */
  setHidden(hidden: boolean): void {
    this.#painter.setHidden(hidden);
    this.#desk?.closeIf((place) => !this.#painter.isMarked(place));
  }

  /** Scrolls to a mention and opens its card, where marks show; false if it is no longer there. */
  async jump(id: number): Promise<boolean> {
    const place = placeWithId(id, this.#reader);
    if (!place) return false;
    if (this.#painter.isShowing) await (await this.#wantDesk())?.openByKey(place);
    else scrollTo(place);
    return true;
  }

  /** Opens the first mention in view, or the one after the open card; false if the page has none. */
  async next(): Promise<boolean> {
    if (!this.#painter.isShowing) return false;
    return (await (await this.#wantDesk())?.openNext()) ?? false;
  }

  #opened(root: ShadowRoot): void {
    // A test build opens the card's own root.
    if (this.#desk?.isHost(root.host)) return;
    this.#watch.observe(root);
    this.#reader.read(root, 'deep');
  }

  #settled(blocks: readonly PageBlock[]): void {
    this.#painter.settled(blocks);
    const mentions = blocks.flatMap((block) => this.#reader.mentions(block));
    if (mentions.length === 0 || !this.#painter.isShowing) return;
    void this.#deskBehindMarks().then((desk) =>
      desk?.prefetch(mentions.map(({ entity }) => entity)),
    );
  }

  /** The desk for hovers to come: its script waits for the frame in which the first marks appear. */
  async #deskBehindMarks(): Promise<CardDesk | undefined> {
    if (!this.#desk) await afterFrame(this.#view);
    return this.#end.signal.aborted ? undefined : this.#wantDesk();
  }

  /** The desk, or undefined while it cannot be had. */
  async #wantDesk(): Promise<CardDesk | undefined> {
    try {
      this.#desk ??= await this.#fetchDesk();
    } catch {
      this.#askAgain();
    }
    return this.#desk;
  }

  #askAgain(): void {
    if (this.#retry !== undefined || this.#end.signal.aborted) return;
    this.#retry = this.#view.setTimeout(() => {
      this.#retry = undefined;
      void this.#wantDesk();
    }, RETRY);
  }

  #dropped(block: PageBlock): void {
    this.#painter.dropped(block);
    this.#desk?.closeIf((place) => place.block === block);
  }
}
