/** The encoder and the reader, on threads of their own behind a bounded queue: the event loop never waits for them. */
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import type { ReaderInput, Reading } from './reader.ts';
import type { Outcome, Result, Task } from './worker.ts';

/** So many tasks may wait when another one comes. Reading a passage takes some 15 ms: with more, an answer would be late. */
const MAX_WAITING = { read: 40, encode: 200 };
/** What people wait for comes first, and a question is encoded before the passages of another are read. */
const PRIORITY = { background: 0, read: 1, encode: 2 };
/** Tests run the sources, and Node cannot run TypeScript in a thread: there, what the build has left is run. */
const WORKER = import.meta.url.endsWith('.ts')
  ? pathToFileURL('dist/src/models/worker.js')
  : new URL('./worker.js', import.meta.url);

/** No result in time: the queue is full, or the deadline has passed. */
export class ModelsBusy extends Error {}

export interface Models {
  /** The vectors of the texts, in order. @throws ModelsBusy */
  encode(texts: readonly string[], deadline: AbortSignal): Promise<readonly Float32Array[]>;
  /** The same for work that nobody waits for: it comes after everything else, and is never refused. */
  encodeLater(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** The words of a passage that answer a question. @throws ModelsBusy */
  read(input: ReaderInput, deadline: AbortSignal): Promise<Reading | undefined>;
  close(): Promise<void>;
}

/**
 * Starts the threads; they load each model from `folder` when it is first needed.
 * @throws Error where this machine cannot load the runtime.
 */
export async function openModels(folder: string, threads: number): Promise<Models> {
  const pool = new Pool(folder, threads);
  await pool.start();
  const run = async (task: Task, deadline: AbortSignal) => {
    if (pool.waiting >= MAX_WAITING[task.kind]) throw new ModelsBusy('The queue of the models is full.');
    return pool.run(task, PRIORITY[task.kind], deadline);
  };
  return {
    encode: async (texts, deadline) =>
      (await run({ kind: 'encode', texts }, deadline)) as readonly Float32Array[],
    encodeLater: async (texts) =>
      (await pool.run({ kind: 'encode', texts }, PRIORITY.background)) as readonly Float32Array[],
    read: async (input, deadline) => (await run({ kind: 'read', input }, deadline)) as Reading | undefined,
    close: () => pool.close(),
  };
}

/** Threads that each do one task at a time. One that ends by itself is replaced when it is next needed. */
class Pool {
  readonly #folder: string;
  readonly #queue: PQueue;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();

  constructor(folder: string, threads: number) {
    this.#folder = folder;
    this.#queue = new PQueue({ concurrency: threads });
  }

  get waiting(): number {
    return this.#queue.size;
  }

  async start(): Promise<void> {
    this.#idle.push(await this.#open());
  }

  async run(task: Task, priority: number, deadline?: AbortSignal): Promise<Result> {
    try {
      return await this.#queue.add(() => this.#work(task), {
        priority,
        ...(deadline && { signal: deadline }),
      });
    } catch (error) {
      if (deadline?.aborted) throw new ModelsBusy('The deadline has passed.', { cause: error });
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#queue.clear();
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  async #work(task: Task): Promise<Result> {
    const worker = this.#idle.pop() ?? (await this.#open());
    worker.ref();
    const outcome = await answerOf(worker, () => worker.postMessage(task));
    worker.unref();
    this.#idle.push(worker);
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.result;
  }

  /** A thread that has loaded the runtime. While it has nothing to do it does not keep the process alive. */
  async #open(): Promise<Worker> {
    const worker = new Worker(WORKER, { workerData: this.#folder, execArgv: [] });
    this.#all.add(worker);
    // What goes wrong is told by `answerOf`; between two tasks nobody listens.
    worker.on('error', () => {});
    worker.once('exit', () => this.#forget(worker));
    await answerOf(worker);
    worker.unref();
    return worker;
  }

  #forget(worker: Worker): void {
    this.#all.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
  }
}

/** What a thread says next, `ask` having been done. @throws Error where it ends first. */
async function answerOf(worker: Worker, ask = () => {}): Promise<Outcome> {
  const done = new AbortController();
  try {
    const said = once(worker, 'message', { signal: done.signal });
    const ended = once(worker, 'exit', { signal: done.signal });
    ask();
    const [first] = await Promise.race([
      said,
      ended.then(() => Promise.reject(new Error('The thread of the models has ended.'))),
    ]);
    return first as Outcome;
  } finally {
    done.abort();
  }
}
