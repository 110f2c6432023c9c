/** One reading of one page, from the first block to the last mark: wires the page layer together. */
import type { Marking, Silenced } from '../engine/marking.ts';
import type { Mention } from '../engine/mention.ts';
import { type PageSummary, summarise } from '../engine/summary.ts';
import type { Table } from '../engine/table.ts';
import type { PageBlock } from './blocks.ts';
import type { CardDesk, CardDeskPort } from './card-desk.ts';
import type { FetchCards } from './card-store.ts';
import { DeskAccess } from './desk-access.ts';
import { bodyOf, documentElementOf } from './nodes.ts';
import { Painter } from './painter.ts';
import { placedMention, placeWithId, scrollTo, visiblePlaces } from './places.ts';
import { Reader } from './reader.ts';
import type { AboutEntity } from './selection.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { backgroundTurns } from './slices.ts';
import { mainText, visibleRoots } from './viewport.ts';
import { afterFrame, nextTask, untilVisible } from './visibility.ts';
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
  /** Stores or takes back a spelling silenced on a site; rejects when that fails. */
  silenceOnSite(silenced: Silenced, on: boolean): Promise<unknown>;
  /** Opens a report about a mark, to be copied. */
  report(mention: Mention): Promise<unknown>;
  /** Puts the style of the marks into the document, or takes it out. */
  style(wanted: boolean): Promise<unknown>;
  /** The same style for open shadow roots, where the browser does not carry the document's into them. */
  rootStyle?: string | undefined;
  /** The only part of the document that is read; without it all of it is. */
  within?: Element;
}

export class Session {
  #view: Window & typeof globalThis;
  #entities: Map<string, AboutEntity>;
  #reader: Reader;
  #watch: PageWatch;
  #painter: Painter;
  #marking: Marking;
  #desk: DeskAccess;
  #within: Element | undefined;
  #begun = false;
  #end = new AbortController();

  constructor(view: Window & typeof globalThis, port: SessionPort) {
    this.#view = view;
    this.#within = port.within;
    this.#entities = new Map(port.table.entities.map((entity) => [entity.id, entity]));
    const { signal } = this.#end;
    const roots = new ShadowRoots(view, (root) => this.#opened(root), signal);
    const turns = backgroundTurns(view);
    this.#reader = new Reader(view.document, {
      table: port.table,
      turns,
      signal,
      roots,
      within: port.within,
      events: {
        settled: (blocks) => this.#settled(blocks),
        dropped: (block) => this.#dropped(block),
      },
    });
    const renewed = () => this.#desk.now?.listen();
    this.#watch = new PageWatch(view, { reader: this.#reader, roots, renewed, signal });
    this.#painter = new Painter(view, {
      ...port,
      rootStyle: port.rootStyle,
      hold: (until) => turns.hold(until),
      page: this.#reader,
      about: (entity) => this.#about(entity),
      host: view.location.hostname,
      signal,
    });
    this.#marking = port.marking;
    const desk: CardDeskPort = {
      view,
      reader: this.#reader,
      roots,
      cards: port.cards,
      isMarked: (place) => this.#painter.isMarked(place),
      marking: () => this.#marking,
      silencedChanged: () => this.#remark(),
      silenceOnSite: port.silenceOnSite,
      report: port.report,
      signal,
    };
    this.#desk = new DeskAccess(view, { fetch: () => port.desk(desk), signal });
  }

  /** Reads the page once it is in front, what is in view first, and keeps up with it until stopped. */
  async start(): Promise<void> {
    const { document } = this.#view;
    try {
      await untilVisible(this.#view, this.#end.signal);
    } catch {
      return;
    }
    await afterFrame(this.#view);
    const roots = visibleRoots(document);
    await nextTask(this.#view);
    for (const root of roots) this.#reader.read(root, 'own');
    // The marks in view are registered in the frame that comes next; the rest of the page waits for them.
    await afterFrame(this.#view);
    this.#begun = true;
    const main = mainText(document);
    if (main) this.#reader.read(main, 'deep');
    const root = this.#within ?? bodyOf(document) ?? documentElementOf(document);
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
      placedMention(place, this.#about(place.mention.entity).countries),
    );
    const complete = this.#begun && this.#reader.complete && this.#watch.complete;
    return summarise(mentions, complete);
  }

  /** Changes what is marked: marks are registered anew, nothing is read again. */
  setMarking(marking: Marking): void {
    this.#marking = marking;
    this.#remark();
  }

  /** Draws the marks by another style sheet. */
  setMarkStyle(css: string): void {
    this.#painter.setStyle(css);
  }

  /** Takes the marks and the card off the page at once, or brings the marks back. */
  setHidden(hidden: boolean): void {
    this.#painter.setHidden(hidden);
    this.#desk.now?.closeIf((place) => !this.#painter.isMarked(place));
  }

  #remark(): void {
    const here = this.#desk.now?.silencedHere ?? [];
    this.#painter.setMarking({
      ...this.#marking,
      silenced: [...this.#marking.silenced, ...here],
    });
    this.#desk.now?.remarked();
  }

  /** Scrolls to a mention and opens its card, where marks show; false if it is no longer there. */
  async jump(id: number): Promise<boolean> {
    const place = placeWithId(id, this.#reader);
    if (!place) return false;
    if (this.#painter.isShowing) await (await this.#desk.want())?.openByKey(place);
    else scrollTo(place);
    return true;
  }

  /** Opens the first mention in view, or the one after the open card; false if the page has none. */
  async next(): Promise<boolean> {
    if (!this.#painter.isShowing) return false;
    return (await (await this.#desk.want())?.openNext()) ?? false;
  }

  #about(entity: string): AboutEntity {
    return this.#entities.get(entity) ?? { countries: [], type: '' };
  }

  #opened(root: ShadowRoot): void {
    // A test build opens the card's own root.
    if (this.#desk.now?.isHost(root.host)) return;
    this.#watch.observe(root);
    this.#reader.read(root, 'deep');
  }

  #settled(blocks: readonly PageBlock[]): void {
    this.#painter.settled(blocks);
    const mentions = blocks.flatMap((block) => this.#reader.mentions(block));
    if (mentions.length === 0 || !this.#painter.isShowing) return;
    const entities = mentions.map(({ entity }) => entity);
    void this.#desk.wantBehindMarks().then((desk) => desk?.prefetch(entities));
  }

  #dropped(block: PageBlock): void {
    this.#painter.dropped(block);
    this.#desk.now?.closeIf((place) => place.block === block);
  }
}
