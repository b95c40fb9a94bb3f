/** Holds the generation in use, and replaces it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { readCorpusFolder } from '../corpus/folder.ts';
import { CorpusError } from '../corpus/problem.ts';
import { AlreadyRunning, type Running } from '../opensearch/already-running.ts';
import type { SharedIndex } from '../opensearch/opensearch-store.ts';
import { UserError } from '../reply/reply.ts';
import type { Meaning } from '../search/meaning.ts';
import type { BuildProgress, Indexing } from '../search/search-index.ts';
import { vectorize } from '../search/vectorize.ts';
import { buildGeneration, type Generation } from './build-generation.ts';

export type { BuildProgress, Generation };

const PREPARED_EVERY_MS = 200;
const NOTHING_SHARED = {
  file: 'OPENSEARCH_URL',
  message: 'OpenSearch has no index that this version of the bot can use, either',
};

/** For this many beats, a process with nothing to serve yet tolerates an OpenSearch that fails. */
const START_BEATS = 30;

/** The generation in use. The next one is built beside it and takes its place in one assignment. */
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
   * Uses what the shared index holds or, without one or if it is empty, what the folder holds.
   * @param meaning without it, answers come by words alone
   * @throws CorpusError if the folder cannot be used, UserError if OpenSearch keeps failing
   */
  static async open(folder: string, meaning?: Meaning, shared?: SharedIndex): Promise<Generations> {
    const generations = new Generations(folder, meaning, shared);
    try {
      await (shared ? generations.#follow(shared) : generations.reindex('the start'));
      return generations;
    } catch (error) {
      await shared?.close();
      throw error;
    }
  }

  /** Resolves as soon as there is a generation to use; then continues in the background. */
  async #follow(shared: SharedIndex): Promise<void> {
    const patientUntil = performance.now() + START_BEATS * shared.beatMs;
    while (!this.#closed) {
      const starts = this.#name === undefined;
      await this.#catchUp(shared).catch((error: unknown) => {
        if (error instanceof AlreadyRunning || this.#closed) return;
        if (starts && error instanceof CorpusError)
          throw new CorpusError([...error.problems, NOTHING_SHARED]);
        if (starts && error instanceof UserError) throw error;
        const fault = shared.report(error);
        if (starts && performance.now() > patientUntil)
          throw new UserError(`OpenSearch has no index that can be used right now: ${fault}`);
      });
      if (starts && this.#name !== undefined) return void this.#follow(shared);
      await sleep(shared.beatMs, undefined, { ref: starts });
    }
  }

  /** Uses what other processes have built or, if there is nothing, builds it from the folder. */
  async #catchUp(shared: SharedIndex): Promise<void> {
    if (this.#running) return;
    const before = this.#name;
    const latest = await shared.latest(before);
    if (latest === undefined) await this.reindex('a process that found no index', () => {}, true);
    else if (latest !== before) {
      const next = await shared.open(latest, (folder, toIndex) =>
        buildGeneration(folder, this.#meaning?.models, this.#serving, toIndex),
      );
      // Meanwhile, this process may have built a later one.
      if (this.#name === before) this.#serve(next, latest);
    }
    shared.report();
  }

  get serving(): Generation {
    return this.#serving;
  }

  /** How many passages in use have no vectors yet; until none is left, answers come by words alone. */
  get unprepared(): number {
    const { corpus, vectors } = this.#serving;
    return this.#meaning === undefined ? 0 : corpus.passages.length - vectors.size;
  }

  /** Waits until all passages have vectors, but no longer than `atMost` ms. */
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

  /** Calls `listener` each time a generation has been replaced. */
  onReplaced(listener: () => void): void {
    this.#onReplaced = listener;
  }

  /**
   * Reads the folder again and uses it. If that throws, the old generation stays in use.
   * @param isFirst refuse if another process has made one meanwhile
   * @throws UserError while another reindex runs; CorpusError if the folder cannot be used
   */
  async reindex(by: string, progress: BuildProgress = () => {}, isFirst = false): Promise<Generation> {
    if (this.#running) throw new AlreadyRunning(this.#running);
    const running = { by, share: 0, step: 'starting' };
    this.#running = running;
    const onProgress: BuildProgress = (share, step) => {
      Object.assign(running, { share, step });
      progress(share, step);
    };
    try {
      const folder = await readCorpusFolder(this.#folder);
      const build = (toIndex?: Indexing) =>
        buildGeneration(folder, this.#meaning?.models, this.#serving, toIndex, onProgress);
      const { name, made } = this.#shared
        ? await this.#shared.make(running, folder, build, isFirst)
        : { name: undefined, made: await build() };
      this.#serve(made, name);
      return made;
    } finally {
      this.#running = undefined;
    }
  }

  /** Stops the background work. */
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

  /** Computes the vectors of the generation in use, in the background. */
  #vectorize(): void {
    this.#vectorizing.abort();
    this.#vectorizing = new AbortController();
    if (this.#meaning === undefined) return;
    const { onTrouble } = this.#meaning;
    const { corpus, vectors } = this.#serving;
    const { signal } = this.#vectorizing;
    this.#vectorized = vectorize(corpus.documents, vectors, { ...this.#meaning, signal }).catch((error) => {
      if (!signal.aborted) onTrouble(error);
    });
  }
}
