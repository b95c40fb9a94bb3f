/** Measures one process that answers from a folder or from OpenSearch: `engine.js '{"folder": …}'` prints JSON. */
import { once } from 'node:events';
import type { OpenSearchConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { openStore } from '../src/opensearch/opensearch-store.ts';
import { Generations } from '../src/request/generation.ts';
import { ascending, percentile } from '../test/soak/statistics.ts';

export interface EngineTask {
  readonly folder: string;
  /** Without it, MiniSearch. */
  readonly place: OpenSearchConfig | undefined;
  readonly questions: readonly string[];
  /** So many are asked at once. */
  readonly lanes: readonly number[];
}

/** Times in ms. */
export interface Spread {
  readonly lanes: number;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

export interface EngineMeasurement {
  /** Until it could be asked: reading what is in OpenSearch or, where nothing is, the folder, and writing that there. */
  readonly openSeconds: number;
  readonly reindexSeconds: number | undefined;
  readonly spreads: readonly Spread[];
  readonly megabytes: number;
}

const WARM_UP = 100;

/** Opens, says so, and waits for a line before it asks, so that several processes ask at the same time. */
async function measure({ folder, place, questions, lanes }: EngineTask): Promise<EngineMeasurement> {
  const started = performance.now();
  const store = place && (await openStore(place, openLog('warn')));
  const generations = await Generations.open(folder, undefined, store);
  const openSeconds = (performance.now() - started) / 1000;
  const ask = (question: string) => generations.serving.searcher.search(question);
  for (const question of questions.slice(0, WARM_UP)) await ask(question);
  console.log('ready');
  const [line] = (await once(process.stdin, 'data')) as [Buffer];
  const spreads: Spread[] = [];
  for (const count of lanes) spreads.push(await askAll(questions, count, ask));
  globalThis.gc?.();
  const megabytes = process.memoryUsage().rss / 1e6;
  const readAgain = performance.now();
  const again = String(line).includes('reindex');
  if (again) await generations.reindex('the measurement');
  const reindexSeconds = again ? (performance.now() - readAgain) / 1000 : undefined;
  await generations.close();
  return { openSeconds, reindexSeconds, spreads, megabytes };
}

async function askAll(
  questions: readonly string[],
  lanes: number,
  ask: (question: string) => Promise<unknown>,
): Promise<Spread> {
  const times: number[] = [];
  let next = 0;
  const lane = async () => {
    while (next < questions.length) {
      const at = performance.now();
      await ask(questions[next++] as string);
      times.push(performance.now() - at);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: lanes }, lane));
  const perSecond = (1000 * questions.length) / (performance.now() - started);
  const sorted = ascending(times);
  return { lanes, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), perSecond };
}

console.log(JSON.stringify(await measure(JSON.parse(process.argv[2] ?? '{}') as EngineTask)));
process.exit(0);
