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

/** Calls `use` with what each term is of, and its number. */
export function unpackTermsBy(
  packed: Record<string, number[]>,
  use: (key: string, term: number) => void,
): void {
  for (const key of Object.keys(packed)) {
    let term = 0;
    for (const step of packed[key]!) {
      term += step;
      use(key, term);
    }
  }
}

/** Numbers in ascending order become the steps between them; what is no number stays. */
export function stepsOf<Other>(list: readonly (number | Other)[]): (number | Other)[] {
  let before = 0;
  return list.map((each) => {
    if (typeof each !== 'number') return each;
    const step = each - before;
    before = each;
    return step;
  });
}

/** The inverse of `stepsOf`. */
export function numbersOf<Other>(steps: readonly (number | Other)[]): (number | Other)[] {
  let number = 0;
  return steps.map((each) => {
    if (typeof each !== 'number') return each;
    number += each;
    return number;
  });
}
