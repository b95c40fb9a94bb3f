/** What can be said of words that somebody claims to quote. */
import type { Passage, Range } from '../corpus/document.ts';

/** Words of one passage, from the first to the last, without quotation marks around them; or to its end, where they run on. */
export interface Span {
  readonly passage: Passage;
  readonly range: Range;
}

/** A heading, and the first passage below it. */
export interface FoundHeading {
  readonly heading: string;
  readonly passage: Passage;
}

/**
 * What a difference is about, as a report calls it, gravest first. `punctuation` is all that is not a word, and the same
 * letters with other points or spaces.
 */
export const GRAVITIES = {
  negation: 'A negation',
  number: 'A number',
  name: 'A name',
  word: 'Words',
  punctuation: 'Punctuation',
} as const;
export type Gravity = keyof typeof GRAVITIES;

/**
 * What a claim may be, and how a report begins, the best first. `altered` is one stretch of the text, but not as it stands there; `stitched` are
 * several, shown as one; `too-short` is no word at all, or too few to say more than that they do not stand together.
 */
export const KINDS = {
  'word-for-word': 'Word for word',
  altered: 'Not word for word',
  stitched: 'Stitched together',
  'too-short': 'Not in the text',
  absent: 'Not in the text',
} as const;

/** One way in which the claim differs from the text. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'dropped' | 'moved';
  readonly gravity: Gravity;
  /** The words in the claim; where words were dropped, the empty range where they are missing. */
  readonly claimed: Range;
  /** The words in the text, a span for each passage; none where words were added. */
  readonly spans: readonly Span[];
}

/** What an ellipsis in the claim leaves out. */
export interface Cut {
  readonly spans: readonly Span[];
  readonly words: number;
  /** A word such as `not` or `never` is left out. */
  readonly negation: boolean;
}

/** Where the words of a part of the claim stand. */
export interface Part {
  readonly spans: readonly Span[];
  /** The place of its first word among all words of the corpus. */
  readonly position: number;
}

export interface Verdict {
  readonly kind: keyof typeof KINDS;
  /** In reading order, one for each passage, or for each part between two ellipses; none if several stretches are. */
  readonly spans: readonly Span[];
  /** Where stitched: at least two, in the order of the claim. */
  readonly parts: readonly Part[];
  /** Gravest first, then in the order of the claim. */
  readonly differences: readonly Difference[];
  readonly cuts: readonly Cut[];
  /** The headings that have the words, if no passage has them; there are no spans then. */
  readonly headings: readonly FoundHeading[];
  /** In how many other places the same words stand; not counted for a claim with an ellipsis. */
  readonly elsewhere: number;
  /** The claim was too long, and only its first `MAX_CLAIM_CHARS` were judged. */
  readonly shortened: boolean;
}
