/** Measures what reading a folder of many documents costs, in a process of its own: `reindex.js` prints JSON. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Generations } from '../src/request/generation.ts';
import { readCollection, SAMPLE } from './collection.ts';
import { watchEventLoop } from './event-loop.ts';

export interface Reading {
  readonly what: string;
  readonly seconds: number;
  /** The longest that it has held the event loop, in ms. */
  readonly heldMs: number;
}

const DOCUMENTS = 10_000;
const PASSAGES_A_DOCUMENT = 10;
const DOCUMENTS_A_FOLDER = 500;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
try {
  console.log(JSON.stringify(await measure()));
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(): Promise<Reading[]> {
  const { passages } = await readCollection(
    SAMPLE.corpus,
    SAMPLE.questions,
    (DOCUMENTS + 1) * PASSAGES_A_DOCUMENT,
  );
  const texts = passages.map(({ text }) => text);
  for (let i = 0; i < DOCUMENTS; i++)
    save(i, texts.slice(i * PASSAGES_A_DOCUMENT, (i + 1) * PASSAGES_A_DOCUMENT));
  const readings: Reading[] = [];
  const time = async <Made>(what: string, act: () => Promise<Made>): Promise<Made> => {
    const held = watchEventLoop();
    const started = performance.now();
    const made = await act();
    readings.push({ what, seconds: (performance.now() - started) / 1000, heldMs: held() });
    return made;
  };
  const generations = await time('read for the first time', () => Generations.open(folder));
  await time('read again, unchanged', () => generations.reindex('bench'));
  save(DOCUMENTS / 2, texts.slice(-PASSAGES_A_DOCUMENT));
  await time('read again, one document changed', () => generations.reindex('bench'));
  return readings;
}

function save(i: number, paragraphs: readonly string[]): void {
  const within = join(folder, String(Math.floor(i / DOCUMENTS_A_FOLDER)));
  mkdirSync(within, { recursive: true });
  writeFileSync(join(within, `${i}.md`), `---\ntitle: Document ${i}\n---\n\n${paragraphs.join('\n\n')}\n`);
}
