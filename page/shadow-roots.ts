/**
 * The open shadow roots of a page: each is told once. Nobody is told when a script attaches one to
 * an element that is there already, so custom elements without a root are looked at again.
 */
import { isAttached, shadowRootOf, standsIn } from './nodes.ts';

/** How often custom elements without a root are looked at, in ms: late text is to be read within a second. */
const LOOK = 500;
/** Custom elements remembered at most. */
const MOST_WAITING = 2_000;

export class ShadowRoots {
  #view: Window;
  #signal: AbortSignal;
  #opened: (root: ShadowRoot) => void;
  #known = new Set<ShadowRoot>();
  #waiting = new Set<Element>();
  #timer: number | undefined;

  /** `opened` is called with every root, once. Ends with the signal. */
  constructor(view: Window, opened: (root: ShadowRoot) => void, signal: AbortSignal) {
    this.#view = view;
    this.#opened = opened;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Roots that are on the page now. */
  get attached(): ShadowRoot[] {
    for (const root of this.#known) if (!isAttached(root)) this.#known.delete(root);
    return [...this.#known];
  }

  /** An element with a shadow root, or one that may still get one. */
  found(host: Element, root: ShadowRoot | null): void {
    if (root) this.#open(root);
    else if (this.#waiting.size < MOST_WAITING) this.#wait(host);
  }

  /** Roots at or below a node that left its place: should they come back, they are told again. */
  forgetBelow(node: Node): void {
    for (const root of this.#known)
      if (standsIn(root, (element) => element === node)) this.#known.delete(root);
  }

  #open(root: ShadowRoot): void {
    if (this.#known.has(root) || this.#signal.aborted) return;
    this.#known.add(root);
    this.#opened(root);
  }

  #wait(host: Element): void {
    this.#waiting.add(host);
    this.#timer ??= this.#view.setInterval(() => this.#look(), LOOK);
  }

  #look(): void {
    if (this.#view.document.hidden) return;
    for (const host of this.#waiting) {
      const root = shadowRootOf(host);
      if (!root && isAttached(host)) continue;
      this.#waiting.delete(host);
      if (root) this.#open(root);
    }
    if (this.#waiting.size === 0) this.#stop();
  }

  #stop(): void {
    this.#view.clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
