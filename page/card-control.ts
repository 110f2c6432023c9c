/** Opens, moves and closes the card as the reader points, types and turns pages. */
import type { Silenced } from '../engine/marking.ts';
import type { CardDesk, CardDeskPort } from './card-desk.ts';
import type { CardPanel } from './card-panel.ts';
import { clockOf } from './clock.ts';
import { HoverIntent } from './intent.ts';
import { Objections } from './objections.ts';
import { OpenCard, type OpenedBy } from './open-card.ts';
import { placeId, placeWithId, scrollTo, stepFrom, visiblePlaces } from './places.ts';
import { followPointer, followTaps, isOfReader, mentionAt, type Place } from './pointing.ts';
import { liveRange } from './ranges.ts';

export class CardControl implements CardDesk {
  #port: CardDeskPort;
  #panel: CardPanel;
  #card: OpenCard;
  readonly objections: Objections;
  #intent: HoverIntent<number>;
  /** From the pointer on bare page to the open card, in CSS px: on its way there it comes nearer. */
  #distance = Infinity;
  #listening = new AbortController();
  #counts: (event: Event) => boolean;

  /** `counts` tells which events are the reader's; tests without a hand let their own count. */
  constructor(port: CardDeskPort, panel: CardPanel, counts = isOfReader) {
    this.#port = port;
    this.#panel = panel;
    this.#counts = counts;
    this.objections = new Objections(port);
    this.#card = new OpenCard(port, {
      panel,
      objections: this.objections,
      leave: () => this.close(),
    });
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
    followPointer(view, (event) => this.#follow(event), { signal, counts: this.#counts });
    view.addEventListener('keydown', (event) => this.#typed(event), { signal, capture: true });
    const watching = { signal, capture: true, passive: true };
    view.addEventListener('pointerdown', (event) => this.#pressed(event), watching);
    followTaps(view, (event) => this.tapped(event), { signal, counts: this.#counts });
    view.addEventListener('scroll', () => void this.#reposition(), watching);
    view.addEventListener('resize', () => void this.#reposition(), { signal, passive: true });
  }

  get silencedHere(): readonly Silenced[] {
    return this.objections.here;
  }

  prefetch(entities: Iterable<string>): void {
    this.#card.prefetch(entities);
  }

  pointed(event: PointerEvent): void {
    if (event.pointerType !== 'touch' && this.#counts(event)) this.#follow(event);
  }

  tapped(event: MouseEvent): void {
    if (this.#holds(event)) return;
    const place = this.#markAt(event);
    if (place) void this.#openByTap(place);
  }

  async openByKey(place: Place): Promise<void> {
    scrollTo(place);
    await this.#show(place, 'key');
    this.#panel.focusHeading();
    this.#card.frame();
  }

  async openNext(step: 1 | -1 = 1): Promise<boolean> {
    const places = visiblePlaces(this.#port.reader, this.#port.isMarked);
    if (places.length === 0) return false;
    const from = this.#card.goal;
    const first = places.find(isBelowTop) ?? places[0]!;
    await this.openByKey(from ? stepFrom(places, from, step) : first);
    return true;
  }

  close(): void {
    this.#intent.setOpen(undefined);
    this.#card.close();
  }

  closeIf(isOver: (place: Place) => boolean): void {
    const { place } = this.#card;
    if (place && isOver(place)) this.close();
  }

  remarked(): void {
    const { place } = this.#card;
    if (!place) return;
    // The card of a name just silenced stays: the way back is in it.
    const stays = this.objections.scopeOf(place.mention) !== undefined;
    if (stays || this.#port.isMarked(place)) void this.#card.refresh();
    else this.close();
  }

  #follow(event: PointerEvent): void {
    const before = this.#distance;
    this.#distance = Infinity;
    if (this.#holds(event)) {
      this.#intent.overCard();
      return;
    }
    const place = this.#markAt(event);
    if (!this.#followsPointer && !place) return;
    if (!place) this.#distance = this.#panel.distanceTo(event);
    if (this.#distance < before) this.#intent.nearing();
    else this.#intent.overPage(place && placeId(place));
  }

  #typed(event: KeyboardEvent): void {
    if (!this.#card.place || !event.isTrusted) return;
    if (event.key === 'Escape') {
      swallow(event);
      this.close();
    } else if (this.#holds(event) && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const step = STEPS[event.key];
      if (step) {
        swallow(event);
        void this.openNext(step);
      } else if (event.key === 'Tab' && this.#panel.isAtEdge(event.shiftKey)) {
        // The focus goes back, and the browser takes this step of Tab from there.
        this.close();
      }
    }
  }

  async #openByTap(place: Place): Promise<void> {
    await this.#show(place, 'tap');
    this.#panel.focusHeading();
  }

  #markAt({ clientX: x, clientY: y }: MouseEvent): Place | undefined {
    const { view, isMarked } = this.#port;
    const place = mentionAt(view.document, { x, y }, this.#port);
    return place && isMarked(place) ? place : undefined;
  }

  /** A press beside a card that key or finger had opened means that the reader has gone on. */
  #pressed(event: PointerEvent): void {
    if (!this.#followsPointer && this.#counts(event) && !this.#holds(event)) this.close();
  }

  async #openByPointer(id: number): Promise<void> {
    const place = placeWithId(id, this.#port.reader);
    if (place) await this.#show(place, 'pointer');
  }

  async #show(place: Place, by: OpenedBy): Promise<void> {
    if (await this.#card.show(place, by)) this.#intent.setOpen(placeId(place));
  }

  /** False while a card is open that key or finger had opened. */
  get #followsPointer(): boolean {
    return this.#card.by === undefined || this.#card.by === 'pointer';
  }

  isHost(element: Element): boolean {
    return this.#panel.isHost(element);
  }

  #holds(event: Event): boolean {
    return this.#panel.holds(event);
  }

  async #reposition(): Promise<void> {
    if (!(await this.#card.position())) this.close();
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
