/** The tables of the report, in Markdown. */
import { median } from '../test/soak/statistics.ts';
import type { AnswersMeasurement } from './answers.ts';
import type { Measurement } from './measure.ts';
import type { Comparison } from './processes.ts';
import type { Reading } from './reindex.ts';
import type { VectorsMeasurement } from './vectors.ts';

export interface Row extends Measurement {
  readonly title: string;
  readonly name: string;
}

/** The median of each figure over the rounds. */
export function summarise(rounds: readonly Measurement[]): Measurement {
  const [first] = rounds;
  if (first === undefined) throw new RangeError('nothing was measured');
  const of = (figure: (measurement: Measurement) => number | undefined) =>
    median(rounds.map((measurement) => figure(measurement) ?? Number.NaN));
  return {
    ...first,
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    indexSeconds: of(({ indexSeconds }) => indexSeconds),
    heapMegabytes: of(({ heapMegabytes }) => heapMegabytes),
    coldSeconds: of(({ coldSeconds }) => coldSeconds),
    heldMs: of(({ heldMs }) => heldMs),
  };
}

interface Column {
  readonly head: string;
  readonly of: (row: Row) => number | undefined;
  /** How many times the first contestant's figure it is, is told too. */
  readonly compared?: true;
}

const COLUMNS: readonly Column[] = [
  { head: 's@1', of: ({ success1 }) => success1 },
  { head: 's@3', of: ({ success3 }) => success3 },
  { head: 'p50 ms', of: ({ p50 }) => p50, compared: true },
  { head: 'p99 ms', of: ({ p99 }) => p99, compared: true },
  { head: 'index s', of: ({ indexSeconds }) => indexSeconds, compared: true },
  { head: 'heap MB', of: ({ heapMegabytes }) => heapMegabytes, compared: true },
  { head: 'snapshot MB', of: ({ snapshotMegabytes }) => snapshotMegabytes },
  { head: 'cold start s', of: ({ coldSeconds }) => coldSeconds, compared: true },
  { head: 'held for ms', of: ({ heldMs }) => heldMs },
  { head: 'queries', of: ({ queries }) => queries },
];

export function describeCollection(title: string, rows: readonly Row[]): string {
  const [own] = rows;
  const cells = (row: Row) =>
    COLUMNS.map(({ of, compared }) => {
      const [figure, ours] = [of(row), own && of(own)];
      if (figure === undefined) return '';
      return compared && row !== own && ours ? `${round(figure)} (${round(figure / ours)})` : round(figure);
    });
  const lines = rows.map((row) => `| ${describeContestant(row)} | ${cells(row).join(' | ')} |`);
  return [
    `## ${title}${own ? `: ${own.passages.toLocaleString('en')} passages` : ''}`,
    '',
    `| | ${COLUMNS.map(({ head }) => head).join(' | ')} |`,
    `|---${'|--:'.repeat(COLUMNS.length)}|`,
    ...lines,
  ].join('\n');
}

function describeContestant({ name, version, options }: Row): string {
  return `${name}${version ? ` ${version}` : ''} (${options})`;
}

export function describeProcesses(comparisons: readonly Comparison[]): string {
  if (comparisons.length === 0) return '';
  const lines = comparisons.map(
    ({ what, bot, pong }) =>
      `| ${what} | ${round(bot)} | ${round(pong)} | ${round(bot / pong)} | ${round(bot - pong)} |`,
  );
  return [
    '## The process, beside a bot that only answers “pong”',
    '',
    '| | Verbatim | pong | ratio | difference |',
    '|---|--:|--:|--:|--:|',
    ...lines,
  ].join('\n');
}

export function describeReadings(readings: readonly Reading[]): string {
  if (readings.length === 0) return '';
  const first = readings[0]?.seconds ?? Number.NaN;
  const lines = readings.map(
    ({ what, seconds, heldMs }) =>
      `| ${what} | ${round(seconds)} | ${round(seconds / first)} | ${round(heldMs)} |`,
  );
  return [
    '## A folder of 10,000 documents, 100,000 passages',
    '',
    '| | s | ratio | held for ms |',
    '|---|--:|--:|--:|',
    ...lines,
  ].join('\n');
}

export interface AnswersRow extends AnswersMeasurement {
  readonly cores: number;
}

export function describeAnswers(
  rows: readonly AnswersRow[],
  { rate, seconds }: { rate: number; seconds: number },
): string {
  const stages = (['tokens', 'encoder', 'ranking', 'reader'] as const).map((stage) => [
    `${stage}, p50 ms`,
    ...rows.map(({ stages }) => stages[stage]),
  ]);
  const figures = [
    ['an answer, one at a time, p50 ms', ...rows.map(({ p50 }) => p50)],
    ['an answer, one at a time, p99 ms', ...rows.map(({ p99 }) => p99)],
    ['questions a second, all of them read', ...rows.map(({ perSecond }) => perSecond)],
    [`${rate} a second for ${seconds} s: answered`, ...rows.map(({ load }) => load?.answered)],
    ['… of them read', ...rows.map(({ load }) => load?.read)],
    ['… p50 ms', ...rows.map(({ load }) => load?.p50)],
    ['… p99 ms', ...rows.map(({ load }) => load?.p99)],
    ['… event loop held for, ms', ...rows.map(({ load }) => load?.heldMs)],
    ['resident memory, MB', ...rows.map(({ megabytes }) => megabytes)],
  ];
  const heads = rows.map(({ cores }) => `${cores} ${cores === 1 ? 'core' : 'cores'}`);
  return [
    '## An answer, stage by stage',
    '',
    'The questions about the interview, asked of the functions behind `/ask`, with as many threads for the models as there are cores (`MODEL_THREADS`). The reader reads up to six passages for a question, the encoder the question alone. A question that finds the queue of the reader full is answered by words and meaning.',
    '',
    ...table(['', ...heads], [...stages, ...figures]),
  ].join('\n');
}

export function describeVectors(measurements: readonly VectorsMeasurement[]): string {
  const rows = measurements.map(
    ({ passages, vectors, madeSeconds, readSeconds, diskMegabytes, heapMegabytes }) => [
      `${passages.toLocaleString('en')} passages, ${vectors.toLocaleString('en')} vectors`,
      ...[madeSeconds, readSeconds, diskMegabytes, heapMegabytes],
    ],
  );
  return [
    '## The vectors of the passages',
    '',
    'They are made in the background after a start or a reindex, by one thread, and kept on disk.',
    '',
    ...table(['', 'made in s', 'read from disk in s', 'on disk MB', 'in memory MB'], rows),
  ].join('\n');
}

function table(
  head: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const shown = (cell: string | number | undefined) =>
    typeof cell === 'number' ? round(cell) : (cell ?? '–');
  return [line(head), `|---${'|--:'.repeat(head.length - 1)}|`, ...rows.map((row) => line(row.map(shown)))];
}

/** Three figures are all that a measurement like this can tell. */
function round(figure: number): string {
  return Number.isFinite(figure) ? String(Number(figure.toPrecision(3))) : '–';
}
