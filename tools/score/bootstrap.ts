/** How sure an F1 is: what it would be on other draws of documents like these. */
import type { Counts, Interval } from './tally.ts';

/** Draws; the bounds of a 95 % interval no longer move in the third digit. */
const DRAWS = 2000;
const SEED = 20250414;

/** A 95 % interval of F1 over documents drawn with replacement; the same documents give the same interval. */
export function f1Interval(documents: readonly Counts[]): Interval | null {
  if (documents.length === 0) return null;
  const random = generator(SEED);
  const figures: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const sum = { right: 0, wrong: 0, missed: 0 };
    for (let n = 0; n < documents.length; n++) {
      const { right, wrong, missed } = documents[Math.floor(random() * documents.length)]!;
      sum.right += right;
      sum.wrong += wrong;
      sum.missed += missed;
    }
    const whole = 2 * sum.right + sum.wrong + sum.missed;
    if (whole > 0) figures.push((2 * sum.right) / whole);
  }
  if (figures.length === 0) return null;
  figures.sort((one, other) => one - other);
  const at = (share: number) => figures[Math.round(share * (figures.length - 1))]!;
  return [at(0.025), at(0.975)];
}

/** Mulberry32, a small generator of numbers in [0, 1): https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  };
}
