/** The verdicts on words that somebody claims to quote. */
import { intersect, type Passage, type Range, type Sentence, slice } from '../corpus/document.ts';

/** Words of one passage, from the first to the last, without marks around them; to its end, if they continue beyond it. */
export interface Span {
  readonly passage: Passage;
  readonly range: Range;
}

export function textOf(spans: readonly Span[]): string {
  return spans.map(({ passage, range }) => slice(passage, range)).join(' ');
}

/** The sentences that some spans have words of. */
export function sentencesOf(spans: readonly Span[]): Sentence[] {
  return spans.flatMap(({ passage, range }) => passage.sentences.filter((one) => intersect(one, range)));
}

/**
 * The kinds of difference, gravest first. `punctuation` covers everything that is not a word, and the same letters with
 * other points or spaces.
 */
export const GRAVITIES = ['negation', 'number', 'name', 'word', 'punctuation'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** One way in which the claim differs from the text. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'dropped' | 'moved';
  readonly gravity: Gravity;
  /** The words in the claim; if words were dropped, the empty range where they are missing. */
  readonly claimed: Range;
  /** The words in the text, a span for each passage; empty if words were added. */
  readonly spans: readonly Span[];
}

/** What an ellipsis in the claim leaves out. */
export interface Cut {
  readonly spans: readonly Span[];
  readonly words: number;
  /** A word such as `not` or `never` is left out. */
  readonly negation: boolean;
}

export interface Verdict {
  /**
   * `altered` is one stretch of the text that differs; `stitched` are several stretches shown as one; `too-short` is no
   * word at all, or too few to say more than that they do not occur together.
   */
  readonly kind: 'word-for-word' | 'altered' | 'stitched' | 'too-short' | 'absent';
  /**
   * The stretches of the text that have the words, in the order of the claim: several if stitched, none if absent. Each
   * has a span for each passage, or for each part between two ellipses.
   */
  readonly parts: readonly (readonly Span[])[];
  /** Gravest first, then in the order of the claim. */
  readonly differences: readonly Difference[];
  readonly cuts: readonly Cut[];
  /** In how many other places the same words occur; not counted for a claim with an ellipsis. */
  readonly elsewhere: number;
}
