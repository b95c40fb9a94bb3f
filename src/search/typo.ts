/** Recognises typos. */

/** In a shorter word, a typo could be anything. */
export const MIN_TYPO_CHARS = 4;
/** More words than these would be guesses. */
export const MAX_CORRECTIONS = 5;

/** Whether `word` begins with `typed`, apart from one letter: wrong, extra, missing, or swapped with its neighbour. */
export function beginsWithTypo(word: string, typed: string): boolean {
  const same = [...typed].findIndex((letter, i) => letter !== word[i]);
  if (same < 0) return true;
  const rest = typed.slice(same);
  const goesOn = (from: number, expected: string) => word.startsWith(expected, from);
  return (
    goesOn(same + 1, rest.slice(1)) ||
    goesOn(same, rest.slice(1)) ||
    goesOn(same + 1, rest) ||
    (rest.length > 1 && goesOn(same, `${rest[1]}${rest[0]}${rest.slice(2)}`))
  );
}
