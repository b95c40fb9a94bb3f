/** Measures how many transcripts are read: how long it takes, how much memory, how long the event loop is held. */
import { createHistogram, PerformanceObserver } from 'node:perf_hooks';
import { parseCorpus } from '../src/corpus/corpus.ts';
import { makeTranscripts } from '../test/corpus/many-transcripts.ts';

const MB = 1e6;
const NS_PER_MS = 1e6;

/** Reads 1,300 transcripts, twice, as a start and a reindex of changed files do, and says so in lines. */
export async function measureTranscripts(): Promise<string[]> {
  const files = makeTranscripts();
  await parseCorpus(files.slice(0, 50));
  const chars = files.reduce((sum, { text }) => sum + text.length, 0);
  const before = process.memoryUsage().rss;
  const collections: number[] = [];
  const observer = new PerformanceObserver((list) =>
    collections.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ entryTypes: ['gc'] });
  const steps = createHistogram();
  let ticking = true;
  const tick = () => {
    steps.recordDelta();
    if (ticking) setImmediate(tick);
  };
  setImmediate(tick);
  const started = performance.now();
  const { passages } = await parseCorpus(files);
  const seconds = (performance.now() - started) / 1000;
  ticking = false;
  const memory = process.memoryUsage().rss - before;
  observer.disconnect();
  return [
    `${files.length} transcripts, ${(chars / MB).toFixed(1)} MB, ${passages.length} passages`,
    `${seconds.toFixed(1)} s, ${(memory / MB).toFixed(0)} MB more memory`,
    `event loop: longest step ${(steps.max / NS_PER_MS).toFixed(0)} ms, 99.9 % below ${(steps.percentile(99.9) / NS_PER_MS).toFixed(1)} ms; longest garbage collection ${Math.max(...collections).toFixed(0)} ms`,
  ];
}
