/** A claimed quotation, read in the words of the corpus. */
import type { Range } from '../corpus/document.ts';
import type { TokenIndex } from './token-index.ts';
import { ELLIPSIS, readWords, type Words } from './tokens.ts';

export interface Claim extends Words {
  readonly text: string;
  /** The numbers of its words; a word that the corpus lacks has one of its own. */
  readonly numbers: readonly number[];
  /** The marks before each word, and at last behind the last one, as one string each. */
  readonly gaps: readonly string[];
  /** Written in capitals only: they tell nothing. */
  readonly shouted: boolean;
}

/** Words of a claim (or of the corpus, by position): from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function readClaim(text: string, index: TokenIndex): Claim {
  const { words, marks } = readWords(text);
  const unknown = new Map<string, number>();
  const numbers = words.map(({ key }) => {
    const known = index.numberOf(key) ?? unknown.get(key) ?? -1 - unknown.size;
    if (known < 0) unknown.set(key, known);
    return known;
  });
  const gaps = marks.map((between) => between.map(({ key }) => key).join(''));
  return { text, words, marks, numbers, gaps, shouted: !/\p{Ll}/u.test(text) };
}

/** The characters of words of the claim; of none, the empty range where they would stand. */
export function rangeOf({ words }: Claim, { from, to }: Span): Range {
  if (from >= to) {
    const at = words[from - 1]?.end ?? words[from]?.start ?? 0;
    return { start: at, end: at };
  }
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The parts between the ellipses; a leading and a trailing one are framing. */
export function partsOf({ words, gaps }: Claim): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (let to = 1; to <= words.length; to++) {
    if (to < words.length && !gaps[to]?.includes(ELLIPSIS)) continue;
    parts.push({ from, to });
    from = to;
  }
  return parts;
}
