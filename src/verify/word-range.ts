/** Ranges of words: by their index in a claim, or by position in the corpus. */
export interface WordRange {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The words of a range, in order. */
export function positionsIn({ from, to }: WordRange): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

export function isEmpty({ from, to }: WordRange): boolean {
  return from >= to;
}
