/** What the search needs of an engine. Asynchronous, because a corpus may outgrow one machine. */
import type { Passage } from '../corpus/document.ts';
import type { Reading } from './forward-index.ts';

/** A passage that an engine found. */
export interface Candidate {
  readonly passage: Passage;
  /** What of the query stands where in it. */
  readonly reading: Reading;
}

/** How many candidates are wanted: `least` in any case, up to `most` where they are hardly worse than the best. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

export interface CandidateOptions {
  /** Only passages whose text holds all these terms. */
  readonly required?: readonly string[];
  /** Only passages that this accepts. */
  readonly accept: (passage: Passage) => boolean;
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
  /** The best passages for weighted terms, best first. A term of weight 0 is looked for in what the others find. */
  search(
    weights: ReadonlyMap<string, number>,
    limits: Limits,
    options: CandidateOptions,
  ): Promise<readonly Candidate[]>;
}
