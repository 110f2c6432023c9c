/**
 * Looks through a page, and at all that changes in it, for anything that may be a name, and calls for
 * the reader when there is. Most pages name nothing, and for those this is all that runs.
 */
import type { Sieve } from '../engine/sieve.ts';
import { isAttached, rootOf } from './nodes.ts';
import { hostsBelow, nodeAfter, piecesBelow, textAround } from './plain-texts.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { backgroundTurns, inSlices, type Turns } from './slices.ts';
import { untilVisible } from './visibility.ts';
import { letGo, MANY } from './waiting.ts';

/** Changes are gathered this long before they are looked at, in ms: a ticker is not read at every tick. */
const GATHER = 100;

interface ScoutPort {
  mayName: Sieve;
  /** The page may name something; called once. */
  found(): void;
  /** False when the extension is gone; asked before changes are looked at. */
  isWanted(): boolean;
  /** Something is looked at again and again from now on, without a change; called once. */
  waits(): void;
  signal: AbortSignal;
}

export class Scout {
  #view: Window & typeof globalThis;
  #port: ScoutPort;
  #turns: Turns;
  #roots: ShadowRoots | undefined;
  #observer: MutationObserver;
  #queue: Iterator<string>[] = [];
  #running = false;
  #begun = false;
  #found = false;
  /** Nodes that are new or say something else, and nodes before which or in which something is gone. */
  #changed = new Set<Node>();
  #gaps = new Set<Node>();
  #ends = new Set<Node>();
  #most = MANY;
  #timer: number | undefined;

  constructor(view: Window & typeof globalThis, port: ScoutPort) {
    this.#view = view;
    this.#port = port;
    this.#turns = backgroundTurns(view);
    this.#observer = new view.MutationObserver((records) => this.#note(records));
    port.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** True when all has been looked at and nothing was found. */
  get complete(): boolean {
    return this.#begun && !this.#found && !this.#running && this.#timer === undefined;
  }

  /** Looks through the page once it is in front and had its turn, and keeps up with it until stopped. */
  async start(): Promise<void> {
    const { document } = this.#view;
    this.#watch(document);
    try {
      await this.#turns.next(this.#port.signal);
    } catch {
      return;
    }
    this.#begun = true;
    this.#look(piecesBelow(document), this.#hostsBelow(document));
  }

  #watch(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #hostsBelow(root: Node): Generator<string> {
    return hostsBelow(root, (host, shadow) => {
      this.#roots ??= this.#watchRoots();
      this.#roots.found(host, shadow);
    });
  }

  #watchRoots(): ShadowRoots {
    this.#port.waits();
    return new ShadowRoots(this.#view, (root) => this.#opened(root), this.#port.signal);
  }

  #opened(root: ShadowRoot): void {
    this.#watch(root);
    this.#look(piecesBelow(root), this.#hostsBelow(root));
  }

  #look(...pieces: Iterator<string>[]): void {
    this.#queue.push(...pieces);
    if (this.#running || this.#found) return;
    this.#running = true;
    const work = { step: () => this.#step(), pause: () => undefined };
    void inSlices(work, this.#turns, this.#port.signal).finally(() => {
      this.#running = false;
    });
  }

  #step(): boolean {
    const { done, value } = this.#queue[0]!.next();
    if (done) this.#queue.shift();
    else if (value !== '' && this.#port.mayName(value)) {
      this.#found = true;
      this.#stop();
      this.#port.found();
    }
    return this.#queue.length > 0;
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { target, type, addedNodes, removedNodes, nextSibling } of records) {
      if (type === 'characterData') this.#changed.add(target);
      for (const node of addedNodes) this.#changed.add(node);
      for (const node of removedNodes) this.#roots?.forgetBelow(node);
      if (removedNodes.length > 0)
        (nextSibling ? this.#gaps : this.#ends).add(nextSibling ?? target);
    }
    for (const waiting of [this.#changed, this.#gaps, this.#ends])
      this.#most = letGo(waiting, this.#most);
    this.#timer ??= this.#view.setTimeout(() => void this.#readInFront(), GATHER);
  }

  async #readInFront(): Promise<void> {
    try {
      await untilVisible(this.#view, this.#port.signal);
    } catch {
      return;
    }
    this.#timer = undefined;
    const [changed, gaps, ends] = [this.#changed, this.#gaps, this.#ends];
    [this.#changed, this.#gaps, this.#ends] = [new Set(), new Set(), new Set()];
    if (this.#port.isWanted()) this.#look(this.#changes(changed, gaps, ends));
  }

  /** New text with what stands around it: a name can come together from old and new. */
  *#changes(
    changed: ReadonlySet<Node>,
    gaps: ReadonlySet<Node>,
    ends: ReadonlySet<Node>,
  ): Generator<string> {
    for (const node of changed) {
      if (!isAttached(node)) continue;
      yield* piecesBelow(node);
      yield* this.#hostsBelow(node);
    }
    // Where one change ends the next often begins: each place is looked at once.
    const places = new Set<Node>([...changed, ...gaps]);
    for (const node of [...changed, ...ends]) {
      const after = isAttached(node) && nodeAfter(rootOf(node), node);
      if (after) places.add(after);
    }
    for (const place of places) if (isAttached(place)) yield textAround(rootOf(place), place);
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#view.clearTimeout(this.#timer);
    this.#queue = [];
  }
}
