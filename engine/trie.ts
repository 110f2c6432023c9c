/**
 * The folded keys of all terms as a trie that grows where a text goes: a page walks a few hundred of
 * its nodes, and making all of them would cost more than reading the page. A node is known by its
 * number; 0 stands for none. Siblings stand side by side in ascending order of their labels.
 */
import { allKeys, type KeySpan, narrowed, partsOf } from './key-span.ts';
import type { Keys } from './keys.ts';

/** First nodes there is room for; more room is made as it is needed. */
const ROOM = 1024;
/** The two answers that are no nodes: not looked for yet, and looked for in vain. */
const UNKNOWN = 0;
const NONE = 1;

export class Trie {
  /** Keys in ascending order; the index of a key is the number of its term. */
  #keys: Keys;
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

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  /** The node of a first unit, or 0. */
  start(unit: number): number {
    const known = this.#starts[unit]!;
    if (known !== UNKNOWN) return known === NONE ? 0 : known;
    const span = narrowed(this.#keys, allKeys(this.#keys), unit);
    const node = span ? this.#add(unit, span) : NONE;
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
    const first = this.#nodes;
    const span = {
      low: this.#low[node]!,
      high: this.#high[node]!,
      depth: this.#depth[node]!,
      ended: this.termAt(node),
    };
    for (const [unit, part] of partsOf(this.#keys, span)) this.#add(unit, part);
    this.#first[node] = first;
    this.#children[node] = this.#nodes - first;
  }

  #add(label: number, { low, high, depth, ended }: KeySpan): number {
    if (this.#nodes === this.#labels.length) this.#grow();
    const node = this.#nodes++;
    this.#labels[node] = label;
    this.#term[node] = ended + 1;
    this.#low[node] = low;
    this.#high[node] = high;
    this.#depth[node] = depth;
    return node;
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
