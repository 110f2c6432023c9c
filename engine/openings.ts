/**
 * How terms open: an automaton over the first units of every term, so that a pass reads each unit of
 * a text once and looks at the trie only where a term may stand. It knows the Latin letters and
 * digits apart; of all other scripts it only tells where words can begin.
 */
import { foldOf, IGNORED, SPACED, tables } from './characters.ts';
import type { Trie } from './trie.ts';

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

/** Units read before the openings are made: some ten pages of a usual length. */
const MUCH = 200_000;

/** So many units of a term are followed before its trie is. */
const DEPTH = 6;

/** A mask with all bits set. */
const ANY = -1;

const [PASSED_OVER, PARTING, BEGINNING, OTHER_LETTER, LETTERS] = [1, 2, 3, 4, 5] as const;

const { flags: FLAGS, classify } = tables;

/** Builds the automaton; cost follows the number of terms. */
export function openingsOf(trie: Trie): Openings {
  /** The node of each state, and how deep it lies. */
  const nodes = [0, 0];
  const depths = [0, 0];
  const steps: [state: number, letter: number, to: number][] = [];
  const after: number[] = [0];
  for (let state = BETWEEN; state < nodes.length; state++) {
    const node = nodes[state]!;
    const depth = depths[state]! + 1;
    let mask = state !== BETWEEN && trie.termAt(node) >= 0 ? ANY : 0;
    for (const [unit, child] of trie.children(node)) {
      const letter = letterClass(unit);
      if (letter === 0) mask |= trie.termAt(child) >= 0 ? ANY : unitsAfter(child, trie);
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

/** A mask of the units that lead on from a node. */
function unitsAfter(node: number, trie: Trie): number {
  let mask = 0;
  for (const [unit] of trie.children(node)) mask |= 1 << (unit & 31);
  return mask;
}

/** False if the unit behind the end of a state's word rules out its terms. */
export function mayGoOn(unit: number, state: number, { classes, after }: Openings): boolean {
  return !(classes[unit]! >= LETTERS) || ((after[state]! >>> (foldOf(unit) & 31)) & 1) !== 0;
}

/** Works out the class of a unit and remembers it; false if it is known already. */
export function learnClass(
  unit: number,
  { trie, openings }: { trie: Trie; openings: Openings },
): boolean {
  if (openings.classes[unit] !== 0) return false;
  const flags = FLAGS[unit]! || classify(unit);
  const folded = foldOf(unit);
  let found: number = trie.start(folded) === 0 ? PARTING : BEGINNING;
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

/** The openings of a table, made when enough has been read that they are worth their making. */
export class LazyOpenings {
  #trie: Trie;
  #read = 0;
  #openings: Openings | undefined;

  constructor(trie: Trie) {
    this.#trie = trie;
  }

  /** Counts so many units more; undefined while it has been little. */
  after(units: number): Openings | undefined {
    this.#read += units;
    if (this.#read >= MUCH) this.#openings ??= openingsOf(this.#trie);
    return this.#openings;
  }
}
