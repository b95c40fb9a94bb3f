/** What the search asks of a full-text engine. Asynchronous, because an index may stand on another machine. */
import type { Passage } from '../corpus/document.ts';

/** A passage that an engine found, and the engine's own score for it. */
export interface Candidate {
  readonly passage: Passage;
  readonly score: number;
}

export interface SearchIndex {
  /** How many passages are indexed. */
  readonly size: number;
  /** In how many passages each of the terms stands. */
  frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Indexed terms that differ from `term` by a slip of the keyboard, likeliest first. */
  nearTerms(term: string): Promise<readonly string[]>;
  /** The best passages for weighted terms, best first, of those accepted. */
  search(
    terms: ReadonlyMap<string, number>,
    limit: number,
    accept: (passage: Passage) => boolean,
  ): Promise<readonly Candidate[]>;
  /** Passages that have all words of what is typed so far, the last one perhaps unfinished, or with one slip. */
  complete(typed: string, limit: number): Promise<readonly Passage[]>;
}
