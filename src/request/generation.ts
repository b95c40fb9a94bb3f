/** The generation that serves (corpus, index, vectors, key phrases), and how the next one replaces it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { AspectReader } from '../answer/interview-aspects.ts';
import { type Corpus, parseCorpus } from '../corpus/corpus.ts';
import { type Document, nameOf } from '../corpus/document.ts';
import { type CorpusFolder, readCorpusFolder } from '../corpus/folder.ts';
import { CorpusError } from '../corpus/problem.ts';
import { UserError } from '../corpus/user-error.ts';
import type { Models } from '../models/models.ts';
import { findKeyPhrases } from '../search/key-phrases.ts';
import type { Meaning } from '../search/meaning.ts';
import { MiniSearchIndex } from '../search/minisearch-index.ts';
import { Searcher } from '../search/search.ts';
import type { SearchIndex } from '../search/search-index.ts';
import {
  AlreadyRunning,
  type BuildProgress,
  type Indexed,
  type Running,
  type SharedIndex,
} from '../search/shared-index.ts';
import { parseSynonyms } from '../search/synonyms.ts';
import { VectorIndex } from '../search/vector-index.ts';
import { vectorize } from '../search/vectorize.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { Verifier } from '../verify/verifier.ts';

/** Built whole, checked, never changed: whoever started on one finishes on it. */
export interface Generation {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
  readonly searcher: Searcher;
  /** Filled while the generation serves. */
  readonly vectors: VectorIndex;
  /** Undefined where this machine cannot run them. */
  readonly models: Models | undefined;
  /** Knows questions about the interview itself. */
  readonly aspects: AspectReader;
  /** Phrases that the corpus keeps coming back to, most telling first. */
  readonly keyPhrases: readonly string[];
  readonly verifier: Verifier;
  readonly synonymGroups: number;
}

export type { BuildProgress };

/** Reading takes this share of the time of a build, indexing the rest. */
const READING_SHARE = 0.3;
const PREPARED_EVERY_MS = 200;

/** Makes or opens the index of a corpus. */
type Indexing = (corpus: Corpus, progress: BuildProgress) => Promise<Indexed>;

/**
 * What the generation `before` knows of documents that have not changed is taken over.
 * @throws CorpusError with every problem of the folder, where it cannot be served.
 */
async function buildGeneration(
  { files, synonyms: file }: CorpusFolder,
  toIndex: Indexing,
  models: Models | undefined,
  before?: Generation,
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
  const { index, vocabulary } = await toIndex(corpus, (share, step) =>
    progress(READING_SHARE + (1 - READING_SHARE) * share, step),
  );
  const vectors = VectorIndex.from(passages, before?.vectors);
  return {
    corpus,
    index,
    vocabulary,
    searcher: new Searcher({ index, vocabulary, synonyms, vectors, models }),
    vectors,
    models,
    verifier: isSame ? before.verifier : await Verifier.build(passages),
    aspects: before?.aspects ?? new AspectReader(models),
    keyPhrases: isSame ? before.keyPhrases : await findKeyPhrases(passages),
    synonymGroups: synonyms.length,
  };
}

/** An index in memory; where no passage has changed, the one before. */
function inMemory(before?: Generation): Indexing {
  return async ({ passages }, progress) =>
    passages === before?.corpus.passages
      ? before
      : MiniSearchIndex.build(passages, (done, total) =>
          progress(done / total, `indexing passage ${done} of ${total}`),
        );
}

/** Both results, or one error with the problems of both. */
async function allOrProblems<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value];
  const reasons: unknown[] = [a, b].flatMap((result) => (result.status === 'rejected' ? result.reason : []));
  const bug = reasons.find((reason) => !(reason instanceof CorpusError));
  throw bug ?? new CorpusError(reasons.flatMap((reason) => (reason as CorpusError).problems));
}

/** What a reindex changed, by the names of documents. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface Reindexed {
  readonly generation: Generation;
  readonly changes: Changes;
  readonly seconds: number;
}

const NOTHING_SHARED = {
  file: 'OPENSEARCH_URL',
  message: 'OpenSearch holds no index that this version of the bot can serve, either',
};

/** The serving generation. It is replaced in one assignment, after the next one has been built beside it. */
export class Generations {
  readonly #folder: string;
  readonly #meaning: Meaning | undefined;
  readonly #shared: SharedIndex | undefined;
  #serving!: Generation;
  /** Its name in the shared index. */
  #name: string | undefined;
  #onReplaced: () => void = () => {};
  #running: Running | undefined;
  #vectorizing = new AbortController();
  #vectorized: Promise<void> = Promise.resolve();
  #closed = false;

  private constructor(folder: string, meaning: Meaning | undefined, shared: SharedIndex | undefined) {
    this.#folder = folder;
    this.#meaning = meaning;
    this.#shared = shared;
  }

  /**
   * Serves what the shared index holds or, where there is none or nothing in it, what the folder does.
   * @param meaning without it, it is answered by words alone
   * @throws CorpusError where the folder cannot be served.
   */
  static async open(folder: string, meaning?: Meaning, shared?: SharedIndex): Promise<Generations> {
    const generations = new Generations(folder, meaning, shared);
    if (shared) await generations.#join(shared);
    else await generations.reindex('the start');
    return generations;
  }

  /** Serves what others have made, or makes it: whichever is first. */
  async #join(shared: SharedIndex): Promise<void> {
    while (this.#name === undefined)
      try {
        const latest = await shared.latest();
        if (latest === undefined) await this.reindex('a process that starts');
        else await this.#load(shared, latest);
      } catch (error) {
        if (error instanceof CorpusError) throw new CorpusError([...error.problems, NOTHING_SHARED]);
        if (error instanceof UserError && !(error instanceof AlreadyRunning)) throw error;
        if (!(error instanceof AlreadyRunning)) shared.report(error);
        await sleep(shared.beatMs);
      }
    void this.#keepFollowing(shared);
  }

