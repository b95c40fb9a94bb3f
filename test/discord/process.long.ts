/** How the process starts and ends when Discord, the network, the machine or its own code fails. */
import { once } from 'node:events';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BotProcess, FAULT_ON_SIGUSR2 } from './server/bot-process.ts';
import { draw } from './server/drawing.ts';
import { freePort } from './server/free-port.ts';
import type { Gateway } from './server/gateway.ts';
import type { LogLine } from './server/loopback-discord.ts';
import { discord, useOwnDiscord } from './server/own-discord.ts';
import { MODERATOR } from './server/person.ts';
import type { Fault } from './server/rest.ts';

useOwnDiscord();

const PASSAGE = /^### Passage 3 of 52\n/;

describe('registration', () => {
  const names = (scope: string) => discord.world.commands.get(scope)?.map(({ name }) => name) ?? [];

  test('happens in one server if one is named, or globally, and clears the copies elsewhere', async () => {
    const { id } = discord.world.guild;
    await (await BotProcess.start(discord)).stop();
    await (await BotProcess.start(discord, { DISCORD_GUILD_ID: id })).stop();
    expect(names('global')).toEqual([]);
    expect(names(id)).toContain('topic');
    expect(discord.world.commands.get(id)?.every(({ contexts }) => contexts === null)).toBe(true);
    const cleared = discord.world.until('registered', 'no commands in the server', (scope: string) =>
      scope === id ? true : undefined,
    );
    await BotProcess.start(discord);
    await cleared;
    expect(names(id)).toEqual([]);
    expect(names('global')).toContain('topic');
  });
});

test('a wrong token ends the process with 1 and one plain line', async () => {
  const bot = await BotProcess.start(discord, { DISCORD_TOKEN: 'wrong' }, false);
  expect(await bot.exited).toBe(1);
  expect(bot.output).toEqual(['Discord refuses the token: check DISCORD_TOKEN.']);
});

