/** What operators rely on: the log, the health check, and that one whole corpus is served whatever happens. */

import { once } from 'node:events';
import { cpSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BotProcess, type LogLine } from './server/bot-process.ts';
import { draw } from './server/drawing.ts';
import { freePort } from './server/free-port.ts';
import { LoopbackDiscord } from './server/loopback-discord.ts';
import { MODERATOR } from './server/person.ts';

let discord: LoopbackDiscord;
let folder: string;

beforeEach(async () => {
  discord = await LoopbackDiscord.start();
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(async () => {
  await discord.close();
  rmSync(folder, { recursive: true });
});

function start(...[env, wait, stderr]: Tail<Parameters<typeof BotProcess.start>>): Promise<BotProcess> {
  return BotProcess.start(discord, env, wait, stderr);
}
type Tail<List extends unknown[]> = List extends [unknown, ...infer Rest] ? Rest : never;

describe('METRICS_PORT', () => {
  test('serves a health check, which fails while the connection is lost', async () => {
    const port = await freePort();
    await start({ METRICS_PORT: String(port) });
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
    const lost = discord.world.until('logged', 'the loss', ({ level }: { level: number }) =>
      level === 40 ? true : undefined,
    );
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
    const back = discord.world.until('resumed', 'the bot to come back', () => true);
    discord.gateway.refuse = false;
    await back;
    await discord.person('ann').slash('help');
    expect(await health()).toEqual(well);
  });

  test('serves metrics that show commands and outcomes, and nothing that people wrote', async () => {
    const port = await freePort();
    await start({ METRICS_PORT: String(port) });
    const ann = discord.person('ann');
    await ann.slash('ask', { question: 'how many visas are waiting' });
    await ann.slash('ask', { question: 'who is the king of norway' });
    const response = await fetch(`http://127.0.0.1:${port}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    expect(text).toContain(
      'verbatim_request_seconds_count{command="ask",door="server",outcome="answered"} 1\n',
    );
    expect(text).toContain(
      'verbatim_request_seconds_count{command="ask",door="server",outcome="silent"} 1\n',
    );
    expect(text).toContain('verbatim_passages 55\n');
    expect(text).toContain('verbatim_shard_ready{shard="0"} 1\n');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).not.toMatch(/norway|ann/);
    expect((await fetch(`http://127.0.0.1:${port}/elsewhere`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(405);
  });

  test('is served only on 127.0.0.1: on other addresses the port is free', async () => {
    const port = await freePort();
    await start({ METRICS_PORT: String(port) });
    const other = createServer().listen(port, '127.0.0.2');
    await once(other, 'listening');
    other.close();
  });

  test('that is already in use stops the start with one plain line', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const bot = await start({ METRICS_PORT: String(port) }, false);
    expect(await bot.exited).toBe(1);
    expect(bot.output).toEqual([expect.stringMatching(/^METRICS_PORT cannot be used: .*EADDRINUSE/)]);
    taken.close();
  });
});

describe('the log', () => {
  test.each([
    'debug',
    'trace',
  ])('at level %s shows neither what people wrote nor the token', async (level) => {
    const bot = await start({ LOG_LEVEL: level });
    const ann = discord.person('ann');
    const secret = 'my private worry';
    await ann.slash('ask', { question: secret });
    await ann.says(secret);
    await ann.autocomplete('topic', 'subject', secret);
    for (const code of [500, 404]) {
      discord.rest.faults.push(({ method, path }) =>
        method === 'POST' && path.endsWith('/messages')
          ? { status: code, body: { message: 'No' } }
          : undefined,
      );
      const told = discord.world.until('logged', 'the fault', ({ level: of }: { level: number }) =>
        of === 40 ? true : undefined,
      );
      ann.writes(secret);
      await told;
      discord.rest.faults.length = 0;
    }
    const log = await bot.readLog();
    expect(log.filter(({ level: of }) => of === 40)).toHaveLength(2);
    expect(JSON.stringify([log, bot.output])).not.toMatch(/private worry|loopback\.token|token-\d/);
  });

  test('never shows the token, wherever it comes from', async () => {
    const bot = await start();
    const line = discord.world.until('logged', 'the fault', ({ level, msg }: LogLine) =>
      level === 40 ? msg : undefined,
    );
    discord.rest.faults.push(({ method }) =>
      method === 'POST'
        ? { status: 403, body: { code: 50013, message: `Not with ${discord.token}` } }
        : undefined,
    );
    discord.person('ann').writes('visas');
    expect(await line).toBe('Not with [redacted]');
    expect(bot.output).toEqual([]);
  });

  test('shows the kind, message, code and stack of an error, and nothing about its content', async () => {
    await start();
    const err = discord.world.until('logged', 'the fault', ({ level, err: fault }: LogLine) =>
      level === 40 ? fault : undefined,
    );
    discord.rest.faults.push(({ method, path }) =>
      method === 'GET' && path.endsWith('/messages')
        ? { status: 403, body: { code: 50001, message: 'Missing Access' } }
        : undefined,
    );
    discord.person('ann').writes('visas');
    expect(await err).toEqual({
      type: 'DiscordAPIError[50001]',
      message: 'Missing Access',
      code: 50001,
      stack: expect.any(String),
    });
  });

  test('has a line for each request', async () => {
    const bot = await start();
    await discord.person('ann').slash('topic', { subject: 'visas' });
    expect((await bot.readLog()).filter(({ msg }) => msg === 'request')).toEqual([
      expect.objectContaining({
        command: 'topic',
        door: 'server',
        hits: expect.any(Number),
        outcome: 'answered',
      }),
    ]);
  });

  test('that cannot be written because the disk is full stops nothing', async () => {
    const registered = discord.world.until('registered', 'the commands', () => true);
    await start({}, false, openSync('/dev/full', 'w'));
    await registered;
    expect(draw(await discord.person('ann').slash('topic', { subject: 'visas' }))).toMatch(/^### On “visas”/);
  });
});

describe('the corpus', () => {
  const mod = () => discord.person('mod', MODERATOR);
  const KINDS = ['old', 'new'] as const;
  const write = (kind: string) => {
    for (let i = 0; i < 300; i++)
      writeFileSync(join(folder, `${i}.md`), `The ${kind} text number ${i} tells of marmots.\n`);
  };

  test('that was emptied by mistake does not replace the one that is served', async () => {
    cpSync('corpus', folder, { recursive: true });
    await start({ CORPUS_DIR: folder });
    rmSync(join(folder, 'antonov-sputnik.md'));
    expect(draw(await mod().slash('reindex'))).toBe(
      `(private)\n### The corpus could not be read, so I am still answering from the old one\n${folder}: the corpus folder holds no document\n---\n-# /reindex`,
    );
    rmSync(folder, { recursive: true });
    expect(draw(await mod().slash('reindex'))).toContain('there is no such corpus folder');
    expect(draw(await mod().slash('topic', { subject: 'visas' }))).toMatch(/^### On “visas”/);
    cpSync('corpus', folder, { recursive: true });
  });

  test('is one or the other for every answer, even while it is read again or the process is killed doing so', async () => {
    write('old');
    for (let round = 0; round < 4; round++) {
      const bot = await start({ CORPUS_DIR: folder });
      write(KINDS[(round + 1) % 2] as string);
      const ann = discord.person('ann');
      mod().sends('reindex');
      for (let i = 0; i < 3; i++) {
        const shown = draw(await ann.slash('topic', { subject: 'marmots' }));
        expect(KINDS.filter((kind) => shown.includes(`The ${kind} text`))).toHaveLength(1);
      }
      await bot.stop('SIGKILL');
    }
  });
});
