/** Knows which words are short for two. */

/** Whether a word may be short for two words, all folded: `its` for `it is`, `dont` for `do not`. */
export function isContracted(word: string, first: string, second: string): boolean {
  const rest = first !== '' && word.startsWith(first) ? word.slice(first.length) : '';
  return rest !== '' && rest.length < second.length && [...rest].every((letter) => second.includes(letter));
}
