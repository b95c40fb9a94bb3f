/** Computes the vectors of a corpus in the background, and takes known ones from memory or from disk. */
import { type Document, type Passage, slice } from '../corpus/document.ts';
import { sentencesSaid } from '../corpus/sentences.ts';
import type { Models } from '../models/model-queue.ts';
import type { Meaning } from './meaning.ts';
import { digestOf, type Vectors } from './vector-cache.ts';
import type { VectorIndex } from './vector-index.ts';

/** `signal` stops the work, because another corpus is now in use; `onTrouble` is called once if the cache cannot be written. */
export type Vectorizing = Omit<Meaning, 'models'> & {
  readonly models: Pick<Models, 'encodeLater'>;
  readonly signal: AbortSignal;
};

/** Fills `index`, document by document. Stops early, without an error, when the signal is aborted. */
export async function vectorize(
  documents: readonly Pick<Document, 'source' | 'passages'>[],
  index: VectorIndex,
  { models, cache, signal, onTrouble }: Vectorizing,
): Promise<void> {
  let writable = true;
  const write = (file: string, vectors: Vectors) =>
    cache.write(file, vectors).catch((error: unknown) => {
      if (writable) onTrouble(error);
      writable = false;
    });
  for (const { source, passages } of documents) {
    if (passages.every((passage) => index.has(passage))) continue;
    const known = await cache.read(source.file);
    const vectors: Vectors = new Map();
    for (const passage of passages) {
      if (signal.aborted) return;
      const texts = textsOf(passage);
      const digest = digestOf(texts);
      const made = known.get(digest) ?? (await models.encodeLater(texts));
      vectors.set(digest, made);
      index.set(passage, made);
    }
    const isKnown = vectors.size === known.size && [...vectors.keys()].every((digest) => known.has(digest));
    if (!isKnown && writable) await write(source.file, vectors);
  }
  if (writable) await cache.prune(documents.map(({ source }) => source.file));
}

/** A passage with its heading, then its sentences. */
function textsOf(passage: Passage): string[] {
  const { heading, text } = passage;
  return [
    heading === undefined ? text : `${heading}. ${text}`,
    ...sentencesSaid(passage).map((sentence) => slice(passage, sentence)),
  ];
}