  get serving(): Generation {
    return this.#serving;
  }

  /** How many of the passages that serve have no vectors yet; until then, answers come by words alone. */
  get unprepared(): number {
    const { corpus, vectors } = this.#serving;
    return this.#meaning === undefined ? 0 : corpus.passages.length - vectors.size;
  }

  /** Waits until all have theirs, but no longer than `atMost` ms. */
  async prepare(progress: BuildProgress = () => {}, atMost?: number): Promise<void> {
    const total = this.#serving.corpus.passages.length;
    const tell = () => {
      const done = total - this.unprepared;
      progress(done / total, `preparing passage ${done} of ${total}`);
    };
    const ticking = setInterval(tell, PREPARED_EVERY_MS);
    const waited = atMost === undefined ? [] : [sleep(atMost, undefined, { ref: false })];
    await Promise.race([this.#vectorized, ...waited]).finally(() => clearInterval(ticking));
  }

  /** Calls `listener` after each generation that has replaced another. */
  onReplaced(listener: () => void): void {
    this.#onReplaced = listener;
  }

  /**
   * Reads the folder again and serves it. Where it throws, the old generation goes on serving.
   * @throws UserError while another reindex runs; CorpusError where the folder cannot be served.
   */
  async reindex(by: string, progress: BuildProgress = () => {}): Promise<Reindexed> {
    if (this.#running) throw new AlreadyRunning(this.#running);
    const running = { by, share: 0, step: 'starting' };
    this.#running = running;
    const started = performance.now();
    const onProgress: BuildProgress = (share, step) => {
      Object.assign(running, { share, step });
      progress(share, step);
    };
    try {
      const before = this.#serving as Generation | undefined;
      const generation = await this.#make(running, onProgress);
      const changes = compare(before?.corpus.documents ?? [], generation.corpus.documents);
      return { generation, changes, seconds: (performance.now() - started) / 1000 };
    } finally {
      this.#running = undefined;
    }
  }

  async #make(running: Running, progress: BuildProgress): Promise<Generation> {
    const draft = await this.#shared?.begin(running);
    try {
      const files = await readCorpusFolder(this.#folder);
      const toIndex: Indexing = draft
        ? (corpus, onProgress) => draft.write(files, corpus, onProgress)
        : inMemory(this.#serving);
      const next = await buildGeneration(files, toIndex, this.#meaning?.models, this.#serving, progress);
      await draft?.publish();
      this.#serve(next, draft?.name);
      return next;
    } finally {
      await draft?.end();
    }
  }

  /** Serves a generation that another process has made, unless a later one serves by then. */
  async #load(shared: SharedIndex, name: string): Promise<void> {
    const before = this.#name;
    const { folder, openIndex } = await shared.open(name);
    const next = await buildGeneration(folder, openIndex, this.#meaning?.models, this.#serving);
    if (this.#name === before) this.#serve(next, name);
  }

  /** Goes on saying what it serves while it loads what comes next. */
  async #keepFollowing(shared: SharedIndex): Promise<void> {
    let loading = false;
    const report = (fault?: unknown) => {
      if (!this.#closed) shared.report(fault);
    };
    while (!this.#closed) {
      await shared.latest(this.#name).then((latest) => {
        report();
        if (latest === undefined || latest === this.#name || this.#running || loading) return;
        loading = true;
        const ended = () => {
          loading = false;
        };
        void this.#load(shared, latest).catch(report).finally(ended);
      }, report);
      await sleep(shared.beatMs, undefined, { ref: false });
    }
  }

  /** Ends the work in the background. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#vectorizing.abort();
    await this.#meaning?.models.close();
    await this.#shared?.close();
  }

  #serve(generation: Generation, name: string | undefined): void {
    this.#serving = generation;
    this.#name = name;
    this.#vectorize();
    this.#onReplaced();
  }

  /** Makes the vectors of the serving generation in the background. */
  #vectorize(): void {
    this.#vectorizing.abort();
    this.#vectorizing = new AbortController();
    if (this.#meaning === undefined) return;
    const { models, cache, onTrouble } = this.#meaning;
    const { corpus, vectors } = this.#serving;
    const { signal } = this.#vectorizing;
    this.#vectorized = vectorize(corpus.documents, vectors, { models, cache, signal, onTrouble }).catch(
      (error) => {
        if (!signal.aborted) onTrouble(error);
      },
    );
  }
}

/** Documents are the same while their file is; a document has changed when its passages or its front matter have. */
function compare(before: readonly Document[], after: readonly Document[]): Changes {
  const old = new Map(before.map((document) => [document.source.file, document]));
  const now = new Set(after.map(({ source }) => source.file));
  const titles = (documents: readonly Document[]) => documents.map(({ source }) => nameOf(source));
  const isChanged = (document: Document) => {
    const known = old.get(document.source.file);
    return known !== undefined && known !== document && fingerprint(known) !== fingerprint(document);
  };
  return {
    added: titles(after.filter(({ source }) => !old.has(source.file))),
    changed: titles(after.filter(isChanged)),
    removed: titles(before.filter(({ source }) => !now.has(source.file))),
  };
}

function fingerprint({ source, sections, passages }: Document): string {
  const headings = sections.map(({ heading }) => heading);
  return JSON.stringify([source, headings, passages.map(({ id, section }) => [id, section])]);
}
