/** What a generation needs from an index that many processes share. */
import type { CorpusFolder } from '../corpus/folder.ts';
import { UserError } from '../reply/user-error.ts';
import type { Indexing } from '../search/search-index.ts';

/** A reindex and its progress. */
export interface Running {
  readonly by: string;
  share: number;
  step: string;
}

export interface SharedIndex {
  /** How often, in ms, a process should ask for the latest generation. */
  readonly beatMs: number;
  /**
   * The name of the generation to use; undefined if there is none that this version can use. Not to be asked for while
   * `make` runs.
   * @param serving what this process uses: anything else that it has opened or built is soon deleted
   */
  latest(serving: string | undefined): Promise<string | undefined>;
  /**
   * What `build` makes from the files and the index of a generation.
   * @throws Error if the generation has gone, or if `build` gets other passages from it than were indexed
   */
  open<Made>(name: string, build: (folder: CorpusFolder, toIndex: Indexing) => Promise<Made>): Promise<Made>;
  /**
   * Makes every process use what `build` makes from the folder.
   * @param isFirst refuse if there is a generation by now
   * @throws UserError while any process builds another, or if the result cannot be used; whatever `build` throws
   */
  make<Made>(
    running: Running,
    folder: CorpusFolder,
    build: (toIndex: Indexing) => Promise<Made>,
    isFirst?: boolean,
  ): Promise<{ name: string; made: Made }>;
  /** Logs when no generation can be followed, and when, without a fault, one can be again: once each. Returns the fault in words. */
  report(fault?: unknown): string;
  /** Announces that this process no longer uses any generation. */
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
