/** Finds passages by meaning. */
import type { Passage } from '../corpus/document.ts';
import { pacer } from '../corpus/pacer.ts';
import { cosine, type Vector } from '../models/vectors.ts';
import type { Filter } from './search-index.ts';

/**
 * The vectors of each passage: of all of it with its heading, then of each of its sentences, in order (`sentencesSaid`).
 * Filled while in use: a passage without vectors is not found by its meaning.
 */
export class VectorIndex extends Map<Passage, readonly Vector[]> {
  /** The passages accepted whose vectors are nearest to a question's, nearest first, and how many were accepted. */
  async nearest(
    question: Vector,
    { accept }: Filter,
    limit: number,
  ): Promise<{ passages: Passage[]; compared: number }> {
    const pause = pacer();
    const found: { passage: Passage; similarity: number }[] = [];
    for (const [passage, [whole]] of this) {
      if (whole && accept(passage)) found.push({ passage, similarity: cosine(question, whole) });
      await pause();
    }
    found.sort((a, b) => b.similarity - a.similarity);
    return { passages: found.slice(0, limit).map(({ passage }) => passage), compared: found.length };
  }
}
