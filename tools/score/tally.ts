/** Counts with the figures made from them, and how sure those figures are. */

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Lower and upper bound of a 95 % interval. */
export type Interval = [low: number, high: number];

/** A figure without a denominator is null. */
export interface Tally extends Counts {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  precisionInterval: Interval | null;
  recallInterval: Interval | null;
}

/** Standard deviations of a normal distribution that hold 95 % of it. */
const Z = 1.96;

export function tally({ right, wrong, missed }: Counts): Tally {
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
    precisionInterval: wilson(right, right + wrong),
    recallInterval: wilson(right, right + missed),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Wilson's score interval, right also for shares near 0 and 1; E. B. Wilson, JASA 22 (1927). */
export function wilson(part: number, whole: number): Interval | null {
  if (whole === 0) return null;
  const p = part / whole;
  const spread = Z * Math.sqrt((p * (1 - p)) / whole + Z ** 2 / (4 * whole ** 2));
  const middle = p + Z ** 2 / (2 * whole);
  const scale = 1 + Z ** 2 / whole;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** Tallies by key, grown one outcome at a time. */
export class Tallies {
  #counts = new Map<string, Counts>();

  add(key: string, kind: keyof Counts, by = 1): void {
    const counts = this.#counts.get(key) ?? { right: 0, wrong: 0, missed: 0 };
    counts[kind] += by;
    this.#counts.set(key, counts);
  }

  /** In the order of their keys. */
  figures(): Record<string, Tally> {
    const sorted = [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(sorted.map(([key, counts]) => [key, tally(counts)]));
  }
}
