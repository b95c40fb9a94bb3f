/** Measures what the vectors of a corpus cost, in a process of its own: `vectors.js SIZE` prints JSON. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { VectorCache } from '../src/search/vector-cache.ts';
import { VectorIndex } from '../src/search/vector-index.ts';
import { vectorize } from '../src/search/vectorize.ts';
import { openTestMeaning } from '../test/meaning.ts';
import { readCollection, SAMPLE } from './collection.ts';

export interface VectorsMeasurement {
  readonly passages: number;
  readonly vectors: number;
  /** Until all are made; and in another start, until all are read from disk. */
  readonly madeSeconds: number;
  readonly readSeconds: number;
  readonly diskMegabytes: number;
  readonly heapMegabytes: number;
}

const MEGABYTE = 1024 ** 2;

console.log(JSON.stringify(await measure(Number(process.argv[2]))));

async function measure(size: number): Promise<VectorsMeasurement> {
  const { passages } = await readCollection(SAMPLE.corpus, SAMPLE.questions, size);
  const sources = [...new Set(passages.map(({ source }) => source))];
  const documents = sources.map((source) => ({
    source,
    passages: passages.filter((passage) => passage.source === source),
  }));
  const { models } = await openTestMeaning();
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-vectors-'));
  const fill = async (index: VectorIndex) => {
    const started = performance.now();
    const onTrouble = (error: unknown) => {
      throw error;
    };
    const signal = new AbortController().signal;
    await vectorize(documents, index, { models, cache: new VectorCache(folder, ''), signal, onTrouble });
    return (performance.now() - started) / 1000;
  };
  try {
    const madeSeconds = await fill(new VectorIndex());
    const before = await usedBytes();
    const index = new VectorIndex();
    const readSeconds = await fill(index);
    const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
    return {
      passages: passages.length,
      vectors: passages.reduce((sum, passage) => sum + (index.get(passage)?.length ?? 0), 0),
      madeSeconds,
      readSeconds,
      diskMegabytes: sizes.reduce((sum, bytes) => sum + bytes, 0) / MEGABYTE,
      heapMegabytes: ((await usedBytes()) - before) / MEGABYTE,
    };
  } finally {
    rmSync(folder, { recursive: true });
    await models.close();
  }
}

async function usedBytes(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    await setImmediate();
    global.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
