/**
 * What the pointer wants: turns its wandering into the reader's intents, to open a card or to
 * leave it. Knows no page; time comes from outside.
 */

/** Rest on a mention before its card opens, in ms: Wikimedia Page Previews found that shorter ones open by accident. */
export const REST = 150;
/** A pointer that keeps moving inside a mention opens it after this many ms all the same. */
export const REST_AT_MOST = 500;
/** Time to reach the card, or to come back, before it closes, in ms. */
export const GRACE = 300;

/** A clock, narrowed to what is needed. */
export interface Clock {
  now(): number;
  after(milliseconds: number, action: () => void): () => void;
}

export interface IntentEvents<Target> {
  open(target: Target): void;
  close(): void;
}

export class HoverIntent<Target> {
  #clock: Clock;
  #events: IntentEvents<Target>;
  #open: Target | undefined;
  #waiting: { target: Target; since: number } | undefined;
  #cancelOpening = () => {};
  #cancelClosing = () => {};
  #closing = false;

  constructor(clock: Clock, events: IntentEvents<Target>) {
    this.#clock = clock;
    this.#events = events;
  }

  /** The pointer moved and is now over `target`, or over nothing of ours. */
  overPage(target: Target | undefined): void {
    if (target === undefined) {
      this.#stopWaiting();
      this.#startClosing();
    } else if (target === this.#open) {
      this.#stopWaiting();
      this.#stay();
    } else {
      this.#wait(target);
    }
  }

  /** The pointer left the mention and comes nearer to the open card: it has all its time again. */
  nearing(): void {
    this.#stopWaiting();
    this.#stay();
    this.#startClosing();
  }

  /** The pointer is inside the open card. */
  overCard(): void {
    this.#stopWaiting();
    this.#stay();
  }

  /** The card was opened or closed by other means. */
  setOpen(target: Target | undefined): void {
    this.#stopWaiting();
    this.#stay();
    this.#open = target;
  }

  #wait(target: Target): void {
    const now = this.#clock.now();
    if (this.#waiting?.target !== target) this.#waiting = { target, since: now };
    const left = Math.max(0, this.#waiting.since + REST_AT_MOST - now);
    this.#cancelOpening();
    this.#cancelOpening = this.#clock.after(Math.min(REST, left), () => {
      this.#waiting = undefined;
      this.#stay();
      this.#open = target;
      this.#events.open(target);
    });
  }

  #stopWaiting(): void {
    this.#cancelOpening();
    this.#waiting = undefined;
  }

  #startClosing(): void {
    if (this.#open === undefined || this.#closing) return;
    this.#closing = true;
    this.#cancelClosing = this.#clock.after(GRACE, () => {
      this.#closing = false;
      // On another mention by now: its card will replace this one, with no gap between them.
      if (this.#waiting) return;
      this.#open = undefined;
      this.#events.close();
    });
  }

  #stay(): void {
    this.#closing = false;
    this.#cancelClosing();
  }
}
