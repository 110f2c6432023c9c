/**
 * How terms open: an automaton over the first units of every term, so that a pass reads each unit of
 * a text once and looks at the trie only where a term may stand. It knows the Latin letters and
 * digits apart; of all other scripts it only tells where words can begin.
 */
import { IGNORED, SPACED, tables } from './characters.ts';

/** The trie of a table as far as its openings need it. */
interface Trie {
  /** The root's child by folded unit. */
  starts: Uint32Array;
  labels: Uint16Array;
  firstChild: Uint32Array;
  nextSibling: Uint32Array;
  termAt: Uint32Array;
  hints: Uint32Array;
}

/** `next[state << ROW | class]` is the state after a unit of that class; `REPORT` is added where a term may stand. */
export interface Openings {
  /** Class by unit, 0 until it is worked out. */
  classes: Uint8Array;
  next: Uint16Array;
  /** The trie's node by state. */
  nodes: Uint32Array;
  /** By state, for a term that goes on behind the end of its first word: bit n stands for a unit that is n modulo 32; all are set where a term ends. */
  after: Uint32Array;
}

/** Bits of a row's width. */
export const ROW = 6;
/** Added to a state: look at the trie, for the word that ends or has got this far, or begins here. */
export const REPORT = 0x8000;
/** Inside a word that no term begins with. */
export const LOST = 0;
/** Between words; all states above are inside the opening of a term. */
export const BETWEEN = 1;

/** So many units of a term are followed before its trie is. */
const DEPTH = 6;

/** A mask with all bits set. */
const ANY = -1;

const [PASSED_OVER, PARTING, BEGINNING, OTHER_LETTER, LETTERS] = [1, 2, 3, 4, 5] as const;

const { folds: FOLDS, flags: FLAGS, classify } = tables;

/** Builds the automaton; cost follows the number of terms. */
export function openingsOf(trie: Trie): Openings {
  const { labels, firstChild, nextSibling, termAt, hints } = trie;
  /** The node of each state, and how deep it lies. */
  const nodes = [0, 0];
  const depths = [0, 0];
  const steps: [state: number, letter: number, to: number][] = [];
  const after: number[] = [0];
  for (let state = BETWEEN; state < nodes.length; state++) {
    const node = nodes[state]!;
    const depth = depths[state]! + 1;
    let mask = termAt[node] === 0 ? 0 : ANY;
    for (let child = firstChild[node]!; child !== 0; child = nextSibling[child]!) {
      const letter = letterClass(labels[child]!);
      if (letter === 0) mask |= termAt[child] === 0 ? hints[child]! : ANY;
      else if (depth === DEPTH || nodes.length === REPORT)
        steps.push([state, letter, REPORT + LOST]);
      else {
        steps.push([state, letter, nodes.length]);
        nodes.push(child);
        depths.push(depth);
      }
    }
    after.push(state === BETWEEN ? 0 : mask);
  }
  const next = new Uint16Array(nodes.length << ROW);
  for (let state = 0; state < nodes.length; state++) {
    const row = state << ROW;
    next[row] = REPORT;
    next[row + PASSED_OVER] = state;
    next[row + PARTING] = after[state] === 0 ? BETWEEN : REPORT + BETWEEN;
    next[row + BEGINNING] = REPORT + BETWEEN;
    if (state !== LOST) next[row + OTHER_LETTER] = REPORT + LOST;
  }
  for (const [state, letter, to] of steps) next[(state << ROW) + letter] = to;
  const classes = new Uint8Array(0x10000);
  return { classes, next, nodes: Uint32Array.from(nodes), after: Uint32Array.from(after) };
}

/** False if the unit behind the end of a state's word rules out its terms. */
export function mayGoOn(unit: number, state: number, { classes, after }: Openings): boolean {
  return !(classes[unit]! >= LETTERS) || ((after[state]! >>> (FOLDS[unit]! & 31)) & 1) !== 0;
}

/** Works out the class of a unit and remembers it; false if it is known already. */
export function learnClass(
  unit: number,
  { starts, openings }: { starts: Uint32Array; openings: Openings },
): boolean {
  if (openings.classes[unit] !== 0) return false;
  const flags = FLAGS[unit]! || classify(unit);
  const folded = FOLDS[unit]!;
  let found: number = starts[folded] === 0 ? PARTING : BEGINNING;
  if ((flags & IGNORED) !== 0) found = PASSED_OVER;
  else if ((flags & SPACED) !== 0) found = letterClass(folded) || OTHER_LETTER;
  openings.classes[unit] = found;
  return true;
}

/** The class of a folded letter or digit that the automaton tells apart, 0 for all others. */
function letterClass(folded: number): number {
  if (folded >= 0x61 && folded <= 0x7a) return LETTERS + folded - 0x61;
  if (folded >= 0x30 && folded <= 0x39) return LETTERS + 26 + folded - 0x30;
  return 0;
}
