/**
 * `npm run soak`: load, hostile inputs, reindexing under load, and kills at random, through the real process, and the
 * property tests with more cases; prints the figures, and ends with 1 where one of them breaks its bound.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { groupBy } from '../../src/corpus/group-by.ts';
import { BotProcess } from '../discord/server/bot-process.ts';
import { draw } from '../discord/server/drawing.ts';
import { freePort } from '../discord/server/free-port.ts';
import { hostileInput, makeTarget, sendHostile } from '../discord/server/hostile-input.ts';
import { LoopbackDiscord } from '../discord/server/loopback-discord.ts';
import { MODERATOR } from '../discord/server/person.ts';
import type { Message } from '../discord/server/world.ts';
import { manyQuestions } from '../evaluation/questions.ts';
import { startPong } from './pong-process.ts';
import { ascending, median, percentile, residentMegabytes } from './statistics.ts';

const USAGE =
  'Usage: npm run soak -- [--seconds 120] [--rate 200] [--hostile 10000] [--kills 200] [--documents 2000] [--factor 10]';
/** Memory is measured over this many seconds at the end of the first minute and of the load; it may grow by this factor. */
const MEMORY_WINDOW_SECONDS = 10;
const MAX_MEMORY_GROWTH = 1.1;
/** During a reindex, an answer is late if it takes longer than this many times the idle p99, and longer than noise. */
const MAX_REINDEX_RATIO = 2;
const NOISE_MS = 50;
/** Enough people that nobody asks more often than the bot allows. */
const PEOPLE = 500;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    rate: { type: 'string', default: '200' },
    hostile: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '200' },
    documents: { type: 'string', default: '2000' },
    factor: { type: 'string', default: '10' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const [seconds, rate, hostile, kills, documents] = [
  Number(values.seconds),
  Number(values.rate),
  Number(values.hostile),
  Number(values.kills),
  Number(values.documents),
];

const MINUTE = 60;

/** This many requests are made one by one before measuring. */
const WARM_UP = 1000;

/** Resolves with the milliseconds until the answer came. */
type Ask = (i: number) => Promise<number>;
interface Answered {
  readonly kind: string;
  readonly ms: number;
}

interface Load {
  /** By kind of interaction, milliseconds in ascending order. */
  readonly latencies: ReadonlyMap<string, readonly number[]>;
  /** The reasons, in words. */
  readonly failures: readonly string[];
  /** Resident memory in MB, a figure each second. */
  readonly memory: readonly number[];
}

async function main(): Promise<void> {
  if (values.help) return console.log(USAGE);
  const [bot, pong] = [await loadBot(), await loadPong()];
  console.log(`## ${rate} interactions a second for ${seconds} s\n`);
  console.log('| | failures | MB after a minute, at the end |\n|---|---|---|');
  console.log(describeLoad('Verbatim', bot));
  console.log(describeLoad('pong', pong));
  console.log('\n| | p50 ms | p99 ms |\n|---|---|---|');
  for (const [kind, taken] of [...bot.latencies, ...pong.latencies]) console.log(describeTimes(kind, taken));
  console.log('');
  await answerHostile();
  const broken = [
    ...judgeLoad(bot),
    ...(await reindexUnderLoad()),
    ...(await killAtRandom()),
    ...testProperties(values.factor),
  ];
  if (broken.length === 0) return;
  console.log(`\n## Bounds that are broken\n\n${broken.map((bound) => `- ${bound}`).join('\n')}`);
  process.exitCode = 1;
}

/** The bounds that a load breaks, in words. */
function judgeLoad({ failures, memory }: Load): string[] {
  const [then, now] = [memory.slice(MINUTE - MEMORY_WINDOW_SECONDS, MINUTE), memory.slice(MINUTE)].map(
    (figures) => median(figures.slice(-MEMORY_WINDOW_SECONDS)),
  ) as [number, number];
  return [
    ...(failures.length > 0
      ? [`${failures.length} interactions failed, the first with: ${failures[0]}`]
      : []),
    ...(now > then * MAX_MEMORY_GROWTH
      ? [`memory grew from ${then.toFixed(0)} to ${now.toFixed(0)} MB after the first minute`]
      : []),
  ];
}

/** The property tests with `factor` times as many cases as in `npm test`. */
function testProperties(factor: string): string[] {
  if (Number(factor) === 0) return [];
  const env = { ...process.env, PROPERTY_FACTOR: factor };
  const { status } = spawnSync('npx', ['vitest', 'run', '.property.test.ts'], { env, stdio: 'inherit' });
  return status === 0 ? [] : ['a property test failed'];
}

/** Sends hostile inputs one after another. */
async function answerHostile(): Promise<void> {
  const discord = await LoopbackDiscord.start();
  const bot = await BotProcess.start(discord, { LOG_LEVEL: 'silent' }, false);
  await discord.world.until('registered', 'the commands', () => true);
  const target = await makeTarget(discord);
  const times = new Map<string, number[]>();
  for (const input of fc.sample(hostileInput, hostile)) {
    const taken = times.get(input.entrance) ?? [];
    times.set(input.entrance, taken);
    taken.push(await timed(() => sendHostile(input, target)));
    discord.forget();
    discord.world.messages.set(target.answer.id, target.answer);
  }
  console.log(`## ${hostile} hostile inputs\n\n| | p50 ms | p99 ms |\n|---|---|---|`);
  for (const [entrance, taken] of times) console.log(describeTimes(entrance, ascending(taken)));
  console.log('');
  await bot.stop();
  await discord.close();
}

async function loadBot(): Promise<Load> {
  const discord = await LoopbackDiscord.start();
  const port = await freePort();
  const bot = await BotProcess.start(discord, { METRICS_PORT: String(port), LOG_LEVEL: 'info' });
  const load = await drive(bot.pid, asking(discord), () => {
    discord.forget();
    bot.log.length = 0;
  });
  const health = (await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()) as { eventLoopMs: number };
  console.log(`The event loop of Verbatim was held for at most ${health.eventLoopMs} ms.\n`);
  await bot.stop();
  await discord.close();
  return load;
}

async function loadPong(): Promise<Load> {
  const discord = await LoopbackDiscord.start();
  const pong = await startPong(discord);
  const people = Array.from({ length: PEOPLE }, (_, i) => discord.person(`person ${i}`));
  const ping = async (i: number) => ({
    kind: 'pong',
    ms: await timed(() => at(people, i).forge({ data: { id: '1', name: 'ping', type: 1 } })),
  });
  const load = await drive(pong.pid, ping, () => discord.forget());
  await pong.stop();
  await discord.close();
  return load;
}

/** People who take turns asking the questions of the evaluation, for subjects and for passages. */
function asking(discord: LoopbackDiscord): (i: number) => Promise<Answered> {
  const people = Array.from({ length: PEOPLE }, (_, i) => discord.person(`person ${i}`));
  const queries = manyQuestions().map((query) => query.slice(0, 100));
  const ways: Record<string, (i: number) => Promise<unknown>> = {
    ask: (i) => at(people, i).slash('ask', { question: at(queries, i) || 'visas' }),
    topic: (i) => at(people, i).slash('topic', { subject: at(queries, i) || 'visas' }),
    quote: (i) => at(people, i).slash('quote', { about: at(queries, i) || 'visas' }),
    read: (i) => at(people, i).slash('read', { passage: String(1 + (i % 52)) }),
    verify: (i) => at(people, i).slash('verify', { text: `${at(queries, i)} visas` }),
    autocomplete: (i) => at(people, i).autocomplete('topic', 'subject', at(queries, i).slice(0, 5)),
  };
  const kinds = Object.keys(ways);
  return async (i) => {
    const kind = at(kinds, i);
    return { kind, ms: await timed(() => (ways[kind] as Ask)(Math.floor(i / kinds.length))) };
  };
}

/** Asks at a steady rate, without waiting for answers. */
async function drive(
  pid: number,
  ask: (i: number) => Promise<Answered>,
  everySecond: () => void,
): Promise<Load> {
  for (let i = 0; i < WARM_UP; i++) await ask(i).catch(() => {});
  const answers: Answered[] = [];
  const memory: Promise<number>[] = [];
  const pending = new Set<Promise<void>>();
  const failures: string[] = [];
  const started = performance.now();
  for (let i = 0; i < seconds * rate; i++) {
    await sleep(Math.max(0, started + (i * 1000) / rate - performance.now()));
    const asked = ask(i)
      .then(
        (answered) => void answers.push(answered),
        (error: unknown) => void failures.push(String(error)),
      )
      .finally(() => pending.delete(asked));
    pending.add(asked);
    if (i % rate !== rate - 1) continue;
    memory.push(residentMegabytes(pid));
    if (pending.size === 0) everySecond();
  }
  await Promise.all(pending);
  return {
    latencies: new Map(
      [...groupBy(answers, ({ kind }) => kind)].map(([kind, group]) => [
        kind,
        ascending(group.map(({ ms }) => ms)),
      ]),
    ),
    failures,
    memory: await Promise.all(memory),
  };
}

function describeLoad(name: string, { failures, memory }: Load): string {
  return `| ${name} | ${failures.length} | ${(memory[MINUTE - 1] ?? memory[0])?.toFixed(0)}, ${memory.at(-1)?.toFixed(0)} |`;
}

/** Asks questions while the corpus is read again. Resolves with the bounds that were broken. */
async function reindexUnderLoad(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  writeCorpus(folder, documents, 'old');
  const discord = await LoopbackDiscord.start();
  const bot = await BotProcess.start(discord, { CORPUS_DIR: folder });
  const people = Array.from({ length: PEOPLE }, (_, i) => discord.person(`person ${i}`));
  const question = (i: number) => `what does number ${i % documents} tell of`;
  const ask: Ask = (i) => timed(() => at(people, i).slash('ask', { question: question(i) }));
  for (let i = 0; i < 200; i++) await ask(i);
  const idle = await repeat(
    (i) => ask(i),
    (i) => i < 1000,
  );
  let running = true;
  const report = discord.world.until('message', 'the report', (message: Message) => {
    running = !draw(message).includes('seconds: ');
    return running ? undefined : message;
  });
  discord.person('mod', MODERATOR).sends('reindex');
  const under = await repeat(ask, () => running);
  const took = /seconds: ([\d.]+)/.exec(draw(await report))?.[1];
  console.log(`## A reindex of ${documents} documents under load\n`);
  console.log(`It took ${took} s, and ${under.length} questions were answered meanwhile.\n`);
  console.log('| | p50 ms | p99 ms |\n|---|---|---|');
  console.log(describeTimes('idle', idle));
  console.log(describeTimes('meanwhile', under));
  const limit = Math.max(MAX_REINDEX_RATIO * percentile(idle, 0.99), NOISE_MS);
  const late = under.filter((ms) => ms > limit);
  console.log(`\n${late.length} answers took longer than ${limit.toFixed(1)} ms meanwhile.\n`);
  await bot.stop();
  await discord.close();
  rmSync(folder, { recursive: true });
  return late.length > 0 ? [`${late.length} answers were late during the reindex`] : [];
}

function describeTimes(name: string, times: readonly number[]): string {
  return `| ${name} | ${percentile(times, 0.5).toFixed(1)} | ${percentile(times, 0.99).toFixed(1)} |`;
}

/** Kills the process at random moments of a start or a reindex; the next start must serve one corpus, whole. Resolves with what breaks that. */
async function killAtRandom(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  let mixtures = 0;
  writeCorpus(folder, 200, 'old');
  for (let i = 0; i < kills; i++) {
    const discord = await LoopbackDiscord.start();
    const doomed = await BotProcess.start(discord, { CORPUS_DIR: folder }, i % 2 === 0);
    writeCorpus(folder, 200, i % 2 === 0 ? 'new' : 'old');
    if (i % 2 === 0) discord.person('mod', MODERATOR).sends('reindex');
    await sleep(Math.random() * (i % 2 === 0 ? 150 : 900));
    await doomed.stop('SIGKILL');
    const bot = await BotProcess.start(discord, { CORPUS_DIR: folder });
    const shown = draw(await discord.person('ann').slash('topic', { subject: 'marmots' }));
    const kinds = ['old', 'new'].filter((kind) => shown.includes(`The ${kind} text`));
    if (kinds.length !== 1) mixtures += 1;
    await bot.stop('SIGKILL');
    await discord.close();
  }
  console.log(
    `## ${kills} kills at random moments\n\n${mixtures} starts after them served none or a mixture.`,
  );
  rmSync(folder, { recursive: true });
  return mixtures > 0 ? [`${mixtures} starts after a kill served none or a mixture`] : [];
}

function writeCorpus(folder: string, count: number, kind: string): void {
  for (let i = 0; i < count; i++)
    writeFileSync(
      join(folder, `${i}.md`),
      `The ${kind} text number ${i} tells of marmots and of ${i * 7919} other things.\n`,
    );
}

async function repeat(ask: Ask, goesOn: (i: number) => boolean): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; goesOn(i); i++) times.push(await ask(i));
  return ascending(times);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

function at<Item>(items: readonly Item[], i: number): Item {
  return items[i % items.length] as Item;
}

await main();
