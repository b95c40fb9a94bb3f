/** Measures what an answer costs, in a process of its own: `answers.js '{"threads": 1, …}'` prints JSON. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, answerQuestion } from '../src/answer/answer.ts';
import type { Models } from '../src/models/model-queue.ts';
import { tokenizeWith } from '../src/models/tokenizer.ts';
import { Generations } from '../src/request/generation.ts';
import { manyQuestions } from '../test/evaluation/questions.ts';
import { openTestMeaning } from '../test/meaning.ts';
import { ascending, median, percentile } from '../test/soak/statistics.ts';
import { watchEventLoop } from './event-loop.ts';

export interface AnswersTask {
  /** Of the models. */
  readonly threads: number;
  /** Questions a second in the test of load; without it, none is made. */
  readonly rate?: number;
  readonly seconds: number;
}

/** Medians in ms, one question at a time. */
export interface Stages {
  readonly tokens: number;
  readonly encoder: number;
  readonly ranking: number;
  readonly reader: number;
}

export interface Load {
  readonly answered: number;
  /** Of so many of them, passages were read; the others came by words and meaning alone. */
  readonly read: number;
  readonly p50: number;
  readonly p99: number;
  readonly heldMs: number;
}

export interface AnswersMeasurement {
  readonly stages: Stages;
  readonly p50: number;
  readonly p99: number;
  /** Questions a second, each with its passages read, with no pause between them. */
  readonly perSecond: number;
  readonly load: Load | undefined;
  readonly megabytes: number;
}

const WARM_UP = 60;
const ONE_AT_A_TIME = 180;
/** So many ask at once where the greatest number of answers is measured: none of them finds the queue full. */
const LANES = 4;

console.log(JSON.stringify(await measure(JSON.parse(process.argv[2] ?? '{}') as AnswersTask)));

async function measure({ threads, rate, seconds }: AnswersTask): Promise<AnswersMeasurement> {
  const meaning = await openTestMeaning(threads);
  const spent: Spent = { encoder: 0, reader: 0, tokens: 0 };
  watchModels(meaning.models, spent);
  const generations = await Generations.open('corpus', meaning);
  await generations.prepare();
  const questions = manyQuestions();
  const one = questions.splice(0, ONE_AT_A_TIME);
  const warmUp = questions.splice(0, WARM_UP);
  const ask = (question: string) => answerQuestion(generations.serving, question, undefined);
  for (const question of warmUp) await ask(question);
  const { stages, times } = await measureStages(one, ask, spent);
  const perSecond = await measureRate(questions, ask, seconds);
  const load = rate === undefined ? undefined : await measureLoad(questions, ask, rate, seconds);
  await generations.close();
  const megabytes = process.memoryUsage().rss / 1e6;
  return { stages, p50: percentile(times, 0.5), p99: percentile(times, 0.99), perSecond, load, megabytes };
}

/** What has been spent, in ms, since it was last set to 0. */
interface Spent {
  encoder: number;
  reader: number;
  /** Cutting the texts of both into tokens, done once more here. */
  tokens: number;
}

function watchModels(models: Models, spent: Spent): void {
  const tokenize = tokenizeWith(JSON.parse(readFileSync('models/tokenizer.json', 'utf8')));
  const time = async <Result>(
    model: 'encoder' | 'reader',
    texts: readonly string[],
    act: Promise<Result>,
  ) => {
    const started = performance.now();
    const result = await act;
    spent[model] += performance.now() - started;
    const tokenizing = performance.now();
    for (const text of texts) tokenize(text);
    spent.tokens += performance.now() - tokenizing;
    return result;
  };
  const [encode, read] = [models.encode.bind(models), models.read.bind(models)];
  models.encode = (texts, hurried) => time('encoder', texts, encode(texts, hurried));
  models.read = (question, passages) => {
    const texts = [question, ...passages.map(({ text }) => text)];
    return time('reader', texts, read(question, passages));
  };
}

type Ask = (question: string) => Promise<Answer>;

async function measureStages(
  questions: readonly string[],
  ask: Ask,
  spent: Spent,
): Promise<{ stages: Stages; times: number[] }> {
  const all: (Stages & { whole: number })[] = [];
  for (const question of questions) {
    Object.assign(spent, { encoder: 0, reader: 0, tokens: 0 });
    const started = performance.now();
    await ask(question);
    const whole = performance.now() - started - spent.tokens;
    const { encoder, reader, tokens } = spent;
    all.push({ encoder, reader, tokens, ranking: whole - encoder - reader, whole });
  }
  const of = (stage: keyof Stages) => median(all.map((times) => times[stage]));
  const stages = {
    tokens: of('tokens'),
    encoder: of('encoder'),
    ranking: of('ranking'),
    reader: of('reader'),
  };
  return { stages, times: ascending(all.map(({ whole }) => whole)) };
}

async function measureRate(questions: readonly string[], ask: Ask, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let [next, answered] = [0, 0];
  const lane = async () => {
    while (performance.now() < until) {
      await ask(questions[next++ % questions.length] as string);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return answered / seconds;
}

async function measureLoad(
  questions: readonly string[],
  ask: Ask,
  rate: number,
  seconds: number,
): Promise<Load> {
  const held = watchEventLoop();
  const answers: Promise<{ ms: number; read: boolean }>[] = [];
  const started = performance.now();
  for (let i = 0; i < rate * seconds; i++) {
    await sleep(Math.max(0, started + (i * 1000) / rate - performance.now()));
    const asked = performance.now();
    const answer = ask(questions[i % questions.length] as string);
    answers.push(
      answer.then(({ hits }) => ({
        ms: performance.now() - asked,
        read: hits.some(({ reading }) => reading !== undefined),
      })),
    );
  }
  const all = await Promise.all(answers);
  const times = ascending(all.map(({ ms }) => ms));
  return {
    answered: all.length,
    read: all.filter(({ read }) => read).length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    heldMs: held(),
  };
}
