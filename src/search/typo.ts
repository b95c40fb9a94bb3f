/** Tells slips of the keyboard from other words. */

/** Whether `word` begins with `typed` but for one letter: another, one too many, one too few, or two exchanged. */
export function beginsWithSlip(word: string, typed: string): boolean {
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
