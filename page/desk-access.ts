/** Fetches what draws and drives the card, once, and asks again after a while when it could not be had. */
import type { CardDesk } from './card-desk.ts';
import { once } from './once.ts';
import { followTaps, isOfReader } from './pointing.ts';
import { afterFrame } from './visibility.ts';

/** How long a background that did not answer is left alone, in ms. */
const RETRY = 5_000;

interface DeskAccessPort {
  fetch(): Promise<CardDesk>;
  signal: AbortSignal;
  /** True if an event is the reader's. */
  counts?(event: Event): boolean;
}

export class DeskAccess {
  #view: Window;
  #fetch: () => Promise<CardDesk>;
  #signal: AbortSignal;
  #desk: CardDesk | undefined;
  #timer: number | undefined;
  #isWanted = false;
  #counts: (event: Event) => boolean;
  /** Where the reader pointed while the desk was on its way: a pointer at rest says nothing more. */
  #pointed: PointerEvent | undefined;
  /** Where he tapped meanwhile: nobody should have to tap twice. */
  #tapped: MouseEvent | undefined;
  #listening = new AbortController();
  /** Entities whose cards are to come with the desk. */
  #entities = new Set<string>();

  constructor(view: Window, { fetch, signal, counts = isOfReader }: DeskAccessPort) {
    this.#view = view;
    this.#fetch = once(fetch);
    this.#signal = signal;
    this.#counts = counts;
    signal.addEventListener('abort', () => view.clearTimeout(this.#timer), { once: true });
  }

  /** The desk, if it is there. */
  get now(): CardDesk | undefined {
    return this.#desk;
  }

  /** Has cards fetched before anybody points at their mentions, as soon as there is a desk to show them. */
  prefetch(entities: readonly string[]): void {
    if (this.#desk) this.#desk.prefetch(entities);
    else for (const entity of entities) this.#entities.add(entity);
  }

  /** There are marks to be pointed at: the desk comes behind the frame in which the first appear. */
  async wantBehindMarks(): Promise<void> {
    if (this.#isWanted || this.#desk) return;
    this.#isWanted = true;
    this.#listen();
    await afterFrame(this.#view);
    if (!this.#signal.aborted) await this.want();
  }

  /** The desk, or undefined while it cannot be had. */
  async want(): Promise<CardDesk | undefined> {
    if (this.#desk) return this.#desk;
    try {
      const desk = await this.#fetch();
      if (!this.#desk) this.#welcome(desk);
    } catch {
      this.#askAgain();
    }
    return this.#desk;
  }

  #listen(): void {
    const signal = AbortSignal.any([this.#signal, this.#listening.signal]);
    const watching = { passive: true, capture: true, signal };
    const pointed = (event: PointerEvent) => {
      this.#pointed = event;
    };
    this.#view.addEventListener('pointermove', pointed, watching);
    const tapped = (event: MouseEvent) => {
      this.#tapped = event;
    };
    followTaps(this.#view, tapped, { signal, counts: this.#counts });
    // What lay under the finger is elsewhere now.
    const scrolled = () => {
      this.#tapped = undefined;
    };
    this.#view.addEventListener('scroll', scrolled, watching);
  }

  #welcome(desk: CardDesk): void {
    this.#desk = desk;
    desk.prefetch(this.#entities);
    this.#entities.clear();
    this.#listening.abort();
    if (this.#pointed) desk.pointed(this.#pointed);
    if (this.#tapped) desk.tapped(this.#tapped);
    this.#pointed = undefined;
    this.#tapped = undefined;
  }

  #askAgain(): void {
    if (this.#timer !== undefined || this.#signal.aborted) return;
    this.#timer = this.#view.setTimeout(() => {
      this.#timer = undefined;
      void this.want();
    }, RETRY);
  }
}
