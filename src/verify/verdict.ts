/** What can be said of words that somebody claims to quote. */
import type { Passage, Range } from '../corpus/document.ts';

/** Words of one passage: an exact slice of its text, from the first word to the last, quotation marks around it left out. */
export interface Place {
  readonly passage: Passage;
  readonly range: Range;
}

/** A heading, and the first passage below it. */
export interface HeadingPlace {
  readonly heading: string;
  readonly passage: Passage;
}

/** Gravest first. `punctuation` is all that is not a word, and the same letters with other points or spaces. */
export const GRAVITIES = ['negation', 'number', 'name', 'word', 'punctuation'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** One place where the claim is not as the text. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'dropped' | 'moved';
  readonly gravity: Gravity;
  /** The words in the claim; where they were dropped, the empty range at which they are missing. */
  readonly claimed: Range;
  /** The words of the text, one place for each passage; none where words were added. */
  readonly places: readonly Place[];
}

/** What an ellipsis in the claim leaves out. */
export interface Cut {
  readonly places: readonly Place[];
  readonly words: number;
  /** A word such as `not` or `never` is among what is left out. */
  readonly negation: boolean;
}

/** Words that stand in one place, shown beside words of another. */
export interface Piece {
  readonly places: readonly Place[];
  /** Where it stands in the claim. */
  readonly claimed: Range;
}

/** How the text goes from one piece to the next. */
export type Between =
  | { readonly kind: 'later' | 'earlier'; readonly words: number; readonly passages: number }
  | { readonly kind: 'another-document' };

/** `places` are in reading order, one for each passage that is touched, or for each part between two ellipses. */
export type Judgement =
  | {
      readonly kind: 'word-for-word';
      readonly places: readonly Place[];
      /** The headings that have the words, where no passage has; there are no places then. */
      readonly headings: readonly HeadingPlace[];
      /** In how many other places the same words stand; with an ellipsis in the claim they are not counted. */
      readonly elsewhere: number;
      readonly cuts: readonly Cut[];
    }
  | {
      /** One stretch of the text, not as it stands there. */
      readonly kind: 'altered';
      readonly places: readonly Place[];
      /** Gravest first, then in the order of the claim. */
      readonly differences: readonly Difference[];
      readonly cuts: readonly Cut[];
    }
  | {
      /** Pieces of several stretches shown as one. */
      readonly kind: 'stitched';
      /** At least two, in the order of the claim. */
      readonly pieces: readonly Piece[];
      readonly inOrder: boolean;
      /** One for each pair of neighbouring pieces. */
      readonly between: readonly Between[];
      /** Inside the pieces, and words of the claim between them. */
      readonly differences: readonly Difference[];
      readonly cuts: readonly Cut[];
    }
  | { readonly kind: 'absent'; readonly nearest: Place | undefined }
  /** No word at all, or so few that do not stand together anywhere that nothing can be said of them. */
  | { readonly kind: 'too-short' };

/** `shortened`: the claim was too long, and only its first `MAX_CLAIM_CHARS` were judged. */
export type Verdict = Judgement & { readonly shortened: boolean };
