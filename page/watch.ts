/** Watches a page for change and has the reader read again what changed, and no more. */
import { containerOf, joinsText } from './layout.ts';
import { childrenOf, isAttached, isElement, isShadowRoot, isText, parentOf } from './nodes.ts';
import type { Reader } from './reader.ts';
import type { ShadowRoots } from './shadow-roots.ts';
import { untilVisible } from './visibility.ts';
import { letGo, MANY } from './waiting.ts';

/** Changes are gathered this long before they are read, in ms: a ticker is not read at every tick. */
const GATHER = 100;

interface WatchPort {
  reader: Reader;
  roots: ShadowRoots;
  /** The document has a new root element: it may have been written anew. */
  renewed(): void;
  signal: AbortSignal;
}

export class PageWatch {
  #view: Window & typeof globalThis;
  #reader: Reader;
  #roots: ShadowRoots;
  #renewed: () => void;
  #observer: MutationObserver;
  /** Where something changed, and what came in; both wait to be read. */
  #places = new Set<Node>();
  #added = new Set<Node>();
  #most = MANY;
  #timer: number | undefined;
  #signal: AbortSignal;

  /** Begins with the document; ends with the signal. */
  constructor(view: Window & typeof globalThis, { reader, roots, renewed, signal }: WatchPort) {
    this.#view = view;
    this.#reader = reader;
    this.#roots = roots;
    this.#renewed = renewed;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#changed(records));
    this.observe(view.document);
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** True when no change waits to be read. */
  get complete(): boolean {
    return this.#timer === undefined;
  }

  /** Watches a document or an open shadow root. */
  observe(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /**
   * Stale blocks go at once, before anything is painted; reading anew waits a moment for more.
   * Nothing is asked of the layout here, in the midst of the page's own work.
   */
  #changed(records: readonly MutationRecord[]): void {
    // Many records may speak of one place: forgetting what is there once is enough.
    const targets = new Set<Node>();
    for (const { target, addedNodes, removedNodes } of records) {
      targets.add(target);
      for (const node of removedNodes) {
        this.#reader.forgetBelow(node);
        this.#roots.forgetBelow(node);
      }
      for (const node of addedNodes) this.#added.add(node);
      if (target === this.#view.document && addedNodes.length > 0) this.#renewed();
    }
    for (const target of targets) {
      if (isText(target)) this.#reader.forgetBelow(target);
      // A document, or a text that nothing holds any more.
      if (!isElement(target) && !isShadowRoot(target) && !parentOf(target)) continue;
      this.#reader.forgetAround(target);
      this.#places.add(target);
    }
    for (const waiting of [this.#places, this.#added]) this.#most = letGo(waiting, this.#most);
    if (this.#places.size + this.#added.size > 0)
      this.#timer ??= this.#view.setTimeout(() => void this.#readInFront(), GATHER);
  }

  async #readInFront(): Promise<void> {
    try {
      await untilVisible(this.#view, this.#signal);
    } catch {
      return;
    }
    this.#timer = undefined;
    this.#read();
  }

  #read(): void {
    const places = [...this.#places].filter(isAttached);
    const added = [...this.#added].filter(isAttached);
    this.#places.clear();
    this.#added.clear();
    for (const container of new Set(places.map((place) => containerOf(place))))
      this.#reader.read(container, 'own');
    for (const element of added.flatMap(partingElements)) this.#reader.read(element, 'deep');
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#view.clearTimeout(this.#timer);
  }
}

/** The outermost elements at or below `node` that part the text around them. */
function partingElements(node: Node): Element[] {
  const parting: Element[] = [];
  const left: Node[] = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    if (!isElement(next)) continue;
    if (joinsText(next)) left.push(...childrenOf(next));
    else parting.push(next);
  }
  return parting.reverse();
}
