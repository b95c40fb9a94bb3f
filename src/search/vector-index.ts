/** Finds passages by meaning: the vectors of each passage and of its sentences. */
import type { Passage } from '../corpus/document.ts';
import { pacer } from '../corpus/pacer.ts';
import { cosine, type Vector } from '../models/vectors.ts';
import type { Filter } from './search-index.ts';

export interface PassageVectors {
  /** Of the passage with its heading. */
  readonly whole: Vector;
  /** Of each of its sentences, in order (`sentencesSaid`). */
  readonly sentences: readonly Vector[];
}

/** Filled while in use: a passage without vectors is not found by its meaning. */
export class VectorIndex {
  readonly #vectors = new Map<Passage, PassageVectors>();

  /** An index of the passages, with the vectors that the index `before` has of them. */
  static from(passages: readonly Passage[], before?: VectorIndex): VectorIndex {
    const index = new VectorIndex();
    for (const passage of passages) {
      const vectors = before?.of(passage);
      if (vectors) index.add(passage, vectors);
    }
    return index;
  }

  add(passage: Passage, vectors: PassageVectors): void {
    this.#vectors.set(passage, vectors);
  }

  of(passage: Passage): PassageVectors | undefined {
    return this.#vectors.get(passage);
  }

  get size(): number {
    return this.#vectors.size;
  }

  /** The passages accepted whose vectors are nearest to a question's, nearest first, and how many were accepted. */
  async nearest(
    question: Vector,
    { accept }: Filter,
    limit: number,
  ): Promise<{ passages: Passage[]; compared: number }> {
    const pause = pacer();
    const found: { passage: Passage; similarity: number }[] = [];
    for (const [passage, { whole }] of this.#vectors) {
      if (accept(passage)) found.push({ passage, similarity: cosine(question, whole) });
      await pause();
    }
    found.sort((a, b) => b.similarity - a.similarity);
    return { passages: found.slice(0, limit).map(({ passage }) => passage), compared: found.length };
  }
}
