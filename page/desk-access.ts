/** Fetches what draws and drives the card, once, and asks again after a while when it could not be had. */
import type { CardDesk } from './card-desk.ts';
import { once } from './once.ts';
import { afterFrame } from './visibility.ts';

/** How long a background that did not answer is left alone, in ms. */
const RETRY = 5_000;

export class DeskAccess {
  #view: Window;
  #fetch: () => Promise<CardDesk>;
  #signal: AbortSignal;
  #desk: CardDesk | undefined;
  #timer: number | undefined;
  #isWanted = false;
  /** Where the reader pointed while the desk was on its way: a pointer at rest says nothing more. */
  #pointed: PointerEvent | undefined;
  #note = (event: PointerEvent) => {
    this.#pointed = event;
  };
  /** Entities whose cards are to come with the desk. */
  #entities = new Set<string>();

  constructor(
    view: Window,
    { fetch, signal }: { fetch: () => Promise<CardDesk>; signal: AbortSignal },
  ) {
    this.#view = view;
    this.#fetch = once(fetch);
    this.#signal = signal;
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
    const options = { passive: true, capture: true, signal: this.#signal };
    this.#view.addEventListener('pointermove', this.#note, options);
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

  #welcome(desk: CardDesk): void {
    this.#desk = desk;
    desk.prefetch(this.#entities);
    this.#entities.clear();
    this.#view.removeEventListener('pointermove', this.#note, { capture: true });
    if (this.#pointed) desk.pointed(this.#pointed);
    this.#pointed = undefined;
  }

  #askAgain(): void {
    if (this.#timer !== undefined || this.#signal.aborted) return;
    this.#timer = this.#view.setTimeout(() => {
      this.#timer = undefined;
      void this.want();
    }, RETRY);
  }
}
