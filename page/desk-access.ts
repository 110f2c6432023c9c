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
  #marked = Promise.withResolvers<void>();

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

  /** Marks can be pointed at from now on. */
  marked(): void {
    this.#marked.resolve();
  }

  /** The desk for hovers to come, once there are marks: its script waits for the frame in which the first appear. */
  async wantBehindMarks(): Promise<CardDesk | undefined> {
    await this.#marked.promise;
    if (!this.#desk) await afterFrame(this.#view);
    return this.#signal.aborted ? undefined : this.want();
  }

  /** The desk, or undefined while it cannot be had. */
  async want(): Promise<CardDesk | undefined> {
    try {
      this.#desk ??= await this.#fetch();
    } catch {
      this.#askAgain();
    }
    return this.#desk;
  }

  #askAgain(): void {
    if (this.#timer !== undefined || this.#signal.aborted) return;
    this.#timer = this.#view.setTimeout(() => {
      this.#timer = undefined;
      void this.want();
    }, RETRY);
  }
}
