/** What operators rely on: the health check, the metrics and the log. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { beforeEach, describe, expect, test } from 'vitest';
import type { LogLine } from './server/loopback-discord.ts';
import { bot, discord, port, useTheBot } from './server/the-bot.ts';

useTheBot();
beforeEach(async () => {
  await bot.readLog();
  bot.log.length = 0;
});

/** The next warning in the log. */
const warning = () =>
  discord.world.until('logged', 'a warning', (line: LogLine) => (line.level === 40 ? line : undefined));

describe('METRICS_PORT', () => {
  test('serves a health check, which fails while the connection is lost', async () => {
    const health = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/healthz`);
      return { status: response.status, ...((await response.json()) as object) };
    };
    const well = {
      status: 200,
      healthy: true,
      gateway: true,
      shards: { 0: true },
      commands: true,
      passages: 55,
      eventLoopMs: expect.any(Number),
    };
    expect(await health()).toEqual(well);
    const lost = warning();
    discord.gateway.refuse = true;
    discord.gateway.drop();
    await lost;
    expect(await health()).toEqual({
      ...well,
      status: 503,
      healthy: false,
      gateway: false,
      shards: { 0: false },
    });
    const back = discord.world.until('resumed', 'the bot to come back');
    discord.gateway.refuse = false;
    await back;
    await discord.person('ann').slash('help');
    expect(await health()).toEqual(well);
  });

  test('serves metrics that show commands and outcomes, and nothing that people wrote', async () => {
    const read = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const countOf = (outcome: string, text: string) => {
      const name = `verbatim_request_seconds_count{command="ask",door="server",outcome="${outcome}"} `;
      return Number(text.split(name)[1]?.split('\n')[0] ?? 0);
    };
    const before = await read();
    const ann = discord.person('ann');
    await ann.slash('ask', { question: 'how many visas are waiting' });
    await ann.slash('ask', { question: 'who is the king of norway' });
    const response = await fetch(`http://127.0.0.1:${port}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    for (const outcome of ['answered', 'silent'])
      expect(countOf(outcome, text)).toBe(countOf(outcome, before) + 1);
    expect(text).toContain('verbatim_shard_ready{shard="0"} 1\n');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).not.toMatch(/norway|ann/);
    expect((await fetch(`http://127.0.0.1:${port}/elsewhere`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(405);
  });

  test('is served only on 127.0.0.1: on other addresses the port is free', async () => {
    const other = createServer().listen(port, '127.0.0.2');
    await once(other, 'listening');
    other.close();
  });
});

describe('the log', () => {
  test('at level trace shows neither what people wrote nor the token', async () => {
    const ann = discord.person('ann');
    const secret = 'my private worry';
    await ann.slash('ask', { question: secret });
    await ann.says(secret);
    await ann.autocomplete('topic', 'subject', secret);
    for (const code of [500, 404]) {
      discord.refuse(/^POST .*\/messages$/, code, 0);
      const told = warning();
      ann.writes(secret);
      await told;
      discord.rest.faults.length = 0;
    }
    const log = await bot.readLog();
    expect(log.filter(({ level: of }) => of === 40)).toHaveLength(2);
    expect(JSON.stringify([log, bot.output])).not.toMatch(/private worry|loopback\.token|token-\d/);
  });

  test('never shows the token, wherever it comes from', async () => {
    const line = warning();
    discord.refuse(/^POST /, 403, 50013, `Not with ${discord.token}`);
    discord.person('ann').writes('visas');
    expect(await line).toMatchObject({ msg: 'Not with [redacted]' });
    expect(bot.output).toEqual([]);
  });

  test('shows the kind, message, code and stack of an error, and nothing about its content', async () => {
    const line = warning();
    discord.refuse(/^GET .*\/messages$/, 403, 50001, 'Missing Access');
    discord.person('ann').writes('visas');
    expect((await line).err).toEqual({
      type: 'DiscordAPIError[50001]',
      message: 'Missing Access',
      code: 50001,
      stack: expect.any(String),
    });
  });
});
