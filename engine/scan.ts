/**
 * The one pass over a text: finds every term of the table at once. One look at each unit tells where a
 * term may begin, and there the trie is followed; so the cost follows the text and not the number of
 * spellings.
 */
import { IGNORED, SPACED, tables } from './characters.ts';
import { follow, type Hit } from './follow.ts';
import { firstIndex } from './halving.ts';
import { FOLLOW, INSIDE, ONE_BY_ONE, OUTSIDE } from './openings.ts';
import type { Table } from './table.ts';
import type { Trie } from './trie.ts';

export type { Hit } from './follow.ts';

/** So many hits are found in one text; more are in no text that anybody wrote, and would eat the page's memory. */
export const MOST_HITS = 200_000;

const { flags: FLAGS, changes: CHANGES, classify } = tables;

/** The hits in `text` in order of their start, the first `MOST_HITS` or a few more; hits may nest and overlap. */
export function scan(text: string, { trie, openings }: Table): Hit[] {
  const hits: Hit[] = [];
  const length = text.length;
  const { kinds } = openings;
  let { steps } = openings;
  let state = OUTSIDE;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    let step = steps[state + kinds[unit]!]!;
    if ((step & FOLLOW) === 0) {
      state = step;
      continue;
    }
    if (step === ONE_BY_ONE) {
      step = openings.learn(state, unit);
      steps = openings.steps;
      if ((step & FOLLOW) === 0) {
        state = step;
        continue;
      }
    }
    if (hits.length >= MOST_HITS) return hits;
    const depth = openings.depth(state);
    if (depth > 0) followFrom(text, index - depth, trie, hits);
    if (step !== ONE_BY_ONE) {
      state = step ^ FOLLOW;
      if (state === OUTSIDE) followFrom(text, index, trie, hits);
      continue;
    }
    const flags = FLAGS[unit]! || classify(unit);
    const isInWord = state !== OUTSIDE;
    const isLetter = (flags & SPACED) !== 0;
    if ((flags & IGNORED) !== 0) state = isInWord ? INSIDE : OUTSIDE;
    else {
      if (!isLetter || !isInWord) followFrom(text, index, trie, hits);
      state = isLetter ? INSIDE : OUTSIDE;
    }
  }
  const depth = openings.depth(state);
  if (depth > 0) followFrom(text, length - depth, trie, hits);
  return hits;
}

/** Follows the trie from a unit if a term begins with it. */
function followFrom(text: string, index: number, trie: Trie, hits: Hit[]): void {
  const unit = text.charCodeAt(index);
  const node = trie.start(CHANGES[unit]! ^ unit);
  if (node !== 0) follow(text, node, index, trie, hits);
}

/** Index of the first stretch that starts at `from` or later; they come in order of their start. */
export function firstFrom(stretches: readonly { start: number }[], from: number): number {
  return firstIndex(stretches.length, (index) => stretches[index]!.start >= from);
}
