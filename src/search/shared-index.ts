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

/** A reindex, and how far it is. */
export interface Running {
  readonly by: string;
  share: number;
  step: string;
}

/** The next generation, which only this process makes. Whatever happens, `end` it. */
export interface Draft {
  /** Its name. */
  readonly name: string;
  /** Writes the files and the passages that were made of them. */
  write(folder: CorpusFolder, corpus: Corpus, progress: BuildProgress): Promise<Indexed>;
  /** Has every process serve it from now on. @throws UserError where it is not whole or came too late. */
  publish(): Promise<void>;
  end(): Promise<void>;
}

export interface SharedIndex {
  /** So often, in ms, a process should ask for the latest generation. */
  readonly beatMs: number;
  /** The generation to serve; undefined where there is none that this version can. Says that this process serves `serving`. */
  latest(serving?: string): Promise<string | undefined>;
  /** What a generation was made of, and its index. @throws Error where it has gone. */
  open(name: string): Promise<{ folder: CorpusFolder; openIndex: (corpus: Corpus) => Promise<Indexed> }>;
  /** @throws UserError while any process makes another. */
  begin(running: Running): Promise<Draft>;
  /** Logs when it cannot be used, and when, without a fault, it can be again: once each. */
  report(fault: unknown): void;
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
