/** The encoder and the reader, on worker threads behind a bounded queue: the event loop never waits for them. */
import { setMaxListeners } from 'node:events';
import { fileURLToPath } from 'node:url';
import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import type { Result, Task } from './model-worker.ts';
import type { ReaderPassage, Reading } from './reader.ts';

/**
 * How many tasks may already be waiting when another comes, and how many for one that is in a hurry. Reading a passage
 * takes some 17 ms, encoding a question 5: with more, answers would be late.
 */
const MAX_WAITING = { read: 36, encode: 200, hurried: 1 };
/** Work that people wait for comes first, and encoding a question comes before reading a passage for another. */
const PRIORITY = { background: 0, read: 1, encode: 2 };
/** In ms. The queue takes at most some seconds; only the first question, which loads the models, takes longer. */
const DEADLINE_MS = 10_000;
/** How many results are kept, some 2 KB each: people ask the same again, as does each page of an answer. */
const MAX_KEPT = 1000;
/** Tests run the sources, but Node cannot run TypeScript in a thread, so tests use the built file. */
const WORKER = import.meta.url.endsWith('.ts')
  ? 'dist/src/models/model-worker.js'
  : fileURLToPath(new URL('./model-worker.js', import.meta.url));

interface Done {
  readonly result: Result;
}

/** What is asked of the models is undefined if it cannot be had in time: the queue is full, or a thread has failed. */
export interface Models {
  /**
   * The vectors of the texts, in order.
   * @param hurried rather no vectors than a long wait
   */
  encode(texts: readonly string[], hurried?: boolean): Promise<readonly Float32Array[] | undefined>;
  /** The same for work that nobody is waiting for: it comes after everything else, and is never refused. */
  encodeLater(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** For each passage, in order, the words in it that answer the question; undefined if none may. */
  read(
    question: string,
    passages: readonly ReaderPassage[],
  ): Promise<readonly (Reading | undefined)[] | undefined>;
  close(): Promise<void>;
}

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

/**
 * Starts a thread; it loads each model when first needed.
 * @throws Error if this machine cannot load the runtime
 */
export async function openModels(options: ModelsOptions): Promise<Models> {
  const { folder, threads, onTrouble, worker = WORKER, deadlineMs = DEADLINE_MS } = options;
  const pool = new Piscina({
    filename: worker,
    workerData: folder,
    maxThreads: threads,
    minThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
    // A thread that waits with atomics cannot do the work beside its task.
    atomics: 'disabled',
    execArgv: [],
  });
  const queue = new PQueue({ concurrency: threads });
  const results = new LRUCache<string, Done>({ max: MAX_KEPT });
  const run = (task: Task, priority: number, signal?: AbortSignal): Promise<Result> =>
    queue.add(() => pool.run(task), { priority, ...(signal && { signal }) });
  /** Undefined if there are no results in time. */
  const runInTime = async (
    tasks: readonly Task[],
    priority: number,
    maxWaiting: number,
  ): Promise<readonly Result[] | undefined> => {
    const keyed = tasks.map((task) => ({ task, key: JSON.stringify(task) }));
    const isKnown = keyed.every(({ key }) => results.has(key));
    if (!isKnown && queue.sizeBy({ priority }) >= maxWaiting) return undefined;
    const signal = AbortSignal.timeout(deadlineMs);
    // Each task that waits listens for it.
    setMaxListeners(0, signal);
    const runOnce = async ({ task, key }: { task: Task; key: string }) => {
      const done = results.get(key) ?? { result: await run(task, priority, signal) };
      results.set(key, done);
      return done.result;
    };
    try {
      return await Promise.all(keyed.map(runOnce));
    } catch (error) {
      if (!signal.aborted) onTrouble(error);
      return undefined;
    }
  };
  const close = async () => {
    queue.clear();
    await pool.destroy();
  };
  try {
    await pool.run({ kind: 'start' });
  } catch (error) {
    await close();
    throw error;
  }
  const encoding = (texts: readonly string[]) => texts.map((text): Task => ({ kind: 'encode', text }));
  return {
    encode: async (texts, hurried = false) => {
      const maxWaiting = hurried ? MAX_WAITING.hurried : MAX_WAITING.encode;
      return (await runInTime(encoding(texts), PRIORITY.encode, maxWaiting)) as Float32Array[] | undefined;
    },
    encodeLater: async (texts) => {
      const made = encoding(texts).map((task) => run(task, PRIORITY.background));
      return (await Promise.all(made)) as Float32Array[];
    },
    read: async (question, passages) => {
      const tasks = passages.map((passage): Task => ({ kind: 'read', question, passage }));
      return (await runInTime(tasks, PRIORITY.read, MAX_WAITING.read)) as (Reading | undefined)[] | undefined;
    },
    close,
  };
}
