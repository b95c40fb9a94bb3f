/** A failing test leaves nothing behind: no process, and nothing that waits. */
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startNode } from '../child-process.ts';
import { BotProcess } from './server/bot-process.ts';
import { discord, useOwnDiscord } from './server/own-discord.ts';

useOwnDiscord();

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a bot that never becomes ready is ended, and its output is reported', async () => {
  discord.world.patience = 1;
  await expect(BotProcess.start(discord)).rejects.toThrow(/^the bot does not start; its output: /);
  expect(discord.guests.size).toBe(0);
});

test('a bot that ends before it is ready is not waited for', async () => {
  await expect(BotProcess.start(discord, { LOG_LEVEL: 'loud' })).rejects.toThrow(
    'the bot does not start; its output: LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"',
  );
});

test('closing ends the bots that are still running, and everything that waits for them', async () => {
  const bot = await BotProcess.start(discord, {}, false);
  const waiting = discord.world.until('never', 'what never comes');
  const told = expect(waiting).rejects.toThrow(
    'waited in vain for what never comes; refused so far: nothing',
  );
  await discord.close();
  await told;
  expect(isRunning(bot.pid)).toBe(false);
});

test('a program ends with the process that started it', async () => {
  const program = startNode(
    ['--eval', 'setInterval(() => {}, 1000)'],
    {},
    { stdout: 'pipe', stderr: 'pipe' },
  );
  const ended = once(program, 'exit');
  program.stdin?.destroy();
  expect(await ended).toEqual([1, null]);
});
