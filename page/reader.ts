/**
 * Keeps a recognised document in step with the page: reads it in slices, reads again what
 * changes, and tells which blocks have new mentions. It paints nothing and listens to nothing.
 */
import { RecognisedDocument } from '../engine/document.ts';
import type { Mention } from '../engine/mention.ts';
import type { Table } from '../engine/table.ts';
import { containerOf, type Depth, isSkipped, type PageBlock, readBlocks } from './blocks.ts';
import { isReadable } from './readable.ts';
import { inSlices, type Turns } from './slices.ts';

export interface ReaderEvents {
  /** The mentions of these blocks are new or have changed. */
  settled(blocks: readonly PageBlock[]): void;
  /** The block is gone or its text is no longer what was read. */
  dropped(block: PageBlock): void;
}

interface ReaderOptions {
  table: Table;
  turns: Turns;
  signal: AbortSignal;
  events: ReaderEvents;
}

export class Reader {
  #page: Document;
  #document: RecognisedDocument;
  #turns: Turns;
  #signal: AbortSignal;
  #events: ReaderEvents;
  #blockOf = new WeakMap<Node, PageBlock>();
  #blocksIn = new WeakMap<Element, Set<PageBlock>>();
  /** Blocks in which candidates stand, by id. */
  #named = new Map<number, PageBlock>();
  #queue: Iterator<PageBlock>[] = [];
  #running = false;

  constructor(page: Document, { table, turns, signal, events }: ReaderOptions) {
    this.#page = page;
    this.#document = new RecognisedDocument(table);
    this.#turns = turns;
    this.#signal = signal;
    this.#events = events;
  }

  /** True when everything that was asked for has been read. */
  get complete(): boolean {
    return !this.#running;
  }

  /** Reads below `root`; what was read before and has not changed is left as it is. */
  read(root: Element, depth: Depth): void {
    if (isSkipped(root)) return;
    this.#queue.push(readBlocks(root, depth));
    this.#run();
  }

  /** Forgets every block that holds one of the text nodes below `root`. */
  forgetBelow(root: Node): void {
    if (root.nodeType === Node.TEXT_NODE) this.#dropBlockOf(root);
    else if (root.nodeType === Node.ELEMENT_NODE) {
      const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) this.#dropBlockOf(node);
    }
  }

  /** Forgets the blocks that lie directly in the container around `element`, and returns the container. */
  forgetAround(element: Element): Element {
    const container = containerOf(element);
    for (const block of this.#blocksIn.get(container) ?? []) this.#drop(block);
    return container;
  }

  mentions(block: PageBlock): readonly Mention[] {
    return this.#document.mentions(block.id);
  }

  blockAt(node: Node): PageBlock | undefined {
    return this.#blockOf.get(node);
  }

  blockWithId(id: number): PageBlock | undefined {
    return this.#named.get(id);
  }

  /** Blocks with mentions in the order of the page. Walks its text: comparing positions would cost more. */
  blocksInOrder(): PageBlock[] {
    const blocks: PageBlock[] = [];
    const root = this.#page.documentElement;
    if (!root || this.#named.size === 0) return blocks;
    const walker = this.#page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = this.#blockOf.get(node);
      if (block?.nodes[0] === node && this.mentions(block).length > 0) blocks.push(block);
    }
    return blocks;
  }

  #run(): void {
    if (this.#running || this.#signal.aborted) return;
    this.#running = true;
    const work = { step: () => this.#step(), pause: () => this.#settle() };
    void inSlices(work, this.#turns, this.#signal).finally(() => {
      this.#running = false;
      if (this.#queue.length > 0) this.#run();
    });
  }

  #step(): boolean {
    const reading = this.#queue[0];
    if (!reading) return false;
    const { done, value } = reading.next();
    if (done) this.#queue.shift();
    else this.#take(value);
    return this.#queue.length > 0;
  }

  #take(block: PageBlock): void {
    if (!block.container.isConnected || block.nodes.some((node) => this.#blockOf.has(node))) return;
    for (const node of block.nodes) this.#blockOf.set(node, block);
    const siblings = this.#blocksIn.get(block.container);
    if (siblings) siblings.add(block);
    else this.#blocksIn.set(block.container, new Set([block]));
    if (!this.#document.put(block.id, block.text)) return;
    if (isReadable(block)) this.#named.set(block.id, block);
    else this.#document.drop(block.id);
  }

  #settle(): void {
    const settled = this.#document.settle().flatMap((id) => this.#named.get(id) ?? []);
    if (settled.length > 0) this.#events.settled(settled);
  }

  #dropBlockOf(node: Node): void {
    const block = this.#blockOf.get(node);
    if (block) this.#drop(block);
  }

  #drop(block: PageBlock): void {
    for (const node of block.nodes) this.#blockOf.delete(node);
    this.#blocksIn.get(block.container)?.delete(block);
    this.#document.drop(block.id);
    if (this.#named.delete(block.id)) this.#events.dropped(block);
  }
}
