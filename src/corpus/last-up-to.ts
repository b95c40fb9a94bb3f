/** The index of the last of some numbers in order that is no greater than `most`; 0 if none is. */
export function lastUpTo(most: number, length: number, numberAt: (index: number) => number): number {
  let [low, high] = [0, length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) <= most) low = middle;
    else high = middle;
  }
  return low;
}
