/** The encoder and the reader, on worker threads behind a bounded queue: the event loop never waits for them. */
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import type { Result, Task } from './model-worker.ts';
import type { ReaderPassage, Reading } from './reader.ts';

/**
 * How many tasks may already be waiting when another one comes. Reading for one takes some 100 ms: with more, answers
 * would be late.
 */
const MAX_WAITING = { read: 6, encode: 200 };
/** Work that people wait for comes first, and encoding a question comes before reading passages for another. */
const PRIORITY = { background: 0, read: 1, encode: 2 };
/** Tests run the sources, but Node cannot run TypeScript in a thread, so tests use the built file. */
const WORKER = import.meta.url.endsWith('.ts')
  ? 'dist/src/models/model-worker.js'
  : fileURLToPath(new URL('./model-worker.js', import.meta.url));

/** There is no result in time: the queue is full, the deadline has passed, or the thread has failed. */
export class ModelsBusy extends Error {}

export interface Models {
  /** The vectors of the texts, in order. @throws ModelsBusy */
  encode(texts: readonly string[], deadline: AbortSignal): Promise<readonly Float32Array[]>;
  /** The same for work that nobody is waiting for: it comes after everything else, and is never refused. */
  encodeLater(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** For each passage, in order, the words in it that answer the question. @throws ModelsBusy */
  read(
    question: string,
    passages: readonly ReaderPassage[],
    deadline: AbortSignal,
  ): Promise<readonly (Reading | undefined)[]>;
  close(): Promise<void>;
}

/**
 * Starts a thread, and up to `threads` when needed; each loads a model when first needed, and one that fails is
 * replaced.
 * @param onTrouble called if a thread has failed
 * @throws Error if this machine cannot load the runtime
 */
export async function openModels(
  folder: string,
  threads: number,
  onTrouble: (error: unknown) => void,
  worker = WORKER,
): Promise<Models> {
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
  const run = (task: Task): Promise<Result> => pool.run(task);
  const runInTime = async (task: Task, signal: AbortSignal) => {
    if (queue.size >= MAX_WAITING[task.kind]) throw new ModelsBusy('The queue of the models is full.');
    try {
      return await queue.add(() => run(task), { priority: PRIORITY[task.kind], signal });
    } catch (error) {
      if (!signal.aborted) onTrouble(error);
      throw new ModelsBusy('The models gave no result in time.', { cause: error });
    }
  };
  const close = async () => {
    queue.clear();
    await pool.destroy();
  };
  try {
    await run({ kind: 'encode', texts: [] });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    encode: async (texts, deadline) =>
      (await runInTime({ kind: 'encode', texts }, deadline)) as readonly Float32Array[],
    encodeLater: (texts) =>
      queue.add(() => run({ kind: 'encode', texts }) as Promise<readonly Float32Array[]>, {
        priority: PRIORITY.background,
      }),
    read: async (question, passages, deadline) =>
      (await runInTime({ kind: 'read', question, passages }, deadline)) as readonly (Reading | undefined)[],
    close,
  };
}
