/** Compares MiniSearch in each process with one OpenSearch for all, on corpora that grow. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { OpenSearchConfig } from '../src/config.ts';
import type { Passage } from '../src/corpus/document.ts';
import { SearchNode } from '../test/opensearch/server/search-node.ts';
import { readCollection, SAMPLE } from './collection.ts';
import type { EngineMeasurement, EngineTask, Spread } from './engine.ts';

const LANES = [1, 32];
const PROCESSES = [1, 2, 4];
const PARAGRAPHS_A_FILE = 100;

/** The rows of a table, a line each. Questions are searched by words alone: what the models cost is the same for both. */
export async function measureEngines(sizes: readonly number[]): Promise<string[]> {
  const node = await SearchNode.start();
  const lines = [
    '| passages | engine | processes | until ready, s | reindex, s | alone: p50, p99 ms | 32 at a time, each: p50, p99 ms | answers a second, together | MB a process |',
    '|---|---|---|---|---|---|---|---|---|',
  ];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-engines-'));
    const { passages, asked } = await readCollection(SAMPLE.corpus, SAMPLE.questions, size);
    writeCorpus(folder, passages);
    const questions = asked.map(({ query }) => query);
    const place = {
      urls: [node.url],
      index: `bench-${size}`,
      user: undefined,
      password: undefined,
      ca: undefined,
    };
    for (const [name, at] of [
      ['MiniSearch', undefined],
      ['OpenSearch', place],
    ] as const)
      for (const count of PROCESSES) {
        process.stderr.write(`${size} passages, ${name}, ${count} processes\n`);
        lines.push(drawRow(size, name, await measureTogether(count, folder, at, questions)));
      }
    rmSync(folder, { recursive: true });
  }
  await node.stop();
  return lines;
}

/** Plain text, so that reading it costs little beside indexing it. */
function writeCorpus(folder: string, passages: readonly Passage[]): void {
  for (let at = 0; at < passages.length; at += PARAGRAPHS_A_FILE) {
    const own = passages.slice(at, at + PARAGRAPHS_A_FILE).map(({ text }) => text.replace(/\s+/g, ' '));
    writeFileSync(join(folder, `${at}.txt`), `---\ntitle: Part ${at}\n---\n\n${own.join('\n\n')}\n`);
  }
}

/** All ask at the same time, after all are ready; one alone also reads the folder again. */
async function measureTogether(
  count: number,
  folder: string,
  place: OpenSearchConfig | undefined,
  questions: readonly string[],
): Promise<EngineMeasurement[]> {
  const task: EngineTask = { folder, place, questions, lanes: LANES };
  const children = Array.from({ length: count }, () => {
    const given = ['--expose-gc', '--max-old-space-size=8000', resolve('dist/tools/bench/engine.js')];
    const child = spawn(process.execPath, [...given, JSON.stringify(task)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  });
  await Promise.all(children.map(({ lines }) => lines.next()));
  for (const { child } of children) child.stdin.write(count === 1 ? 'reindex\n' : 'ask\n');
  const printed = await Promise.all(children.map(({ lines }) => lines.next()));
  return printed.map(({ value }) => JSON.parse(value as string) as EngineMeasurement);
}

function drawRow(size: number, engine: string, all: readonly EngineMeasurement[]): string {
  const most = (of: (one: EngineMeasurement) => number) => Math.max(...all.map(of));
  const spread = (i: number, of: (spread: Spread) => number) =>
    most(({ spreads }) => of(spreads[i] as Spread));
  const times = (i: number) =>
    `${spread(i, ({ p50 }) => p50).toFixed(1)}, ${spread(i, ({ p99 }) => p99).toFixed(1)}`;
  const perSecond = all.reduce((sum, { spreads }) => sum + (spreads.at(-1)?.perSecond ?? 0), 0);
  const [first] = all;
  return `| ${[
    size.toLocaleString('en'),
    engine,
    all.length,
    most(({ openSeconds }) => openSeconds).toFixed(1),
    first?.reindexSeconds?.toFixed(1) ?? '',
    times(0),
    times(1),
    perSecond.toFixed(0),
    most(({ megabytes }) => megabytes).toFixed(0),
  ].join(' | ')} |`;
}
