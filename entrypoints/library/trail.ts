/**
 * Where the reader has been in the library, in memory alone. The browser's history gets one entry for each
 * step, so that Back and Forward work, but all of them have the same address and hold nothing but a number.
 */

interface Step {
  /** What the address would say after `#`. */
  hash: string;
  /** How far the reader had scrolled when he went on. */
  scroll: number;
}

type Page = Pick<Window, 'history' | 'location'>;

export class Trail {
  #page: Page;
  #steps: Step[];
  #at = 0;

  /** Begins at what the address names, and takes that out of the address. */
  constructor(page: Page) {
    this.#page = page;
    this.#steps = [{ hash: page.location.hash, scroll: 0 }];
    this.#writeOver();
  }

  get hash(): string {
    return this.#steps[this.#at]!.hash;
  }

  get scroll(): number {
    return this.#steps[this.#at]!.scroll;
  }

  /** Goes on to another place; `scroll` is where this one was left. */
  go(hash: string, scroll: number): void {
    this.#leave(hash, scroll);
    this.#page.history.pushState(this.#at, '');
  }

  /** Follows a step that the browser took: back, forward, or to an address that the reader typed. */
  follow(state: unknown, scroll: number): void {
    const { hash } = this.#page.location;
    if (hash !== '') {
      this.#leave(hash, scroll);
      this.#writeOver();
      return;
    }
    // Steps from before the page was loaded again are forgotten: they lead to the start.
    if (typeof state === 'number' && this.#steps[state]) this.#at = state;
    else this.#leave('', scroll);
  }

  #leave(hash: string, scroll: number): void {
    this.#steps[this.#at]!.scroll = scroll;
    this.#steps.splice(this.#at + 1);
    this.#steps.push({ hash, scroll: 0 });
    this.#at++;
  }

  #writeOver(): void {
    this.#page.history.replaceState(this.#at, '', this.#page.location.pathname);
  }
}
