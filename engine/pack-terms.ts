/** Which terms are of what, as few small numbers. */
import { firstIndex } from './halving.ts';
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

/** What each term is of that is of anything. */
export function unpackTermsBy(packed: Record<string, number[]>): Map<number, string[]> {
  const keys = new Map<number, string[]>();
  for (const key of Object.keys(packed)) {
    for (const term of numbersOf(packed[key]!) as number[]) {
      const known = keys.get(term);
      if (known) known.push(key);
      else keys.set(term, [key]);
    }
  }
  return keys;
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

/** The indices at which a number stands in numbers in ascending order. */
export function placesOf(number: number, numbers: readonly number[]): number[] {
  const places: number[] = [];
  const first = firstIndex(numbers.length, (index) => numbers[index]! >= number);
  for (let index = first; numbers[index] === number; index++) places.push(index);
  return places;
}
