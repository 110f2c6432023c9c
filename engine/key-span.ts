/** Sorted keys that begin alike stand side by side; longer beginnings are narrower spans of them. */
import type { Keys } from './keys.ts';

/** The keys from `low` to before `high`: they have their first `depth` units in common, and go on after them. */
export interface KeySpan {
  low: number;
  high: number;
  depth: number;
  /** The key that ends after `depth` units, or −1. */
  ended: number;
}

/** The span of all keys, which are in ascending order and not empty. */
export function allKeys({ length }: Keys): KeySpan {
  return { low: 0, high: length, depth: 0, ended: -1 };
}

/** The keys of a span that go on with a unit; undefined if there are none. */
export function narrowed(keys: Keys, span: KeySpan, unit: number): KeySpan | undefined {
  const low = firstFromUnit(keys, span, unit);
  if (low === span.high || keys.unitAt(low, span.depth) !== unit) return undefined;
  return beginning(keys, low, span);
}

/** The spans of the keys that go on with one unit each, in ascending order of it. */
export function* partsOf(keys: Keys, span: KeySpan): Generator<[unit: number, KeySpan]> {
  for (let low = span.low; low < span.high; ) {
    const unit = keys.unitAt(low, span.depth);
    const part = beginning(keys, low, span);
    yield [unit, part];
    low = part.high;
  }
}

/** The keys of a span that go on as the one at `low` does, of which it is the first. */
function beginning(keys: Keys, low: number, { high, depth }: KeySpan): KeySpan {
  const rest = { low, high, depth, ended: -1 };
  const end = firstFromUnit(keys, rest, keys.unitAt(low, depth) + 1);
  const ends = Number.isNaN(keys.unitAt(low, depth + 1));
  return { low: ends ? low + 1 : low, high: end, depth: depth + 1, ended: ends ? low : -1 };
}

/** Index of the first key of the span that goes on with `unit` or a higher one. */
function firstFromUnit(keys: Keys, { low, high, depth }: KeySpan, unit: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (keys.unitAt(middle, depth) < unit) from = middle + 1;
    else to = middle;
  }
  return from;
}
