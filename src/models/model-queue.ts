/** The encoder and the reader, on worker threads behind a bounded queue: the event loop never waits for them. */
import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import type { Result, Task } from './model-worker.ts';
import type { ReaderPassage, Reading } from './reader.ts';
import type { Vector } from './vectors.ts';

/**
 * How many tasks may already be waiting when another comes, and how many for one that is in a hurry. Reading a passage
 * takes some 17 ms, encoding a question 5: with more, answers would be late.
 */
const MAX_WAITING = { read: 36, encode: 200, hurried: 1 };
/** Work that people wait for comes first, and encoding a question comes before reading a passage for another. */
const PRIORITY = { background: 0, read: 1, encode: 2 };
/** In ms. The queue takes at most some seconds; only the first question, which loads the models, takes longer. */
const DEADLINE_MS = 10_000;
/** In ms: longer than it takes to load a model. */
const CLOSE_MS = 3000;
/** How many results are kept, up to some 2 KB each: people ask the same again, as does each page of an answer. */
const MAX_KEPT = 1000;
/** Tests run the sources, but Node cannot run TypeScript in a thread, so tests use the built file. */
const WORKER = import.meta.url.endsWith('.ts')
  ? 'dist/src/models/model-worker.js'
  : fileURLToPath(new URL('./model-worker.js', import.meta.url));

export interface ModelsOptions {
  /** Folder of `encoder.onnx`, `reader.onnx` and `tokenizer.json`. */
  readonly folder: string;
  /** How many threads there may be; the first starts at once. */
  readonly threads: number;
  /** Called if a thread has failed; a new one replaces it. */
  readonly onTrouble: (error: unknown) => void;
  readonly worker?: string;
  readonly deadlineMs?: number;
}

/** Results are undefined if they cannot be had in time: the queue is full, or a thread has failed. */
export class Models {
  readonly #pool: Piscina<Task, Result>;
  readonly #queue: PQueue;
  readonly #results = new LRUCache<string, { readonly result: Result }>({ max: MAX_KEPT });
  readonly #onTrouble: ModelsOptions['onTrouble'];
  readonly #deadlineMs: number;
  #isOpen = false;

  private constructor(options: ModelsOptions) {
    const { folder, threads, onTrouble, worker = WORKER, deadlineMs = DEADLINE_MS } = options;
    this.#pool = new Piscina({
      filename: worker,
      workerData: folder,
      maxThreads: threads,
      minThreads: 1,
      idleTimeout: Number.POSITIVE_INFINITY,
      // A thread that waits on atomics can do nothing beside its task.
      atomics: 'disabled',
      execArgv: [],
    });
    // For a thread that fails between tasks. While the first one starts, the start task itself fails.
    this.#pool.on('error', (error: unknown) => this.#isOpen && onTrouble(error));
    this.#queue = new PQueue({ concurrency: threads });
    this.#onTrouble = onTrouble;
    this.#deadlineMs = deadlineMs;
  }

  /**
   * Starts a thread; it loads each model when first needed.
   * @throws Error if this machine cannot load the runtime
   */
  static async open(options: ModelsOptions): Promise<Models> {
    const models = new Models(options);
    try {
      await models.#pool.run({ kind: 'start' });
      models.#isOpen = true;
      return models;
    } catch (error) {
      await models.close();
      throw error;
    }
  }

  /**
   * The vectors of the texts, in order.
   * @param hurried gives up rather than wait long
   */
  async encode(texts: readonly string[], hurried = false): Promise<readonly Vector[] | undefined> {
    const maxWaiting = hurried ? MAX_WAITING.hurried : MAX_WAITING.encode;
    const vectors = await this.#runInTime(texts.map(encoding), PRIORITY.encode, maxWaiting);
    return vectors as Vector[] | undefined;
  }

  /** The same for work that nobody is waiting for: it comes after everything else, and is never refused. */
  async encodeLater(texts: readonly string[]): Promise<readonly Vector[]> {
    const vectors = texts.map((text) => this.#run(encoding(text), PRIORITY.background));
    return (await Promise.all(vectors)) as Vector[];
  }

  /** For each passage, in order, the words in it that answer the question; undefined if none may. */
  async read(
    question: string,
    passages: readonly ReaderPassage[],
  ): Promise<readonly (Reading | undefined)[] | undefined> {
    const tasks = passages.map((passage): Task => ({ kind: 'read', question, passage }));
    const readings = await this.#runInTime(tasks, PRIORITY.read, MAX_WAITING.read);
    return readings as (Reading | undefined)[] | undefined;
  }

  /** Drops what waits, and lets end what runs: the runtime aborts the whole process if its thread ends at work. */
  async close(): Promise<void> {
    this.#queue.clear();
    await Promise.race([this.#queue.onPendingZero(), setTimeout(CLOSE_MS, undefined, { ref: false })]);
    await this.#pool.destroy();
  }

  #run(task: Task, priority: number, signal?: AbortSignal): Promise<Result> {
    return this.#queue.add(() => this.#pool.run(task), { priority, ...(signal && { signal }) });
  }

  async #runInTime(tasks: readonly Task[], priority: number, maxWaiting: number) {
    const keyed = tasks.map((task) => ({ task, key: JSON.stringify(task) }));
    const isKnown = keyed.every(({ key }) => this.#results.has(key));
    if (!isKnown && this.#queue.sizeBy({ priority }) >= maxWaiting) return undefined;
    const signal = AbortSignal.timeout(this.#deadlineMs);
    // Each task that waits listens for it.
    setMaxListeners(0, signal);
    const runOnce = async ({ task, key }: { task: Task; key: string }) => {
      const done = this.#results.get(key) ?? { result: await this.#run(task, priority, signal) };
      this.#results.set(key, done);
      return done.result;
    };
    try {
      return await Promise.all(keyed.map(runOnce));
    } catch (error) {
      if (!signal.aborted) this.#onTrouble(error);
      return undefined;
    }
  }
}

function encoding(text: string): Task {
  return { kind: 'encode', text };
}
