/** Finds names that fit what has been typed so far. */
import { beginsWithSlip } from '../search/typo.ts';

/** Shorter words are matched exactly: with a typo, they could be anything. */
const MIN_SLIP_CHARS = 4;

/** Things to find by their names, which are prepared once. */
export class Suggestions<Item> {
  readonly #named: readonly { item: Item; name: string; words: readonly string[] }[];

  constructor(items: readonly Item[], nameOf: (item: Item) => string) {
    this.#named = items.map((item) => {
      const name = fold(nameOf(item));
      return { item, name, words: name.split(' ') };
    });
  }

  /**
   * The things with, for each word typed, a word that begins with it, give or take one typo. Names that begin as typed come
   * first, then those without a typo; otherwise they keep their order.
   */
  suggest(typed: string, limit: number): Item[] {
    const wanted = fold(typed);
    const words = wanted.split(' ').filter(Boolean);
    return this.#named
      .flatMap(({ item, name, words: others }) => {
        const rank = name.startsWith(wanted) ? 0 : rankOf(words, others);
        return rank === undefined ? [] : [{ item, rank }];
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, limit)
      .map(({ item }) => item);
  }
}

function rankOf(words: readonly string[], name: readonly string[]): number | undefined {
  if (words.every((word) => name.some((other) => other.startsWith(word)))) return 1;
  const slipped = words.every((word) =>
    name.some(
      (other) => other.startsWith(word) || (word.length >= MIN_SLIP_CHARS && beginsWithSlip(other, word)),
    ),
  );
  return slipped ? 2 : undefined;
}

/** Removes case, accents and punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
