/**
 * Tells by one look at each unit where a term may begin. The first units of all terms are an automaton
 * over what units fold to, which grows where texts go; where it lets a word through the trie is followed.
 */
import { SPACED, tables } from './characters.ts';
import { allKeys, type KeySpan, narrowed } from './key-span.ts';
import type { Keys } from './keys.ts';

/** The state after anything but a letter, and that inside a word that begins no term. All others are words that may. */
export const OUTSIDE = 64;
export const INSIDE = 128;
/** Set in a step where the trie must be followed; the rest of it is the state after that. */
export const FOLLOW = 1;
/** The step over units that must be looked at one by one, and over those that nobody has taken yet. */
export const ONE_BY_ONE = 1;

/** Kinds of units, and so of steps from a state. */
const KINDS = 64;
const LETTERS = 36;
const SYMBOLS = 'abcdefghijklmnopqrstuvwxyz0123456789 -\'"&.,:;()/!?%$';
/** The kind of all units that are no symbol. */
const OTHER = KINDS - 1;
/** So many units of a word are looked at before the trie is followed. */
const DEPTH = 6;
/** First states there is room for. */
const ROOM = 256;

const { flags: FLAGS, changes: CHANGES, classify } = tables;

/** The kind of every unit, 0 until it is asked for: no step leads over that. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const kind = SYMBOLS.indexOf(String.fromCharCode(CHANGES[unit]! ^ unit)) + 1;
  const isLetter = ((FLAGS[unit]! || classify(unit)) & SPACED) !== 0;
  return kind > 0 && isLetter === kind <= LETTERS ? kind : OTHER;
}

export class Openings {
  readonly kinds = kinds;
  /** By state and kind. Another one when there are many states. */
  steps = new Uint32Array(ROOM * KINDS).fill(ONE_BY_ONE);
  #keys: Keys;
  /** By state: the terms that begin with what has been read of a word. */
  #spans: KeySpan[];
  #states = new Map<number, number>();

  /** Keys are in ascending order. */
  constructor(keys: Keys) {
    this.#keys = keys;
    const none = { low: 0, high: 0, depth: 0, ended: -1 };
    this.#spans = [none, allKeys(keys), none];
  }

  /** How many units of a word have been read in this state; 0 outside of words and inside of others. */
  depth(state: number): number {
    return this.#spans[state / KINDS]!.depth;
  }

  /** The step from a state over a unit, worked out for the first time. */
  learn(state: number, unit: number): number {
    const kind = kinds[unit] || kindOf(unit);
    kinds[unit] = kind;
    if (kind === OTHER) return ONE_BY_ONE;
    const step = this.#step(state, kind, CHANGES[unit]! ^ unit);
    this.steps[state + kind] = step;
    return step;
  }

  #step(state: number, kind: number, unit: number): number {
    const span = this.#spans[state / KINDS]!;
    const next = narrowed(this.#keys, span, unit);
    if (kind <= LETTERS) {
      if (!next) return INSIDE;
      return next.depth < DEPTH ? this.#stateOf(next) : INSIDE | FOLLOW;
    }
    const ends = state !== OUTSIDE && (span.ended >= 0 || next !== undefined);
    const begins = narrowed(this.#keys, this.#spans[OUTSIDE / KINDS]!, unit) !== undefined;
    return ends || begins ? OUTSIDE | FOLLOW : OUTSIDE;
  }

  #stateOf(span: KeySpan): number {
    const name = span.high * DEPTH + span.depth;
    const known = this.#states.get(name);
    if (known !== undefined) return known;
    const state = this.#spans.push(span) * KINDS - KINDS;
    this.#states.set(name, state);
    if (state === this.steps.length) {
      const larger = new Uint32Array(2 * state).fill(ONE_BY_ONE);
      larger.set(this.steps);
      this.steps = larger;
    }
    return state;
  }
}
