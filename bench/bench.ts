/** `npm run bench`: the bot's search beside other libraries, and the bot's process beside a bare one. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { count } from '../src/reply/listing.ts';
import type { AnswersMeasurement, AnswersTask } from './answers.ts';
import { generator, SAMPLE, shuffled } from './collection.ts';
import { CONTESTANTS } from './contestants/index.ts';
import { measureEngines } from './engines.ts';
import type { Measurement, Task } from './measure.ts';
import { drawGrowth } from './plot.ts';
import { compareProcesses } from './processes.ts';
import type { Reading } from './reindex.ts';
import {
  type AnswersRow,
  describeAnswers,
  describeCollection,
  describeProcesses,
  describeReadings,
  describeVectors,
  type Row,
  summarise,
} from './report.ts';
import { measureTranscripts } from './transcripts.ts';
import type { VectorsMeasurement } from './vectors.ts';

const USAGE = `Usage: npm run bench -- [--sizes 1000,10000,100000] [--rounds 3] [--only NAME,NAME] [--write]
       npm run bench -- --answers
       npm run bench -- --engines [--sizes 10000,100000]
       npm run bench -- --transcripts

--sizes    passages in the collections that grow; an empty list measures the interview alone
--only     contestants whose names contain one of these
--answers  only what an answer costs, stage by stage, and what the vectors of the passages cost
--engines  only MiniSearch beside OpenSearch, which is started for that, in one, two and four processes
--transcripts  only how long it takes to read 1,300 transcripts
--write    into bench/RESULTS.md and bench/growth.svg; otherwise the tables are printed alone`;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    answers: { type: 'boolean', default: false },
    engines: { type: 'boolean', default: false },
    transcripts: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

interface Plan extends Omit<Task, 'contestant'> {
  readonly title: string;
}

async function main(): Promise<void> {
  if (values.help) return console.log(USAGE);
  if (values.transcripts) return console.log((await measureTranscripts()).join('\n'));
  if (values.engines)
    return console.log((await measureEngines(values.sizes.split(',').map(Number))).join('\n'));
  if (values.answers) return console.log(measureAnswers());
  const rounds = Number(values.rounds);
  const rows = measureAll(plans(), contestants(), rounds);
  const titles = [...new Set(rows.map(({ title }) => title))];
  const processes = values.only === '' ? await compareProcesses(rounds) : [];
  const report = [
    describeMachine(rounds),
    ...titles.map((title) =>
      describeCollection(
        title,
        rows.filter((row) => row.title === title),
      ),
    ),
    ...(values.only === '' ? [measureAnswers(), describeReadings(readFolder())] : []),
    describeProcesses(processes),
  ].join('\n\n');
  console.log(report);
  if (!values.write) return;
  writeFileSync('bench/RESULTS.md', `${report}\n\n![cost against corpus size](growth.svg)\n`);
  writeFileSync('bench/growth.svg', await drawGrowth(rows));
}

function plans(): Plan[] {
  const interview: Plan = {
    title: 'The interview',
    corpus: 'corpus',
    questions: 'test/evaluation/interview.jsonl',
    size: 0,
  };
  const sizes = values.sizes === '' ? [] : values.sizes.split(',').map(Number);
  const grown = sizes.map((size) => ({ title: `${size.toLocaleString('en')} passages`, ...SAMPLE, size }));
  return [interview, ...grown];
}

function contestants(): string[] {
  const wanted = values.only.toLowerCase().split(',');
  return Object.keys(CONTESTANTS).filter((name) => wanted.some((part) => name.toLowerCase().includes(part)));
}

/** Each contestant in a process of its own, in another order every time. */
function measureAll(all: readonly Plan[], names: readonly string[], rounds: number): Row[] {
  const random = generator();
  return all.flatMap(({ title, ...plan }) => {
    const measured = new Map<string, Measurement[]>(names.map((name) => [name, []]));
    for (let round = 1; round <= rounds; round++)
      for (const contestant of shuffled(names, random)) {
        process.stderr.write(`${title}, round ${round}: ${contestant}\n`);
        measured.get(contestant)?.push(measure({ ...plan, contestant }));
      }
    return names.map((name) => ({ title, name, ...summarise(measured.get(name) ?? []) }));
  });
}

function measure(task: Task): Measurement {
  return run('measure.js', JSON.stringify(task)) as Measurement;
}

function readFolder(): Reading[] {
  process.stderr.write('reading a folder\n');
  return run('reindex.js', '') as Reading[];
}

const LOAD = { rate: 20, seconds: 60 };
const VECTOR_SIZES = [1000, 10_000];

/** With as many threads as cores, on each number of cores that this machine has. */
function measureAnswers(): string {
  const rows = [1, 2, 4]
    .filter((cores) => cores <= availableParallelism())
    .map((cores): AnswersRow => {
      process.stderr.write(`answers on ${cores} of the cores\n`);
      const task: AnswersTask = { threads: cores, ...LOAD };
      return { cores, ...(run('answers.js', JSON.stringify(task), cores) as AnswersMeasurement) };
    });
  const vectors = VECTOR_SIZES.map((size) => {
    process.stderr.write(`vectors of ${size} passages\n`);
    return run('vectors.js', String(size)) as VectorsMeasurement;
  });
  return [describeAnswers(rows, LOAD), describeVectors(vectors)].join('\n\n');
}

/** What a program of this folder prints as JSON, in a process of its own, on the first of the cores. */
function run(program: string, argument: string, cores = availableParallelism()): unknown {
  const node = [process.execPath, '--expose-gc', '--max-old-space-size=12000'];
  const given = ['-c', `0-${cores - 1}`, ...node, resolve('dist/tools/bench', program), argument];
  const printed = execFileSync('taskset', given, { encoding: 'utf8' });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
}

function describeMachine(rounds: number): string {
  const [first] = cpus();
  return `# What it costs

\`npm run bench\` measured this on ${availableParallelism()} cores (${first?.model.trim()}), ${Math.round(totalmem() / 1024 ** 3)} GB, Node.js ${process.version}. Every figure is the median of ${count(rounds, 'round')}, each contestant in a process of its own, in another order every time; in brackets, how many times Verbatim's figure it is. The collections that grow are the sample's own passages, and more made of its sentences in a new order, none of which holds an answer. Up to 200 questions are asked, after others have warmed the engine up; who needs more than half a minute for them is asked fewer.`;
}

await main();
