/** Which terms are of what, as few small numbers. */
import type { CompiledTerm } from './table.ts';

/** Terms by what they are of, as steps from each to the next. */
export function packTermsBy(
  terms: readonly CompiledTerm[],
  keysOf: (term: CompiledTerm) => readonly string[],
): Record<string, number[]> {
  const packed: Record<string, number[]> = {};
  const last: Record<string, number> = {};
  for (const [index, term] of terms.entries()) {
    for (const key of keysOf(term)) {
      packed[key] ??= [];
      packed[key].push(index - (last[key] ?? 0));
      last[key] = index;
    }
  }
  return packed;
}

/** What each term is of, and its number. */
export function* unpackTermsBy(
  packed: Record<string, number[]>,
): Generator<[key: string, term: number]> {
  for (const key of Object.keys(packed)) {
    let term = 0;
    for (const step of packed[key]!) {
      term += step;
      yield [key, term];
    }
  }
}
