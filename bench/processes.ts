/** Measures the bot as a process beside the least bot that there can be, `test/soak/pong.ts`. */
import { execFileSync } from 'node:child_process';
import { BotProcess } from '../test/discord/server/bot-process.ts';
import { LoopbackDiscord } from '../test/discord/server/loopback-discord.ts';
import { type PongProcess, startPong } from '../test/soak/pong-process.ts';
import { median, percentile, residentMegabytes } from '../test/soak/statistics.ts';

const PEOPLE = 500;
const WARM_UP = 1000;
const QUESTIONS = 2000;
const QUESTION = 'how many diplomats must leave';

export interface Comparison {
  readonly what: string;
  readonly bot: number;
  readonly pong: number;
}

export async function compareProcesses(rounds: number): Promise<Comparison[]> {
  const starts = Array.from({ length: rounds }, () => ({
    bot: secondsOf('npm', ['start', '--silent', '--', QUESTION]),
    pong: secondsOf(process.execPath, ['--input-type=module', '-e', "await import('discord.js')"]),
  }));
  const runs: { bot: Run; pong: Run }[] = [];
  for (let i = 0; i < rounds; i++) runs.push({ bot: await runBot(), pong: await runPong() });
  const compare = (what: string, of: (run: Run) => number): Comparison => ({
    what,
    bot: median(runs.map(({ bot }) => of(bot))),
    pong: median(runs.map(({ pong }) => of(pong))),
  });
  return [
    {
      what: '`npm start` to the first answer, and importing discord.js alone, s',
      bot: median(starts.map(({ bot }) => bot)),
      pong: median(starts.map(({ pong }) => pong)),
    },
    compare('round trip, one at a time, p50 ms', ({ alone }) => alone),
    compare('round trip, 32 at a time, p50 ms', ({ together }) => together),
    compare('resident memory once connected, MB', ({ idleMegabytes }) => idleMegabytes),
    compare(`resident memory after ${WARM_UP + 2 * QUESTIONS} answers, MB`, ({ megabytes }) => megabytes),
  ];
}

interface Run {
  readonly alone: number;
  readonly together: number;
  readonly idleMegabytes: number;
  readonly megabytes: number;
}

async function runBot(): Promise<Run> {
  const discord = await LoopbackDiscord.start();
  const bot = await BotProcess.start(discord);
  const people = Array.from({ length: PEOPLE }, (_, i) => discord.person(`person ${i}`));
  const run = await drive(bot.pid, discord, (i) => people[i % PEOPLE]?.slash('ask', { question: QUESTION }));
  await bot.stop();
  await discord.close();
  return run;
}

async function runPong(): Promise<Run> {
  const discord = await LoopbackDiscord.start();
  const pong: PongProcess = await startPong(discord);
  const people = Array.from({ length: PEOPLE }, (_, i) => discord.person(`person ${i}`));
  const data = { id: '1', name: 'ping', type: 1 };
  const run = await drive(pong.pid, discord, (i) => people[i % PEOPLE]?.forge({ data }));
  await pong.stop();
  await discord.close();
  return run;
}

async function drive(
  pid: number,
  discord: LoopbackDiscord,
  ask: (i: number) => Promise<unknown> | undefined,
): Promise<Run> {
  const idleMegabytes = await residentMegabytes(pid);
  await askAll(ask, WARM_UP, 8);
  discord.forget();
  const alone = await askAll(ask, QUESTIONS, 1);
  discord.forget();
  const together = await askAll(ask, QUESTIONS, 32);
  discord.forget();
  return { alone, together, idleMegabytes, megabytes: await residentMegabytes(pid) };
}

/** The median of the milliseconds until the answer, with `lanes` people asking at any time. */
async function askAll(
  ask: (i: number) => Promise<unknown> | undefined,
  count: number,
  lanes: number,
): Promise<number> {
  const times: number[] = [];
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const started = performance.now();
      await ask(next++);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return percentile(
    times.sort((a, b) => a - b),
    0.5,
  );
}

function secondsOf(command: string, given: readonly string[]): number {
  const started = performance.now();
  const { DISCORD_TOKEN: _, ...env } = process.env;
  execFileSync(command, given, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - started) / 1000;
}
