/** What a generation asks of an index that many processes share. */
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusFolder } from '../corpus/folder.ts';
import { UserError } from '../corpus/user-error.ts';
import type { SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How far a build is, from 0 to 1, and what it is at. */
export type BuildProgress = (share: number, step: string) => void;

/** The index of a generation, and the terms that stand in it. */
export interface Indexed {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
}

/** Makes or opens the index of a corpus. */
export type Indexing = (corpus: Corpus, progress: BuildProgress) => Promise<Indexed>;

/** A reindex, and how far it is. */
export interface Running {
  readonly by: string;
  share: number;
  step: string;
}

export interface SharedIndex {
  /** So often, in ms, a process should ask for the latest generation. */
  readonly beatMs: number;
  /**
   * The name of the generation to serve; undefined where there is none that this version can. Not to be asked while `make` runs.
   * @param serving what this process serves: what it has opened or made besides is soon deleted
   */
  latest(serving: string | undefined): Promise<string | undefined>;
  /**
   * What `build` makes of the files and the index of a generation.
   * @throws Error where the generation has gone, or where `build` makes other passages of it than have been indexed
   */
  open<Made>(name: string, build: (folder: CorpusFolder, toIndex: Indexing) => Promise<Made>): Promise<Made>;
  /**
   * Has every process serve what `build` makes of the folder.
   * @param isFirst is refused where there is something to serve by now
   * @throws UserError while any process makes another, and where what was made cannot be served; what `build` throws
   */
  make<Made>(
    running: Running,
    folder: CorpusFolder,
    build: (toIndex: Indexing) => Promise<Made>,
    isFirst?: boolean,
  ): Promise<{ name: string; made: Made }>;
  /** Logs when no generation can be followed, and when, without a fault, one can be again: once each. Returns the fault in words. */
  report(fault?: unknown): string;
  /** Says that this process serves nothing any more. */
  close(): Promise<void>;
}

/** Only one reindex runs at a time. */
export class AlreadyRunning extends UserError {
  constructor({ by, share, step }: Running) {
    super(
      `A reindex is already running: ${by} started it, and it is ${Math.floor(share * 100)}% done (${step}).`,
    );
  }
}
