/** Text nodes that follow each other in one container become a block, or several where they are very long. */
import { lazily } from '../engine/lazily.ts';
import type { PageBlock } from './blocks.ts';
import { type Container, isOneLine } from './layout.ts';
import { nodeIndexAt } from './ranges.ts';

/** Longest piece, in UTF-16 code units: recognising it takes well under a slice. */
export const LONGEST = 20_000;
/** How far before its longest a piece may end for the sake of a sentence, in units. */
const SLACK = 2_000;

const SENTENCE_END = /[.!?…]["'”’)\]]*\s|[。！？；។\n]/g;
const GAP = /\s/g;
const ENDS_IN_LETTER = lazily(() => /[\p{L}\p{N}]$/u);
const BEGINS_WITH_LETTER = lazily(() => /^[\p{L}\p{N}]/u);

let lastId = 0;

export class Run {
  container: Container | undefined;
  #nodes: Text[] = [];
  /** Units of the first node that are in an earlier piece. */
  #from = 0;
  #length = 0;

  /** True if there is more than one piece may hold. */
  get isLong(): boolean {
    return this.#length > LONGEST;
  }

  /** True if letters would meet here although the layout parts them, as links laid out as blocks do. */
  isPartedBefore(node: Text): boolean {
    const before = this.#nodes.at(-1);
    return (
      before !== undefined &&
      ENDS_IN_LETTER().test(before.data.slice(-2)) &&
      BEGINS_WITH_LETTER().test(node.data.slice(0, 2)) &&
      !isOneLine([before, node])
    );
  }

  add(node: Text): void {
    this.#nodes.push(node);
    this.#length += node.length;
  }

  /** Hands out what is left, and begins anew in `container`. */
  *end(container?: Container): Generator<PageBlock> {
    if (this.#nodes.length > 0) yield this.#block(this.#nodes, this.#text());
    this.container = container;
    this.#keep([], 0);
  }

  /** Cuts a piece off the front. */
  piece(): PageBlock {
    const text = this.#text(LONGEST + 1);
    const cut = cutAt(text);
    const block = this.#block(this.#nodes, text.slice(0, cut));
    const last = nodeIndexAt(block.starts, cut);
    this.#keep(this.#nodes.slice(last), cut - block.starts[last]!);
    block.nodes = block.nodes.slice(0, nodeIndexAt(block.starts, cut - 1) + 1);
    block.starts.length = block.nodes.length;
    return block;
  }

  #keep(nodes: Text[], from: number): void {
    this.#nodes = nodes;
    this.#from = from;
    this.#length = nodes.reduce((sum, { length }) => sum + length, -from);
  }

  /** What the nodes say now, up to a length: the page may have changed since they were added. */
  #text(longest = Number.POSITIVE_INFINITY): string {
    let text = '';
    for (const [index, node] of this.#nodes.entries()) {
      if (text.length >= longest) break;
      text += textOf(node, index === 0 ? this.#from : 0, longest - text.length);
    }
    return text;
  }

  #block(nodes: Text[], text: string): PageBlock {
    const starts: number[] = [];
    let start = 0 - this.#from;
    for (const { length } of nodes) {
      starts.push(start);
      start += length;
    }
    return { id: ++lastId, container: this.container!, nodes, starts, text };
  }
}

/** Part of a node's text. Firefox copies all that it hands out: whole nodes are taken only where they are short. */
function textOf(node: Text, from: number, longest: number): string {
  const { length } = node;
  if (from >= length) return '';
  const isWhole = from === 0 && length <= longest;
  return isWhole ? node.data : node.substringData(from, Math.min(longest, length - from));
}

/** Where to end a piece: after a sentence if one ends in reach, else at a gap, else anywhere between two characters. */
function cutAt(text: string): number {
  if (text.length <= LONGEST) return text.length;
  const from = LONGEST - SLACK;
  const reach = text.slice(from, LONGEST);
  const end = lastEnd(reach, SENTENCE_END) ?? lastEnd(reach, GAP);
  if (end !== undefined) return from + end;
  return /[\uD800-\uDBFF]/.test(text[LONGEST - 1]!) ? LONGEST - 1 : LONGEST;
}

function lastEnd(text: string, stop: RegExp): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(stop)) end = match.index + match[0].length;
  return end;
}
