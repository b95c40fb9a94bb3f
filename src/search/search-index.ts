/** What the search needs from a full-text engine, which may run on another machine: candidates and their scores. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/document.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage that an engine found, and the engine's own score for it. */
export interface Candidate {
  readonly passage: Passage;
  readonly score: number;
}

/** Which passages may be candidates. */
export interface Filter {
  readonly accept: (passage: Passage) => boolean;
  /** The id of the document that all of them are from, so that a remote engine need not return others. */
  readonly source?: string | undefined;
}

export interface SearchIndex {
  /** The best passages for weighted terms, best first. */
  search(terms: ReadonlyMap<string, number>, filter: Filter, limit: number): Promise<readonly Candidate[]>;
}

/** The progress of a build, from 0 to 1, and its current step. */
export type BuildProgress = (share: number, step: string) => void;

/** The index of a generation, and the terms in it. */
export interface Indexed {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
}

/** Makes or opens the index of a corpus. */
export type Indexing = (corpus: Corpus, progress: BuildProgress) => Promise<Indexed>;
