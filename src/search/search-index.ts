/** What the search needs of an engine. Asynchronous, because a corpus may outgrow one machine. */
import type { Passage } from '../corpus/document.ts';

/** A passage that an engine found, with the engine's own score (higher is better). */
export interface Candidate {
  readonly passage: Passage;
  readonly score: number;
}

export interface SearchIndex {
  /** How many passages are indexed. */
  readonly size: number;
  /** Mean number of terms in a passage. */
  readonly averageLength: number;
  /** How many passages hold the term. */
  frequency(term: string): number;
  /** Indexed terms that are one slip away from `term`, likeliest first. */
  nearTerms(term: string): Promise<readonly string[]>;
  /** Passages that have all words of what is typed so far, the last one perhaps unfinished, or with one slip. */
  complete(typed: string, limit: number): Promise<readonly Passage[]>;
  /** The best passages for weighted terms, best first; `accept` leaves passages out. */
  search(
    weights: ReadonlyMap<string, number>,
    limit: number,
    accept: (passage: Passage) => boolean,
  ): Promise<readonly Candidate[]>;
}
