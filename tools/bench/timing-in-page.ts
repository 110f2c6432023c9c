/** Timing in the browser's page. */

/** Time of one call in ms. */
export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
