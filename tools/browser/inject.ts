/** Carries a function into a browser as source text. */

/** What a function may take and give when it runs elsewhere: JSON values, or a promise of one. */
export type Carried<Arguments extends unknown[], Result> = (
  ...parameters: Arguments
) => Result | Promise<Result>;

/**
 * An expression that calls `run` with `parameters` in a browser, where nothing outside the
 * function's own body is known. The TypeScript runners wrap inner functions in a call of
 * `__name`, which exists only in Node: the expression brings one along without a trace on the page.
 */
export function callExpression<Arguments extends unknown[], Result>(
  run: Carried<Arguments, Result>,
  parameters: Arguments,
): string {
  const words = parameters.map((each) => JSON.stringify(each) ?? 'undefined').join(', ');
  return `(() => { const __name = (run) => run; return (${run})(${words}); })()`;
}
