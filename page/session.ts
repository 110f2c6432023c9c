/** One reading of one page, from the first block to the last mark: wires the page layer together. */
import type { Marking } from '../engine/marking.ts';
import { type PageSummary, summarise } from '../engine/summary.ts';
import type { PageBlock } from './blocks.ts';
import type { CardDeskPort } from './card-desk.ts';
import { DeskAccess } from './desk-access.ts';
import { bodyOf, documentElementOf } from './nodes.ts';
import { Painter } from './painter.ts';
import { placedMention, placeWithId, scrollTo, visiblePlaces } from './places.ts';
import { Reader } from './reader.ts';
import type { AboutEntity } from './selection.ts';
import type { SessionPort } from './session-port.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { backgroundTurns, type HeldTurns } from './slices.ts';
import { mainText, visibleRoots } from './viewport.ts';
import { afterFrame, nextTask, untilVisible } from './visibility.ts';
import { PageWatch } from './watch.ts';

export class Session {
  #view: Window & typeof globalThis;
  #entities: Map<string, AboutEntity>;
  #turns: HeldTurns;
  #reader: Reader;
  #watch: PageWatch;
  #painter: Painter;
  #marking: Marking;
  #desk: DeskAccess;
  #within: Element | undefined;
  #begun = false;
  #hasFound = false;
  #end = new AbortController();

  constructor(view: Window & typeof globalThis, port: SessionPort) {
    this.#view = view;
    this.#within = port.within;
    this.#entities = new Map(port.entities.map((entity) => [entity.id, entity]));
    const { signal } = this.#end;
    const roots = new ShadowRoots(view, (root) => this.#opened(root), signal);
    this.#turns = backgroundTurns(view);
    this.#reader = new Reader(view.document, {
      recogniser: port.recogniser(signal),
      turns: this.#turns,
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
      hold: (until) => this.#turns.hold(until),
      marked: () => void this.#desk.wantBehindMarks(),
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
    const { signal } = this.#end;
    try {
      await untilVisible(this.#view, signal);
      await afterFrame(this.#view);
      const roots = visibleRoots(this.#view);
      await nextTask(this.#view);
      for (const root of roots) this.#reader.read(root, 'own');
      await this.#reader.rest();
      // The marks in view are registered in the frame that comes next; the rest of the page waits for them.
      await afterFrame(this.#view);
      await this.#turns.next(signal);
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
    this.#begun = true;
    const { document } = this.#view;
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

  /** Scrolls to a mention and opens its card, where marks show and there is a card to be had; false if it is no longer there. */
  async jump(id: number): Promise<boolean> {
    const place = placeWithId(id, this.#reader);
    if (!place) return false;
    const desk = this.#painter.isShowing ? await this.#desk.want() : undefined;
    if (desk) await desk.openByKey(place);
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
    if (mentions.length === 0) return;
    // What is found first is shown before more is read: all of ours runs slowly for the first time.
    if (!this.#hasFound) this.#turns.hold(afterFrame(this.#view));
    this.#hasFound = true;
    this.#desk.prefetch(mentions.map(({ entity }) => entity));
  }

  #dropped(block: PageBlock): void {
    this.#painter.dropped(block);
    this.#desk.now?.closeIf((place) => place.block === block);
  }
}
