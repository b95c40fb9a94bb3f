/** Starting, registering, restarting, reindexing and closing the real bot process. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BotProcess, FAULT_ON_SIGUSR2, type LogLine } from './server/bot-process.ts';
import { draw } from './server/drawing.ts';
import { freePort } from './server/free-port.ts';
import { LoopbackDiscord } from './server/loopback-discord.ts';
import { MODERATOR } from './server/person.ts';
import type { Fault } from './server/rest.ts';
import type { Channel, Message } from './server/world.ts';

let discord: LoopbackDiscord;
let folder: string;

beforeEach(async () => {
  discord = await LoopbackDiscord.start();
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('corpus', folder, { recursive: true });
});
afterEach(async () => {
  await discord.close();
  rmSync(folder, { recursive: true });
});

function start(env: NodeJS.ProcessEnv = {}, wait = true): Promise<BotProcess> {
  return BotProcess.start(discord, { CORPUS_DIR: folder, ...env }, wait);
}

const puts = () => discord.rest.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
const names = (scope: string) => discord.world.commands.get(scope)?.map(({ name }) => name) ?? [];
const COUNTY = '---\ntitle: The county fair\noutlet: The Post\n---\n\nVisas are not needed at the fair.\n';

describe('registration', () => {
  test('happens in one server if one is named, and clears the global copies', async () => {
    await (await start()).stop();
    const { id } = discord.world.guild;
    await start({ DISCORD_GUILD_ID: id });
    expect(names('global')).toEqual([]);
    expect(names(id)).toContain('topic');
    expect(discord.world.commands.get(id)?.every(({ contexts }) => contexts === null)).toBe(true);
  });

  test('happens globally otherwise, and clears the copies in servers', async () => {
    const { id } = discord.world.guild;
    await (await start({ DISCORD_GUILD_ID: id })).stop();
    await start();
    expect(names(id)).toEqual([]);
    expect(names('global')).toContain('topic');
  });

  test.each([
    '',
    'own',
  ])('changes nothing if Discord already has the commands (server: %s)', async (which) => {
    const env = { DISCORD_GUILD_ID: which === '' ? '' : discord.world.guild.id };
    await (await start(env)).stop();
    const before = puts().length;
    await start(env);
    expect(before).toBe(1);
    expect(puts()).toHaveLength(before);
  });
});

describe('a registration that fails', () => {
  const failed = (request: RegExp) =>
    discord.world.until('logged', 'the failure', ({ msg, request: said, status, code, reason }: LogLine) =>
      request.test(String(said)) ? { msg, status, code, reason } : undefined,
    );

  test.each([
    ['GET', 500, 0, 'Internal Server Error'],
    ['PUT', 400, 50035, 'Invalid Form Body'],
  ])('says which request it was (%s), is tried again, and shows in /healthz meanwhile', async (method, status, code, message) => {
    const port = await freePort();
    const health = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/healthz`);
      const { healthy, commands } = (await response.json()) as { healthy: boolean; commands: boolean };
      return { status: response.status, healthy, commands };
    };
    discord.rest.faults.push((request) =>
      request.method === method && request.path.endsWith('/commands')
        ? { status, body: { code, message } }
        : undefined,
    );
    const told = failed(new RegExp(`^${method} /applications/\\d+/commands$`));
    const registered = discord.world.until('logged', 'the commands', ({ msg }: LogLine) =>
      msg === 'commands registered' ? true : undefined,
    );
    await start({ METRICS_PORT: String(port) }, false);
    expect(await told).toEqual({
      msg: 'the commands could not be registered, so Discord has none or outdated ones; trying again',
      status,
      code: code || undefined,
      reason: message,
    });
    expect(await health()).toEqual({ status: 503, healthy: false, commands: false });
    discord.calm();
    await registered;
    expect(names('global')).toContain('topic');
    expect(await health()).toEqual({ status: 200, healthy: true, commands: true });
  });
});

describe('a restart', () => {
  test('keeps the buttons of old messages working', async () => {
    const ann = discord.person('ann');
    const first = await start();
    const answer = await ann.slash('topic', { subject: 'visas' });
    await first.stop();
    await start();
    const turned = await ann.press(answer, 'Next page');
    expect(turned.id).toBe(answer.id);
    expect(draw(turned)).toMatch(/\n-# Page 2 of 2 · \/topic subject:visas\n/);
    expect(draw(await ann.press(turned, 'Read on'))).toMatch(/^\(private\)\n### Passage \d+ of 52\n/);
  });
});

describe('a new server', () => {
  const greeting = (channel: Channel) =>
    discord.world.until('message', 'the greeting', (message: Message) =>
      message.channel_id === channel.id && draw(message).startsWith('### Hello!') ? message : undefined,
    );
  const GREETING = [
    '### Hello! I quote from this text, word for word',
    'Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021',
    '',
    'Three things to try:',
    '/contents · What is in it',
    '/topic subject:Geneva · All about Geneva',
    '/quote about:diplomatic missions · Quotations about diplomatic missions',
    '',
    'Or mention me and ask a question. /help says more.',
    '[What is in it] 1:1:/contents',
    '[All about Geneva] 1:1:/topic subject:Geneva',
    '[Quotations about diplomatic missions] 1:1:/quote about:diplomatic missions',
  ].join('\n');

  test('is greeted in its system channel with what the bot knows and three things to try', async () => {
    await start();
    const shown = discord.world.until('message', 'the greeting', (message: Message) => message);
    const channel = discord.gateway.addToGuild('The Archive', { hasSystemChannel: true });
    const message = await shown;
    expect(draw(message)).toBe(GREETING);
    expect(message.channel_id).toBe(channel.id);
    const ann = discord.person('ann');
    expect(draw(await ann.press(message, 'All about Geneva'))).toMatch(
      /^\(private\)\n### On “Geneva”: \d+ passages\n/,
    );
    expect(draw(await ann.press(message, 'Quotations about diplomatic missions'))).toMatch(
      /^\(private\)\n### In direct speech on “diplomatic missions”\n/,
    );
  });

  test.each([
    ['has no such channel', false],
    ['does not let the bot write there', true],
  ])('that %s is greeted once, when somebody first mentions the bot', async (_, hasSystemChannel) => {
    await start();
    const ann = discord.person('ann');
    const { id } = discord.world.bot;
    let refused: () => void = () => {};
    const tried = new Promise<void>((resolve) => {
      refused = resolve;
    });
    if (hasSystemChannel)
      discord.rest.faults.push(({ method, path }) => {
        if (method !== 'POST' || !path.endsWith('/messages')) return undefined;
        refused();
        return { status: 403, body: { code: 50013, message: 'Missing Permissions' } };
      });
    const channel = discord.gateway.addToGuild('The Archive', { hasSystemChannel });
    if (hasSystemChannel) await tried;
    discord.calm();
    await ann.says('hello');
    const shown = greeting(channel);
    expect(draw(await ann.says(`<@${id}> topic visas`, { channel }))).toMatch(/^### On “visas”/);
    expect(draw(await shown)).toBe(GREETING);
    await ann.says(`<@${id}> topic visas`, { channel });
    await ann.says('hello');
    expect(discord.world.messagesIn(channel)).toHaveLength(5);
  });

  test('that had the bot before it started is not greeted', async () => {
    await start();
    await discord.person('ann').says('topic visas');
    expect(discord.world.messagesIn(discord.world.general)).toEqual([]);
  });
});

describe('several documents', () => {
  test('are told apart by the option source, in numbers and in citations', async () => {
    writeFileSync(join(folder, 'fair.md'), COUNTY);
    await start();
    const ann = discord.person('ann');
    expect(await ann.autocomplete('ask', 'source', 'cou')).toEqual([
      { name: 'The county fair', value: 'fair' },
    ]);
    const answer = draw(await ann.slash('ask', { question: 'are visas needed', source: 'fair' }));
    expect(answer).toBe(
      [
        '### The text says',
        '---',
        '> **Visas are not needed at the fair**.',
        '-# The Post, the text’s own words · passage 1',
        `[Read on] ${answer.match(/1:1:\/read passage:\w+/)?.[0]}`,
        '---',
        '-# From: The county fair, The Post',
        '-# /ask question:are visas needed source:fair',
        '[Delete] 1:1:delete',
      ].join('\n'),
    );
    expect(draw(await ann.slash('read', { passage: '1' }))).toMatch(
      /^\(private\)\n### Each document has its own passage numbers\. Say which one with source:/,
    );
    expect(draw(await ann.slash('read', { passage: '1', source: 'The county fair' }))).toMatch(
      /^### Passage 1 of 1\n/,
    );
    expect(draw(await ann.slash('contents'))).toMatch(/^### 2 documents\n/);
  });
});

describe('/reindex', () => {
  test('reports what was added, and offers the option source once there are two documents', async () => {
    await start();
    const mod = discord.person('mod', MODERATOR);
    writeFileSync(join(folder, 'fair.md'), COUNTY);
    const registered = discord.world.until('registered', 'the commands again', () => true);
    expect(draw(await mod.slash('reindex'))).toContain('added: “The county fair”');
    await registered;
    expect(await mod.autocomplete('topic', 'source', '')).toHaveLength(2);
    writeFileSync(join(folder, 'fair.md'), COUNTY.replace('not ', ''));
    expect(draw(await mod.slash('reindex'))).toContain('changed: “The county fair”');
    rmSync(join(folder, 'fair.md'));
    expect(draw(await mod.slash('reindex'))).toContain('removed: “The county fair”');
  });

  test('keeps the old corpus if the new one is bad, and names every problem', async () => {
    await start();
    const mod = discord.person('mod', MODERATOR);
    writeFileSync(join(folder, 'bad.md'), '---\noutlet: x\n---\nText.\n');
    writeFileSync(join(folder, 'synonyms.txt'), 'alone\n');
    expect(draw(await mod.slash('reindex'))).toBe(
      [
        '(private)',
        '### The corpus could not be read, so I am still answering from the old one',
        'bad.md\\:1: the front matter has no title',
        'synonyms.txt\\:1: a group needs two or more words, separated by commas',
        '---',
        '-# /reindex',
      ].join('\n'),
    );
    expect(draw(await mod.slash('topic', { subject: 'visas' }))).toMatch(/^### On “visas”/);
  });

  test('runs once at a time: a second call is told who started it and how far it is', async () => {
    for (let i = 0; i < 1500; i++) writeFileSync(join(folder, `${i}.md`), `Number ${i} has words.\n`);
    await start();
    const [mod, deputy] = [discord.person('mod', MODERATOR), discord.person('deputy', MODERATOR)];
    const report = discord.world.until('message', 'the report', (message: Message) =>
      draw(message).includes('### The corpus has been read again') ? true : undefined,
    );
    mod.sends('reindex');
    expect(draw(await deputy.slash('reindex'))).toMatch(
      /^\(private\)\n### A reindex is already running: mod started it, and it is \d+% done \([^)]+\)\.$/,
    );
    await report;
  });

  test('that takes longer than Discord keeps its answer open is reported in a direct message', async () => {
    await start();
    const mod = discord.person('mod', MODERATOR);
    const report = discord.world.until('message', 'the report', (message: Message) =>
      message.channel_id === mod.dm.id ? draw(message) : undefined,
    );
    discord.world.events.once('answered', () => {
      discord.world.clock += 15 * 60 * 1000 + 1;
    });
    mod.sends('reindex');
    expect((await report).replace(/seconds: [\d.]+/, 'seconds: …')).toMatchInlineSnapshot(`
      "### The corpus has been read again, and I now answer from it
      documents: 1 · sections: 18 · passages: 52 · captions: 3 · words: 2586 · synonym groups: 27
      Nothing was added, changed or removed.
      seconds: …
      ---
      -# Discord keeps an answer open for 15 minutes. This took longer, so it comes as a new message.
      -# /reindex"
    `);
    expect([...new Set(discord.world.refusals)]).toEqual([
      'PATCH /webhooks/…/…/messages/@original: 50027 Invalid Webhook Token',
    ]);
    expect(draw(await mod.slash('read', { passage: '3' }))).toMatch(/^### Passage 3 of 52/);
  });

  test('is for the home server only, if one is configured', async () => {
    await start({ MODERATOR_GUILD_ID: '123456789012345678' });
    expect(draw(await discord.person('mod', MODERATOR).slash('reindex'))).toBe(
      '(private)\n### Only moderators of this bot’s home server can use /reindex.',
    );
  });
});

describe('the process', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('closes the gateway and exits with 0 on %s', async (signal) => {
    const bot = await start();
    const closed = discord.world.until('disconnected', 'the gateway to close', (code: number) => code);
    expect(await bot.stop(signal)).toBe(0);
    expect(await closed).toBe(1000);
  });

  /** Holds the first matching request until the bot has begun to shut down and has either exited or shown that it is still there. */
  function holdUntilClosing(bot: BotProcess, route: RegExp, answer?: Fault): Promise<true> {
    const { world, gateway, rest } = discord;
    const closing = world.until('logged', 'the bot to close', ({ msg }: LogLine) =>
      msg === 'closing' ? true : undefined,
    );
    let held = false;
    rest.faults.push(async (request, response) => {
      if (held || !route.test(`${request.method} ${request.path}`)) return undefined;
      held = true;
      world.events.emit('held');
      await closing;
      await Promise.race([gateway.ping(), bot.exited]);
      return answer?.(request, response);
    });
    return world.until('held', 'the reply to be on its way', () => true);
  }

  test('lets the answers in progress finish', async () => {
    const bot = await start();
    const failure = () => ({ status: 500, body: {} });
    const held = holdUntilClosing(bot, /\/callback$/, failure);
    const answer = discord.person('ann').slash('topic', { subject: 'visas' });
    await held;
    const exited = bot.stop();
    expect(draw(await answer)).toMatch(/^### On “visas”/);
    expect(await exited).toBe(0);
  });

  test('answers a message that it was working on when it is told to stop', async () => {
    const bot = await start();
    const held = holdUntilClosing(bot, /^GET \/channels\/\d+\/messages$/);
    const answer = discord.person('ann').says('read 3');
    await held;
    const exited = bot.stop();
    expect(draw(await answer)).toMatch(/^### Passage 3 of 52\n/);
    expect(await exited).toBe(0);
    expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  test.each([
    ['SIGTERM', 0],
    ['SIGUSR2', 1],
  ] as const)('exits in time although the gateway is dead, on %s with %i', async (signal, code) => {
    const bot = await start({ NODE_OPTIONS: FAULT_ON_SIGUSR2 });
    discord.gateway.freeze();
    expect(await bot.stop(signal)).toBe(code);
  });

  test('exits with 1 and one plain line if the token is wrong', async () => {
    const bot = await start({ DISCORD_TOKEN: 'wrong' }, false);
    expect(await bot.exited).toBe(1);
    expect(bot.output).toEqual(['Discord refuses the token: check DISCORD_TOKEN.']);
  });

  test('asks for no privileged intent', async () => {
    const identified = discord.world.until('identified', 'the bot to identify', (intents: number) => intents);
    await start();
    expect(await identified).toBe((1 << 0) | (1 << 9) | (1 << 12));
  });
});
