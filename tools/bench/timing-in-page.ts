/** Timing in the browser's page: a way and its control in turn, so that whatever else the machine does meets both. */
import { median } from './measured.ts';

/** Rounds of each comparison; medians are reported. */
const ROUNDS = 9;

/** Medians in ms. */
export interface Times {
  ours: number;
  control: number;
}

/** Time of one call in ms. */
export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Runs both in turn after one call of each to warm up. */
export function compare(ours: () => unknown, control: () => unknown, rounds = ROUNDS): Times {
  const times: [number[], number[]] = [[], []];
  ours();
  control();
  for (let round = 0; round < rounds; round++) {
    times[0].push(time(ours));
    times[1].push(time(control));
  }
  return { ours: median(times[0]), control: median(times[1]) };
}
