/**
 * The folded keys of all terms as a trie that grows where a text goes: a page walks a few hundred of
 * its nodes, and making all of them would cost more than reading the page. A node is known by its
 * number; 0 stands for none. Siblings stand side by side in ascending order of their labels.
 */
import type { List } from './list.ts';

/** First nodes there is room for; more room is made as it is needed. */
const ROOM = 1024;
/** The two answers that are no nodes: not looked for yet, and looked for in vain. */
const UNKNOWN = 0;
const NONE = 1;

export class Trie {
  /** Keys in ascending order; the index of a key is the number of its term. */
  #keys: List<string>;
  #nodes = 2;
  #labels = new Uint16Array(ROOM);
  /** First child by node, `UNKNOWN` until the node is opened. */
  #first = new Uint32Array(ROOM);
  #children = new Uint16Array(ROOM);
  /** The keys that go through the node: from `low` to before `high`, the one that ends there left out. */
  #low = new Uint32Array(ROOM);
  #high = new Uint32Array(ROOM);
  #depth = new Uint16Array(ROOM);
  #term = new Uint32Array(ROOM);
  #starts = new Uint32Array(0x10000);

  constructor(keys: List<string>) {
    this.#keys = keys;
  }

  /** The node of a first unit, or 0. */
  start(unit: number): number {
    const known = this.#starts[unit]!;
    if (known !== UNKNOWN) return known === NONE ? 0 : known;
    const low = this.#firstNotBelow(unit, { low: 0, high: this.#keys.length, depth: 0 });
    const high = this.#firstNotBelow(unit + 1, { low, high: this.#keys.length, depth: 0 });
    const node = low < high ? this.#add({ label: unit, low, high, depth: 1 }) : NONE;
    this.#starts[unit] = node;
    return node === NONE ? 0 : node;
  }

  /** The child of a node under a unit, or 0. */
  child(node: number, unit: number): number {
    if (node === 0) return 0;
    if (this.#first[node] === UNKNOWN) this.#open(node);
    let low = this.#first[node]!;
    let high = low + this.#children[node]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      const label = this.#labels[middle]!;
      if (label === unit) return middle;
      if (label < unit) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** True if no key goes on after the node. */
  isEnd(node: number): boolean {
    return this.#low[node]! >= this.#high[node]!;
  }

  /** The term whose key ends at the node, or −1. */
  termAt(node: number): number {
    return this.#term[node]! - 1;
  }

  #open(node: number): void {
    const depth = this.#depth[node]!;
    const high = this.#high[node]!;
    const first = this.#nodes;
    for (let low = this.#low[node]!; low < high; ) {
      const label = this.#keys.at(low)!.charCodeAt(depth);
      const next = this.#firstNotBelow(label + 1, { low, high, depth });
      this.#add({ label, low, high: next, depth: depth + 1 });
      low = next;
    }
    this.#first[node] = first;
    this.#children[node] = this.#nodes - first;
  }

  #add({ label, low, high, depth }: Span & { label: number }): number {
    if (this.#nodes === this.#labels.length) this.#grow();
    const node = this.#nodes++;
    const ends = this.#keys.at(low)!.length === depth;
    this.#labels[node] = label;
    this.#term[node] = ends ? low + 1 : 0;
    this.#low[node] = ends ? low + 1 : low;
    this.#high[node] = high;
    this.#depth[node] = depth;
    return node;
  }

  /** Index of the first key in the span whose unit at `depth` is `unit` or above. */
  #firstNotBelow(unit: number, { low, high, depth }: Span): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#keys.at(middle)!.charCodeAt(depth) < unit) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #grow(): void {
    const room = 2 * this.#labels.length;
    const grown = <Kind extends Uint16Array | Uint32Array>(old: Kind): Kind => {
      const larger = new (old.constructor as new (length: number) => Kind)(room);
      larger.set(old);
      return larger;
    };
    this.#labels = grown(this.#labels);
    this.#first = grown(this.#first);
    this.#children = grown(this.#children);
    this.#low = grown(this.#low);
    this.#high = grown(this.#high);
    this.#depth = grown(this.#depth);
    this.#term = grown(this.#term);
  }
}

/** Keys from `low` to before `high` that have their first `depth` units in common. */
interface Span {
  low: number;
  high: number;
  depth: number;
}
