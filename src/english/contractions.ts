/** Recognises contractions. */

/** Whether a folded word may be a contraction: `its` for `it is`, `dont` for `do not`. */
export function isContracted(word: string, first: string, second: string): boolean {
  const rest = first !== '' && word.startsWith(first) ? word.slice(first.length) : '';
  return rest !== '' && rest.length < second.length && [...rest].every((letter) => second.includes(letter));
}
