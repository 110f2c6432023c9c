/**
 * The matcher's table: built from a dataset by `build-table.ts`, packed for the way into the page
 * by `pack-table.ts`, and ready after one linear pass here. Its size grows with the spellings,
 * the cost of a scan does not.
 */
import type { Tier, Trigger } from './domain.ts';
import { foldKey } from './fold.ts';
import { type Openings, openingsOf } from './openings.ts';

/** A cue of an alias: a term that must stand in the document or in the sentence, a country, or a firm entity. */
export type CompiledCue =
  | { kind: 'term'; term: number; text: string }
  | { kind: 'near'; term: number; text: string }
  | { kind: 'nearest'; country: string }
  | { kind: 'home'; country: string }
  | { kind: 'country'; country: string }
  | { kind: 'entity'; entity: number; id: string }
  | { kind: 'any-entity'; tier: 1 };

export interface CompiledAlias {
  entity: number;
  text: string;
  lang: string;
  trigger: Trigger;
  caseSensitive: boolean;
  cues: CompiledCue[];
  blocks: number[];
  /** Terms that name another bearer of this short form; one on the page switches it off. */
  rivals: number[];
  /** Where in full names of its person this spelling stands: another name there is another person. */
  bearer?: 'first' | 'last' | 'either' | 'whole' | undefined;
}

export interface CompiledEntity {
  id: string;
  type: string;
  tier: Tier;
  countries: string[];
}

/** What a string of the table can be at once: spellings of entities, a decoy, a country's name, a cue or block. */
export interface CompiledTerm {
  text: string;
  aliases?: number[];
  decoyOf?: number[];
  country?: string;
}

export interface CompiledTable {
  version: string;
  entities: CompiledEntity[];
  aliases: CompiledAlias[];
  /** In ascending order of their folded keys. */
  terms: CompiledTerm[];
}

/**
 * A table ready for scanning: its terms as a trie whose nodes stand in depth-first order.
 * `labels[n]` is the folded unit that leads to node n, `termAt[n]` 0 or the index of its term
 * plus one; 0 also stands for no child and no sibling, because node 0 is the root.
 */
export interface Table extends CompiledTable {
  /** The root's child by folded unit. */
  starts: Uint32Array;
  labels: Uint16Array;
  firstChild: Uint32Array;
  nextSibling: Uint32Array;
  termAt: Uint32Array;
  /** Bit n is set if the node has a child whose label is n modulo 32: most dead ends need no look at the children. */
  hints: Uint32Array;
  openings: Openings;
}

/**
 * Lays out the trie in one pass over the sorted terms: linear in their length, nothing is compared
 * but each key with the one before it.
 */
export function loadTable(compiled: CompiledTable): Table {
  const keys = compiled.terms.map(({ text }) => foldKey(text));
  const size = 1 + keys.reduce((sum, key) => sum + key.length, 0);
  const labels = new Uint16Array(size);
  const firstChild = new Uint32Array(size);
  const nextSibling = new Uint32Array(size);
  const termAt = new Uint32Array(size);
  const hints = new Uint32Array(size);
  /** The nodes that spell the key before, from the root down. */
  const path = [0];
  let nodes = 1;
  keys.forEach((key, term) => {
    let depth = sharedLength(key, keys[term - 1] ?? '');
    let elder = path[depth + 1];
    path.length = depth + 1;
    for (; depth < key.length; depth++) {
      const node = nodes++;
      const label = key.charCodeAt(depth);
      labels[node] = label;
      hints[path[depth]!]! |= 1 << (label & 31);
      if (elder === undefined) firstChild[path[depth]!] = node;
      else nextSibling[elder] = node;
      elder = undefined;
      path.push(node);
    }
    termAt[path[key.length]!] = term + 1;
  });
  const starts = new Uint32Array(0x10000);
  for (let node = firstChild[0]!; node !== 0; node = nextSibling[node]!)
    starts[labels[node]!] = node;
  const trie = { starts, labels, firstChild, nextSibling, termAt, hints };
  return { ...compiled, ...trie, openings: openingsOf(trie) };
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}
