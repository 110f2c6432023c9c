/**
 * Keeps a recognised document in step with the page: reads it in slices, reads again what
 * changes, and tells which blocks have new mentions. It paints nothing and listens to nothing.
 */
import type { Mention } from '../engine/mention.ts';
import type { Recogniser } from '../engine/recogniser.ts';
import { type Depth, isSkipped, type PageBlock, readBlocks } from './blocks.ts';
import { type Container, containerReadIn } from './layout.ts';
import { documentElementOf, isAttached } from './nodes.ts';
import { PageMentions } from './page-mentions.ts';
import { ReadNodes } from './read-nodes.ts';
import type { ShadowRoots } from './shadow-roots.ts';
import { inSlices, type Turns } from './slices.ts';
import { textsBelow } from './texts-below.ts';

export interface ReaderEvents {
  /** The mentions of these blocks are new or have changed. */
  settled(blocks: readonly PageBlock[]): void;
  /** The block is gone or its text is no longer what was read. */
  dropped(block: PageBlock): void;
}

interface ReaderOptions {
  recogniser: Recogniser;
  turns: Turns;
  signal: AbortSignal;
  roots: ShadowRoots;
  /** Nothing outside is read. */
  within?: Element | undefined;
  events: ReaderEvents;
}

interface Reading {
  root: Container;
  depth: Depth;
  except: Element | null;
  blocks?: Iterator<PageBlock | undefined>;
}

export class Reader {
  #page: Document;
  #options: ReaderOptions;
  #read = new ReadNodes();
  #mentions: PageMentions;
  #queue: Reading[] = [];
  #running = false;
  /** Ends with what is being read. */
  #end: Promise<void> = Promise.resolve();

  constructor(page: Document, options: ReaderOptions) {
    this.#page = page;
    this.#options = options;
    this.#mentions = new PageMentions(options.recogniser);
  }

  /** True when everything that was asked for has been read. */
  get complete(): boolean {
    return !this.#running;
  }

  /** Resolves when nothing is being read. */
  async rest(): Promise<void> {
    while (this.#running) await this.#end;
  }

  /** Reads below `root`, without `except`; what was read before and has not changed is left as it is. */
  read(root: Container, depth: Depth, except: Element | null = null): void {
    if (isSkipped(root) || this.#options.within?.contains(root) === false) return;
    if (this.#waits(root, depth, except)) return;
    this.#queue.push({ root, depth, except });
    this.#run();
  }

  /** A place that changes faster than it can be read is read again once, not once for every change. */
  #waits(root: Container, depth: Depth, except: Element | null): boolean {
    return this.#queue.some(
      (reading) =>
        !reading.blocks &&
        reading.root === root &&
        reading.depth === depth &&
        reading.except === except,
    );
  }

  /** Forgets every block that holds one of the text nodes at or below `root`, in open shadow roots too. */
  forgetBelow(root: Node): void {
    for (const text of textsBelow(root)) this.#forgetText(text);
  }

  /** Forgets the blocks that lie directly in the container around `node`. */
  forgetAround(node: Node): void {
    for (const block of this.#read.blocksIn(containerReadIn(node))) this.#drop(block);
  }

  mentions(block: PageBlock): readonly Mention[] {
    return this.#mentions.in(block);
  }

  /** The block that holds the unit at `offset` of a text node. */
  blockAt(node: Node, offset: number): PageBlock | undefined {
    return this.#read.blockAt(node, offset);
  }

  blockWithId(id: number): PageBlock | undefined {
    return this.#mentions.blockWithId(id);
  }

  /** Blocks with mentions in the order of the page. Walks its text: comparing positions would cost more. */
  blocksInOrder(): PageBlock[] {
    const root = documentElementOf(this.#page);
    if (!root || this.#mentions.isEmpty) return [];
    const seen = new Set<PageBlock>();
    for (const text of textsBelow(root)) {
      for (const block of this.#read.blocksOf(text)) {
        if (this.mentions(block).length > 0) seen.add(block);
      }
    }
    return [...seen];
  }

  #run(): void {
    const { turns, signal } = this.#options;
    if (this.#running || signal.aborted) return;
    // The first slice runs at once, and may find shadow roots to be read.
    this.#running = true;
    const work = { step: () => this.#step(), pause: () => this.#settle() };
    this.#end = inSlices(work, turns, signal).finally(() => {
      this.#running = false;
      if (this.#queue.length > 0) this.#run();
    });
  }

  #step(): boolean {
    const reading = this.#queue[0];
    if (!reading) return false;
    reading.blocks ??= this.#begin(reading);
    const { done, value } = reading.blocks.next();
    if (done) this.#queue.shift();
    else if (value) this.#take(value);
    return this.#queue.length > 0;
  }

  #begin({ root, depth, except }: Reading): Iterator<PageBlock | undefined> {
    // Pieces of an earlier reading that was overtaken by a change would not fit those of this one.
    if (depth === 'own') this.forgetAround(root);
    return readBlocks(root, {
      depth,
      except,
      foundHost: (host, shadow) => this.#options.roots.found(host, shadow),
    });
  }

  #take(block: PageBlock): void {
    if (block.nodes.every(isAttached) && this.#read.add(block)) this.#mentions.add(block);
  }

  async #settle(): Promise<void> {
    const settled = await this.#mentions.settle();
    if (settled.length > 0) this.#options.events.settled(settled);
  }

  #forgetText(text: Text): void {
    for (const block of this.#read.blocksOf(text)) this.#drop(block);
  }

  #drop(block: PageBlock): void {
    this.#read.remove(block);
    if (this.#mentions.drop(block)) this.#options.events.dropped(block);
  }
}
