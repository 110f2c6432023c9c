/** Searching in order by halving. */

/** The first index below `length` that is far enough, and all after it, or `length` if none is. */
export function firstIndex(length: number, isFarEnough: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFarEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
