/** Builds a generation from one reading of the corpus. */
import { AspectReader } from '../answer/interview-aspects.ts';
import { type Corpus, parseCorpus } from '../corpus/corpus.ts';
import type { CorpusFolder } from '../corpus/folder.ts';
import { CorpusError } from '../corpus/problem.ts';
import type { Models } from '../models/model-queue.ts';
import { indexInMemory } from '../search/minisearch-index.ts';
import { type Searched, Searcher } from '../search/search.ts';
import type { BuildProgress, Indexing } from '../search/search-index.ts';
import { parseSynonyms } from '../search/synonyms.ts';
import { VectorIndex } from '../search/vector-index.ts';
import { buildVerifier, type Verifier } from '../verify/verifier.ts';
import { findKeyPhrases } from './key-phrases.ts';

/** Reading takes this share of the time of a build, indexing the rest. */
const READING_SHARE = 0.3;

/** Complete, checked and immutable: a request that starts on one finishes on it. */
export interface Generation extends Searched {
  readonly corpus: Corpus;
  readonly searcher: Searcher;
  /** Recognises questions about the interview itself. */
  readonly aspects: AspectReader;
  /** The corpus's recurring phrases, most distinctive first. */
  readonly keyPhrases: readonly string[];
  readonly verifier: Verifier;
}

/**
 * Reuses what the generation `before` has of unchanged documents.
 * @param toIndex makes the index; without it, the index is in memory, and the same if no passage has changed
 * @throws CorpusError with every problem in the folder, if the corpus cannot be used
 */
export async function buildGeneration(
  { files, synonyms: file }: CorpusFolder,
  models: Models | undefined,
  before: Generation | undefined,
  toIndex: Indexing | undefined,
  progress: BuildProgress = () => {},
): Promise<Generation> {
  const [corpus, synonyms] = await allOrProblems(
    parseCorpus(files, before?.corpus, (done, total) =>
      progress((READING_SHARE * done) / total, `reading document ${done} of ${total}`),
    ),
    (async () => (file ? parseSynonyms(file) : []))(),
  );
  const { passages } = corpus;
  const isSame = passages === before?.corpus.passages;
  const indexing: BuildProgress = (share, step) =>
    progress(READING_SHARE + (1 - READING_SHARE) * share, step);
  const inMemory = () => (isSame ? before : indexInMemory(passages, indexing));
  const { index, vocabulary } = await (toIndex ? toIndex(corpus, indexing) : inMemory());
  const vectors = new VectorIndex(
    passages.flatMap((passage) => {
      const known = before?.vectors.get(passage);
      return known ? [[passage, known] as const] : [];
    }),
  );
  const searched = { index, vocabulary, synonyms, vectors, models };
  return {
    ...searched,
    corpus,
    searcher: new Searcher(searched),
    verifier: isSame ? before.verifier : await buildVerifier(passages),
    aspects: before?.aspects ?? new AspectReader(models),
    keyPhrases: isSame ? before.keyPhrases : await findKeyPhrases(passages),
  };
}

/** Both results, or one error with both lists of problems. */
async function allOrProblems<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value];
  const reasons: unknown[] = [a, b].flatMap((result) => (result.status === 'rejected' ? result.reason : []));
  const bug = reasons.find((reason) => !(reason instanceof CorpusError));
  throw bug ?? new CorpusError(reasons.flatMap((reason) => (reason as CorpusError).problems));
}