describe('a registration that fails', () => {
  const failed = (request: RegExp) =>
    discord.world.until('logged', 'the failure', ({ msg, request: said, status, code, reason }: LogLine) =>
      request.test(String(said)) ? { msg, status, code, reason } : undefined,
    );

  test.each([
    [500, 0, 'Internal Server Error'],
    [400, 50035, 'Invalid Form Body'],
  ])('with %i says which request it was, is tried again, and shows in /healthz meanwhile', async (status, code, message) => {
    const port = await freePort();
    const health = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/healthz`);
      const { healthy, commands } = (await response.json()) as { healthy: boolean; commands: boolean };
      return { status: response.status, healthy, commands };
    };
    discord.refuse(/^PUT .*\/commands$/, status, code, message);
    const told = failed(/^PUT http:.*\/applications\/\d+\/commands$/);
    const registered = discord.logged('commands registered');
    await BotProcess.start(discord, { METRICS_PORT: String(port) }, false);
    expect(await told).toEqual({
      msg: 'the commands could not be registered, so Discord has none or outdated ones; trying again',
      status,
      code: code || undefined,
      reason: message,
    });
    expect(await health()).toEqual({ status: 503, healthy: false, commands: false });
    discord.calm();
    await registered;
    expect(discord.world.commands.get('global')?.map(({ name }) => name)).toContain('topic');
    expect(await health()).toEqual({ status: 200, healthy: true, commands: true });
  });
});

describe('at the start', () => {
  test('an unavailable server delays nothing, and is not greeted when it comes back', async () => {
    discord.gateway.unavailable = true;
    await BotProcess.start(discord);
    const ben = discord.person('ben');
    expect(draw(await ben.slash('read', { passage: '3' }))).toMatch(PASSAGE);
    expect(draw(await ben.says('read 3'))).toMatch(PASSAGE);
    discord.gateway.makeAvailable();
    const { general } = discord.world;
    expect(draw(await ben.says(`<@${discord.world.bot.id}> read 3`, { channel: general }))).toMatch(PASSAGE);
    expect(discord.world.messagesIn(general)).toHaveLength(3);
  });

  test('a server that refuses the commands does not keep them from the others', async () => {
    const port = await freePort();
    discord.refuse(/\/guilds\/\d+\/commands$/, 403, 50001, 'Missing Access');
    const started = await BotProcess.start(discord, { METRICS_PORT: String(port) });
    expect(started.log.filter(({ level }) => level >= 40)).toEqual([]);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  });

  test('the bot waits out a storm of 429 and 5xx during registration', async () => {
    const storm = [429, 500, 502, 503, 429, 500, 504, 500, 500, 500];
    discord.rest.faults.push(({ path }, response) => {
      const status = path.endsWith('/commands') ? storm.shift() : undefined;
      if (status !== 429) return status ? { status, body: { message: 'No', code: 0 } } : undefined;
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '0.05' });
      response.end(
        JSON.stringify({ message: 'You are being rate limited.', retry_after: 0.05, global: false }),
      );
      return 'handled';
    });
    await BotProcess.start(discord);
    expect(storm).toEqual([]);
    expect(draw(await discord.person('ben').slash('read', { passage: '3' }))).toMatch(PASSAGE);
  });
});

test('every answer comes from one complete corpus, even while it is read again or the process is killed meanwhile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const KINDS = ['old', 'new'] as const;
  const write = (kind: string) => {
    for (let i = 0; i < 300; i++)
      writeFileSync(join(folder, `${i}.md`), `The ${kind} text number ${i} tells of marmots.\n`);
  };
  write('old');
  for (let round = 0; round < 4; round++) {
    const bot = await BotProcess.start(discord, { CORPUS_DIR: folder });
    write(KINDS[(round + 1) % 2] as string);
    const ann = discord.person('ann');
    discord.person('mod', MODERATOR).sends('reindex');
    for (let i = 0; i < 3; i++) {
      const shown = draw(await ann.slash('topic', { subject: 'marmots' }));
      expect(KINDS.filter((kind) => shown.includes(`The ${kind} text`))).toHaveLength(1);
    }
    await bot.stop('SIGKILL');
  }
});

test('/reindex is for the home server only, if one is configured', async () => {
  await BotProcess.start(discord, { MODERATOR_GUILD_ID: '123456789012345678' });
  expect(draw(await discord.person('mod', MODERATOR).slash('reindex'))).toBe(
    '(private)\n### Only moderators of this bot’s home server can use /reindex.',
  );
});

describe('a machine that fails', () => {
  test('has METRICS_PORT in use already: that stops the start with one plain line', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const bot = await BotProcess.start(discord, { METRICS_PORT: String(port) }, false);
    expect(await bot.exited).toBe(1);
    expect(bot.output).toEqual([expect.stringMatching(/^METRICS_PORT cannot be used: .*EADDRINUSE/)]);
    taken.close();
  });

  test('has a full disk: the bot goes on without its log', async () => {
    const registered = discord.world.until('registered', 'the commands');
    await BotProcess.start(discord, {}, false, openSync('/dev/full', 'w'));
    await registered;
    expect(draw(await discord.person('ann').slash('topic', { subject: 'visas' }))).toMatch(/^### On “visas”/);
  });
});

describe('the process', () => {
  test.each([
    'SIGTERM',
    'SIGINT',
  ] as const)('exits with 0 on %s before it has anything to serve', async (signal) => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const asked = once(silent, 'connection');
    const bot = await BotProcess.start(discord, { OPENSEARCH_URL: `http://127.0.0.1:${port}` }, false);
    await asked;
    expect(await bot.stop(signal)).toBe(0);
    silent.close();
  });

  test.each([
    [4004, 'Discord refuses the token: check DISCORD_TOKEN.'],
    [4014, 'Discord has closed the connection for good: 4014 DisallowedIntents'],
  ])('exits with 1 and one plain line when the connection is closed with %i', async (code, line) => {
    const doomed = await BotProcess.start(discord);
    discord.gateway.close(code);
    expect(await doomed.exited).toBe(1);
    expect(doomed.output).toEqual([line]);
  });

  test('exits with 1 and one plain line when the token is revoked', async () => {
    const doomed = await BotProcess.start(discord);
    discord.refuse(/^/, 401, 0, '401: Unauthorized');
    discord.person('ann').writes('read 3');
    expect(await doomed.exited).toBe(1);
    expect(doomed.output).toEqual(['Discord refuses the token: check DISCORD_TOKEN.']);
  });

  test.each<[string, ReturnType<Fault>, string]>([
    [
      'fails',
      { status: 500, body: { message: 'No', code: 0 } },
      'The bot cannot connect to Discord: 500 Internal Server Error',
    ],
    [
      'refuses',
      { status: 403, body: { message: 'No', code: 40333 } },
      'The bot cannot connect to Discord: 403 No',
    ],
    [
      'allows no more sessions',
      {
        status: 200,
        body: {
          url: 'ws://127.0.0.1:9',
          shards: 1,
          session_start_limit: { total: 1000, remaining: 0, reset_after: 60_000, max_concurrency: 1 },
        },
      },
      'The bot cannot connect to Discord: Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at …',
    ],
    [
      'is something else',
      { status: 200, body: { name: 'something' } },
      'The server does not answer as Discord does: check DISCORD_API_URL.',
    ],
    [
      'gives an address that is none',
      {
        status: 200,
        body: {
          url: 'nonsense',
          shards: 1,
          session_start_limit: { total: 1000, remaining: 9, reset_after: 1, max_concurrency: 1 },
        },
      },
      'There was no stable connection to Discord for 1 s: stopping, so that the bot can be started again.',
    ],
  ])('that starts while Discord %s exits with 1 and one plain line', async (_, answer, line) => {
    discord.rest.faults.push(({ path }) => (path.endsWith('/gateway/bot') ? answer : undefined));
    const doomed = await BotProcess.start(discord, { RECONNECT_SECONDS: '1' }, false);
    expect(await doomed.exited).toBe(1);
    expect(doomed.output.map((words) => words.replace(/\d+-\S+Z$/, '…'))).toEqual([line]);
  });

  const down = (seconds: number) =>
    `There was no stable connection to Discord for ${seconds} s: stopping, so that the bot can be started again.`;
  /** Long enough to connect on a busy machine. */
  const PATIENT_SECONDS = 3;

  test.each<[string, (gateway: Gateway) => void]>([
    [
      'acknowledges heartbeats and nothing else',
      (gateway) => {
        gateway.heartbeatInterval = 100;
        gateway.unanswering = true;
      },
    ],
    [
      'closes before it is ready',
      (gateway) => {
        gateway.closing = { code: 4000, when: 'asking' };
      },
    ],
    [
      'says that it is ready in a way that cannot be read',
      (gateway) => {
        gateway.unreadable = true;
      },
    ],
    [
      'cannot be reached',
      (gateway) => {
        gateway.refuse = true;
      },
    ],
  ])('that starts while the gateway %s exits with 1 and one plain line', async (_, act) => {
    act(discord.gateway);
    const doomed = await BotProcess.start(discord, { RECONNECT_SECONDS: '1' }, false);
    expect(await doomed.exited).toBe(1);
    expect(doomed.output).toEqual([down(1)]);
  });

  test.each<[string, (gateway: Gateway) => void]>([
    [
      'does not answer a RESUME',
      (gateway) => {
        gateway.heartbeatInterval = 100;
        gateway.unanswering = true;
        gateway.drop();
      },
    ],
    [
      'does not answer a RESUME that it has asked for',
      (gateway) => {
        gateway.unanswering = true;
        gateway.invalidateSession(true);
      },
    ],
    ['closes with a code after which discord.js does nothing', (gateway) => gateway.close(4200)],
    [
      'closes again and again with a code that lets the bot resume',
      (gateway) => {
        gateway.closing = { code: 4000, when: 'ready' };
        gateway.close(4000);
      },
    ],
  ])('exits with 1 and one plain line when the gateway %s', async (_, act) => {
    const doomed = await BotProcess.start(discord, { RECONNECT_SECONDS: String(PATIENT_SECONDS) });
    act(discord.gateway);
    expect(await doomed.exited).toBe(1);
    expect(doomed.output).toEqual([down(PATIENT_SECONDS)]);
  });

  test('exits with 1, the connection closed, after an uncaught error', async () => {
    const doomed = await BotProcess.start(discord, { NODE_OPTIONS: FAULT_ON_SIGUSR2 });
    const closed = discord.world.until('disconnected', 'the connection to close', (code: number) => code);
    expect(await doomed.stop('SIGUSR2')).toBe(1);
    expect(await closed).toBe(1000);
    expect(doomed.log.filter(({ level }) => level === 60).map(({ msg }) => msg)).toEqual([
      'an uncaught error',
    ]);
  });

  test('that starts while Discord cannot be reached says so in one line', async () => {
    const doomed = await BotProcess.start(discord, { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, false);
    expect(await doomed.exited).toBe(1);
    expect(doomed.output).toHaveLength(1);
    expect(doomed.output[0]).toMatch(/^The bot cannot connect to Discord: connect ECONNREFUSED /);
  });

  test.each([
    ['SIGTERM', 0],
    ['SIGUSR2', 1],
  ] as const)('exits in time although the gateway is dead, on %s with %i', async (signal, code) => {
    const bot = await BotProcess.start(discord, { NODE_OPTIONS: FAULT_ON_SIGUSR2 });
    discord.gateway.freeze();
    expect(await bot.stop(signal)).toBe(code);
  });
});
