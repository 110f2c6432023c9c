/** The pass over much text: an automaton over the openings of all terms decides where the trie is looked at. */
import { fold } from './edges.ts';
import { follow, type Hit } from './follow.ts';
import { BETWEEN, LOST, learnClass, mayGoOn, type Openings, REPORT, ROW } from './openings.ts';
import type { Trie } from './trie.ts';

/** The same hits as the pass without an automaton gives, in the same order; `most` or a few more. */
export function scanLong(
  text: string,
  trie: Trie,
  { openings, most }: { openings: Openings; most: number },
): Hit[] {
  const hits: Hit[] = [];
  const { classes, next, nodes } = openings;
  const length = text.length;
  let state = BETWEEN;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    const to = next[(state << ROW) | classes[unit]!]!;
    if (to < REPORT) {
      state = to;
    } else if (classes[unit] === 0) {
      learnClass(unit, { trie, openings });
      index--;
    } else {
      if (to === REPORT + LOST) lookFrom(text, index, nodes[state]!, trie, hits);
      else {
        if (state > BETWEEN && mayGoOn(text.charCodeAt(index + 1), state, openings))
          lookBefore(text, index, nodes[state]!, trie, hits);
        lookFrom(text, index, 0, trie, hits);
      }
      if (hits.length >= most) return hits;
      state = to - REPORT;
    }
  }
  if (state > BETWEEN) lookBefore(text, length, nodes[state]!, trie, hits);
  return hits;
}

/** Looks for the terms of a word whose unit at `index` ends its opening; node 0 is the beginning of all terms. */
function lookFrom(text: string, index: number, before: number, trie: Trie, hits: Hit[]): void {
  const folded = fold(text, index);
  const node = before === 0 ? trie.start(folded) : trie.child(before, folded);
  if (node !== 0) follow(text, node, index, trie, hits);
}

/** Looks for the terms of the word that ends before `index`. */
function lookBefore(text: string, index: number, node: number, trie: Trie, hits: Hit[]): void {
  let last = index - 1;
  while (fold(text, last) === 0) last--;
  follow(text, node, last, trie, hits);
}
