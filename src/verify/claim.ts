/** A claimed quotation as words to compare with those of the corpus. */
import type { Range } from '../corpus/document.ts';
import { isStopWord } from '../search/query.ts';
import type { TokenIndex } from './token-index.ts';
import { ELLIPSIS, fold, type Tokens, tokenize, type WordRange } from './tokens.ts';

const ENDS_SENTENCE = /[.?!:…]/u;

export interface Claim extends Tokens {
  readonly text: string;
  /** The index that it is compared with. */
  readonly index: TokenIndex;
  /** Its words, folded. */
  readonly keys: readonly string[];
  /** The marks before each word and, last, those after the last word, one string each. */
  readonly gaps: readonly string[];
}

export function readClaim(text: string, index: TokenIndex): Claim {
  const tokens = tokenize(text);
  const keys = tokens.words.map((word) => fold(word.text));
  const gaps = tokens.marks.map((between) => between.map((mark) => mark.text).join(''));
  return { ...tokens, text, index, keys, gaps };
}

/** The characters of some words; for no words, the empty range where they would be. */
export function rangeOf({ words }: Claim, { from, to }: WordRange): Range {
  const at = words[from - 1]?.end ?? words[from]?.start ?? 0;
  return from < to
    ? { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
    : { start: at, end: at };
}

export function endsSentence(gap: string): boolean {
  return ENDS_SENTENCE.test(gap);
}

export function beginsSentence({ gaps }: Claim, word: number): boolean {
  return word === 0 || endsSentence(gaps[word] ?? '');
}

export function isStopWordAt({ keys }: Claim, word: number): boolean {
  return isStopWord(keys[word] ?? '');
}

/** The marks before, between and behind some words, without those at the edges of the claim. */
export function gapsIn({ gaps, words }: Claim, { from, to }: WordRange): string[] {
  return gaps.slice(Math.max(1, from), Math.min(to + 1, words.length));
}

/** Whether an ellipsis of the claim is before, between or behind some words. */
export function hasEllipsis(claim: Claim, words: WordRange): boolean {
  return gapsIn(claim, words).some((gap) => gap.includes(ELLIPSIS));
}
