/** What is compared: a way to index passages and to find them again. */
import type { Passage } from '../src/corpus/document.ts';

export interface Contestant {
  /** The package whose version is told; none for what this repository holds itself. */
  readonly package?: string;
  readonly options: string;
  build(passages: readonly Passage[], synonyms: string | undefined): Promise<Engine>;
}

export interface Engine {
  /** Indexes of the best passages, best first. */
  search(query: string): Promise<readonly number[]> | readonly number[];
  /** Bytes of the index as it would be written to a file; left out where an engine has no such form. */
  snapshotBytes?(): number;
}

/** So many passages are wanted of each. */
export const WANTED = 10;
