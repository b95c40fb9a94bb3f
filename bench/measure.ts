/** Measures one contestant on one collection, in a process of its own: `measure.js '{"contestant": …}'` prints JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { percentile } from '../test/soak/statistics.ts';
import { type Asked, readCollection } from './collection.ts';
import type { Engine } from './contestant.ts';
import { CONTESTANTS } from './contestants/index.ts';
import { watchEventLoop } from './event-loop.ts';

export interface Task {
  readonly contestant: string;
  readonly corpus: string;
  readonly questions: string;
  readonly size: number;
}

export interface Measurement {
  readonly options: string;
  readonly version: string | undefined;
  readonly passages: number;
  readonly queries: number;
  readonly success1: number;
  readonly success3: number;
  readonly p50: number;
  readonly p99: number;
  /** Seconds from the passages to an index that can be asked. */
  readonly indexSeconds: number;
  /** Heap and buffers of index and engine, in MB, after a collection of garbage. */
  readonly heapMegabytes: number;
  readonly snapshotMegabytes: number | undefined;
  /** Seconds from before the engine is loaded to its first answer. */
  readonly coldSeconds: number;
  /** The longest that the index's making has held the event loop, in ms. */
  readonly heldMs: number;
}

/** Who is slower than this for all queries together is asked fewer of them. */
const MAX_ASKING_MS = 30_000;
const MEGABYTE = 1024 ** 2;

const task = JSON.parse(process.argv[2] ?? '{}') as Task;
console.log(JSON.stringify(await measure(task)));

async function measure({ contestant, corpus, questions, size }: Task): Promise<Measurement> {
  const { passages, warmUp, asked } = await readCollection(corpus, questions, size);
  const synonymsFile = join(corpus, 'synonyms.txt');
  const synonyms = existsSync(synonymsFile) ? readFileSync(synonymsFile, 'utf8') : undefined;
  const before = usedBytes();
  const loading = performance.now();
  const load = CONTESTANTS[contestant];
  if (load === undefined) throw new RangeError(`no contestant is called ${contestant}`);
  const chosen = await load();
  const building = performance.now();
  const held = watchEventLoop();
  const engine = await chosen.build(passages, synonyms);
  const built = performance.now();
  const heldMs = held();
  await engine.search(warmUp[0]?.query ?? '');
  const answered = performance.now();
  const heapMegabytes = (usedBytes() - before) / MEGABYTE;
  const snapshotBytes = engine.snapshotBytes?.();
  for await (const _ of ask(engine, warmUp)) {
    // What is cold is not measured here.
  }
  const results: Answered[] = [];
  for await (const result of ask(engine, asked)) results.push(result);
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  const share = (best: number) => results.filter(({ rank }) => rank <= best).length / results.length;
  return {
    options: chosen.options,
    version: chosen.package && versionOf(chosen.package),
    passages: passages.length,
    queries: results.length,
    success1: share(1),
    success3: share(3),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    indexSeconds: (built - building) / 1000,
    heapMegabytes,
    snapshotMegabytes: snapshotBytes === undefined ? undefined : snapshotBytes / MEGABYTE,
    coldSeconds: (answered - loading) / 1000,
    heldMs,
  };
}

interface Answered {
  readonly ms: number;
  /** From 1; infinite where what is right is not among the best. */
  readonly rank: number;
}

async function* ask(engine: Engine, questions: readonly Asked[]): AsyncGenerator<Answered> {
  const started = performance.now();
  for (const { query, right } of questions) {
    const asked = performance.now();
    if (asked - started > MAX_ASKING_MS) return;
    const found = await engine.search(query);
    const ms = performance.now() - asked;
    const at = found.findIndex((passage) => right.includes(passage));
    yield { ms, rank: at < 0 ? Number.POSITIVE_INFINITY : at + 1 };
  }
}

function usedBytes(): number {
  if (global.gc === undefined) throw new Error('run with --expose-gc');
  global.gc();
  global.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
