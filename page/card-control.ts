/** Opens, moves and closes the card as the reader points, types and turns pages. */
import type { CardDesk, CardDeskPort } from './card-desk.ts';
import type { CardPanel, CardPlace } from './card-panel.ts';
import { besideOf } from './card-place.ts';
import { CardStore } from './card-store.ts';
import { clockOf } from './clock.ts';
import { HoverIntent } from './intent.ts';
import { placeId, placeWithId, scrollTo, stepFrom, visiblePlaces } from './places.ts';
import { followPointer, followTaps, mentionAt, type Place } from './pointing.ts';
import { liveRange } from './ranges.ts';

/** The open card: opened by the pointer it follows the pointer, opened by key it keeps the keyboard. */
interface Open {
  place: Place;
  beside: CardPlace;
  by: 'pointer' | 'key';
  focusBefore: Element | null;
}

export class CardControl implements CardDesk {
  #port: CardDeskPort;
  #cards: CardStore;
  #panel: CardPanel;
  #intent: HoverIntent<number>;
  #open: Open | undefined;
  #listening = new AbortController();
  /** Counts what the reader asked for: a card that arrives after his next wish is no longer wanted. */
  #wish = 0;
  /** Where the reader is going: his next step starts from there, also while the card is on its way. */
  #goal: Place | undefined;

  constructor(port: CardDeskPort, panel: CardPanel) {
    this.#port = port;
    this.#panel = panel;
    this.#cards = new CardStore(port.cards);
    this.#intent = new HoverIntent<number>(clockOf(port.view), {
      open: (id) => void this.#openByPointer(id),
      close: () => this.close(),
    });
    port.signal.addEventListener('abort', () => this.close(), { once: true });
    this.listen();
  }

  listen(): void {
    const { view } = this.#port;
    this.#listening.abort();
    this.#listening = new AbortController();
    const signal = AbortSignal.any([this.#port.signal, this.#listening.signal]);
    followPointer(view, (event) => this.#pointed(event), signal);
    view.addEventListener('keydown', (event) => this.#typed(event), { signal, capture: true });
    view.addEventListener('pointerdown', (event) => this.#pressed(event), {
      signal,
      capture: true,
      passive: true,
    });
    followTaps(view, (event) => this.#tapped(event), signal);
    view.addEventListener('scroll', () => void this.#reposition(), {
      signal,
      capture: true,
      passive: true,
    });
    view.addEventListener('resize', () => void this.#reposition(), { signal, passive: true });
  }

  prefetch(entities: Iterable<string>): void {
    this.#cards.prefetch(entities);
  }

  async openByKey(place: Place): Promise<void> {
    const { document } = this.#port.view;
    scrollTo(place);
    const focusBefore = this.#open?.focusBefore ?? document.activeElement;
    await this.#show(place, { by: 'key', focusBefore });
    this.#panel.focusHeading();
  }

  async openNext(step: 1 | -1 = 1): Promise<boolean> {
    const places = visiblePlaces(this.#port.reader, this.#port.isMarked);
    if (places.length === 0) return false;
    const from = this.#goal ?? this.#open?.place;
    const first = places.find(isBelowTop) ?? places[0]!;
    await this.openByKey(from ? stepFrom(places, from, step) : first);
    return true;
  }

  close(): void {
    this.#wish++;
    this.#goal = undefined;
    const open = this.#open;
    this.#open = undefined;
    this.#intent.setOpen(undefined);
    this.#panel.close();
    if (open?.by === 'key')
      (open.focusBefore as HTMLElement | null)?.focus({ preventScroll: true });
  }

  closeIf(isOver: (place: Place) => boolean): void {
    if (this.#open && isOver(this.#open.place)) this.close();
  }

  #pointed(event: PointerEvent): void {
    if (this.#holds(event)) {
      this.#intent.overCard();
      return;
    }
    const place = this.#markAt(event);
    if (this.#open?.by === 'key' && !place) return;
    this.#intent.overPage(place && placeId(place));
  }

  #typed(event: KeyboardEvent): void {
    if (!this.#open || !event.isTrusted) return;
    if (event.key === 'Escape') {
      swallow(event);
      this.close();
    } else if (this.#holds(event) && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const step = STEPS[event.key];
      if (!step) return;
      swallow(event);
      void this.openNext(step);
    }
  }

  #tapped(event: MouseEvent): void {
    if (this.#holds(event)) return;
    const place = this.#markAt(event);
    if (place) void this.openByKey(place);
  }

  #markAt({ clientX: x, clientY: y }: MouseEvent): Place | undefined {
    const { view, isMarked } = this.#port;
    const place = mentionAt(view.document, { x, y }, this.#port);
    return place && isMarked(place) ? place : undefined;
  }

  /** A press beside a card that a key had opened means that the reader has gone on. */
  #pressed(event: PointerEvent): void {
    if (this.#open?.by === 'key' && !this.#holds(event)) this.close();
  }

  async #openByPointer(id: number): Promise<void> {
    const place = placeWithId(id, this.#port.reader);
    if (place) await this.#show(place, { by: 'pointer', focusBefore: null });
  }

  async #show(place: Place, { by, focusBefore }: Pick<Open, 'by' | 'focusBefore'>): Promise<void> {
    const { view, signal } = this.#port;
    const wish = ++this.#wish;
    this.#goal = place;
    const card = await this.#cards.get(place.mention.entity);
    const isWanted = wish === this.#wish && !signal.aborted;
    if (!isWanted) return;
    const beside = besideOf(place, view);
    if (!card || !beside.range()) {
      this.#goal = this.#open?.place;
      return;
    }
    this.#open = { place, beside, by, focusBefore };
    this.#intent.setOpen(placeId(place));
    const { reason } = place.mention;
    await this.#panel.show({ card, reason, onClose: () => this.close() }, beside);
  }

  isHost(element: Element): boolean {
    return this.#panel.isHost(element);
  }

  #holds(event: Event): boolean {
    return this.#panel.holds(event);
  }

  async #reposition(): Promise<void> {
    if (this.#open && !(await this.#panel.position(this.#open.beside))) this.close();
  }
}

function isBelowTop({ block, mention }: Place): boolean {
  return (liveRange(block, mention)?.getBoundingClientRect().top ?? -1) >= 0;
}

/** Keys that lead from mention to mention while the card has the keyboard. */
const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, ArrowRight: 1, p: -1, ArrowLeft: -1 };

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
