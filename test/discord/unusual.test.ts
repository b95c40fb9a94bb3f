/** What Discord occasionally sends or refuses: nobody is left without an answer that they could have had. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { draw } from './server/drawing.ts';
import { MODERATOR } from './server/person.ts';
import { FLAG_EPHEMERAL } from './server/refusals.ts';
import { bot, discord, useTheBot } from './server/the-bot.ts';
import type { Message } from './server/world.ts';

useTheBot();
const ann = discord.person('ann');

const PASSAGE = /^### Passage 3 of 52\n/;
const at = (words: string) => `<@${discord.world.bot.id}> ${words}`;
const isPrivate = ({ flags }: Message) => (flags & FLAG_EPHEMERAL) !== 0;

describe('a command of an older version', () => {
  const slash = (name: string, options: unknown[] = []) =>
    ann.forge({ data: { id: '1', name, type: 1, options } });

  test('that is gone says so, and where the others are', async () => {
    expect(draw(await slash('weather'))).toBe(
      '(private)\n### I no longer have the command “weather”. /help lists the ones I have.',
    );
  });

  test('in the menu of a message or a person that is gone says so too', async () => {
    const said = ann.writes('visas', { channel: discord.world.general });
    const onMessage = { target_id: said.id, resolved: { messages: { [said.id]: said } } };
    const onPerson = { target_id: ann.user.id, resolved: { users: { [ann.user.id]: ann.user } } };
    for (const [type, target] of [
      [3, onMessage],
      [2, onPerson],
    ] as const)
      expect(draw(await ann.forge({ data: { id: '1', name: 'Look up', type, ...target } }))).toBe(
        '(private)\n### I no longer have the command “Look up”. /help lists the ones I have.',
      );
  });

  test('without an option that is required now asks for it', async () => {
    expect(draw(await slash('topic'))).toBe('(private)\n### Which subject? Write it after /topic.');
  });

  test('with options of other types is understood as far as possible', async () => {
    const answer = await slash('read', [
      { name: 'passage', type: 4, value: 3 },
      { name: 'section', type: 3, value: 'no' },
      { name: 'private', type: 3, value: 'no' },
      { name: 'gone', type: 10, value: 1.5 },
    ]);
    expect(draw(answer)).toMatch(PASSAGE);
  });
});

describe('a message', () => {
  const answersTo = ({ id }: Message) =>
    discord.world
      .messagesIn(discord.world.general)
      .filter(({ message_reference }) => message_reference?.message_id === id);
  const file = { id: '1', filename: 'a.png', size: 1, url: 'http://127.0.0.1/a', proxy_url: '' };
  const ATTACHED = '### I can read only the text of a message. What would you like to know?';

  test('with nothing but an attachment is told that only text is read', async () => {
    const extra = { attachments: [file] };
    expect(draw(await ann.says('', { extra })).split('\n---\n')[0]).toBe(ATTACHED);
    const mentioned = await ann.says(at(''), { channel: discord.world.general, extra });
    expect(draw(mentioned).split('\n')[0]).toBe(ATTACHED);
    expect(draw(await ann.says('read 3', { extra }))).toMatch(PASSAGE);
  });

  test('in reply to the answer of a command, which Discord shows without its text, is told how to go on', async () => {
    const { general, bot: verbatim } = discord.world;
    const answer = await ann.slash('read', { passage: '3' });
    const message_reference = { message_id: answer.id };
    const said = discord.world.post(general.id, ann.user, { content: 'why?', message_reference });
    const told = discord.world.answerIn(general);
    const unseen = { content: '', mentions: [verbatim], guild_id: general.guild_id };
    discord.gateway.dispatch('MESSAGE_CREATE', { ...said, ...unseen }, general.guild_id);
    expect(draw(await told)).toBe(
      '### Discord does not show me the text of that reply. Mention me in it, or use the buttons under my answer.',
    );
  });

  test('of a webhook gets no answer, even if it does not count as a bot', async () => {
    const { general } = discord.world;
    const extra = { webhook_id: '123456789012345678' };
    const said = ann.writes(at('read 3'), { channel: general, extra });
    await ann.says('read 3');
    expect(answersTo(said)).toEqual([]);
  });

  test('that is edited is not answered again, even if it mentions the bot only now', async () => {
    const { general } = discord.world;
    const said = ann.writes('read 3', { channel: general });
    const edited = {
      ...said,
      content: at('read 3'),
      mentions: [discord.world.bot],
      guild_id: general.guild_id,
    };
    discord.gateway.dispatch('MESSAGE_UPDATE', edited, general.guild_id);
    await ann.says('read 3');
    expect(answersTo(said)).toEqual([]);
  });

  test('that is deleted before its answer is answered all the same', async () => {
    const { general } = discord.world;
    discord.rest.faults.push(({ method, body }) => {
      const { message_reference } = (body ?? {}) as { message_reference?: { message_id: string } };
      if (method === 'POST' && message_reference) discord.world.messages.delete(message_reference.message_id);
      return undefined;
    });
    const answer = await ann.says(at('read 3'), { channel: general });
    expect(draw(answer)).toMatch(PASSAGE);
    expect(answer.message_reference).toBeUndefined();
  });

  test('of 4000 characters is answered', async () => {
    const question = 'how many visas are waiting '.repeat(200).slice(0, 4000);
    const said = discord.world.post(ann.dm.id, ann.user, { content: 'a long one' });
    const answer = discord.world.answerIn(ann.dm);
    discord.gateway.dispatchMessage({ ...said, content: question }, undefined);
    expect(draw(await answer)).toMatch(/^### /);
  });

  test('that was forwarded can be looked up, from its menu or by forwarding it to the bot', async () => {
    const { general } = discord.world;
    const forwarded = ann.writes(' ', { channel: general });
    forwarded.message_reference = { message_id: forwarded.id, channel_id: general.id };
    forwarded.message_snapshots = [{ message: { ...forwarded, content: 'how many visas are waiting' } }];
    expect(draw(await ann.messageMenu('Find in the interview', forwarded))).toMatch(
      /^\(private\)\n### The text says\n/,
    );
    const { message_reference, message_snapshots } = forwarded;
    const extra = { message_snapshots, message_reference };
    expect(draw(await ann.says('', { extra: { ...extra, embeds: [{}] } }))).toMatch(/^### The text says\n/);
  });
});

describe('a mention', () => {
  test.each([
    ['an announcement channel', 5],
    ['a thread', 11],
  ] as const)('in %s is answered there', async (_, type) => {
    const channel = discord.gateway.addChannel(type, 'news');
    const answer = await ann.says(at('read 3'), { channel });
    expect(draw(answer)).toMatch(PASSAGE);
    expect(answer.referenced_message?.content).toBe(at('read 3'));
  });

  test.each([
    ['may not post', 403, 50013],
    ['has no access', 403, 50001],
    ['is locked out', 400, 160005],
    ['finds no channel any more', 404, 10003],
    ['is stopped by AutoMod', 400, 200000],
  ])('in a thread where the bot %s is answered in a direct message', async (_, status, code) => {
    const channel = discord.gateway.addChannel(11, 'visas');
    discord.refuse(new RegExp(`^POST /channels/${channel.id}/messages$`), status, code);
    const direct = discord.world.answerIn(ann.dm);
    ann.writes(at('read 3'), { channel });
    const drawn = draw(await direct);
    expect(drawn).toMatch(PASSAGE);
    expect(drawn).toContain('\n-# I could not post in that channel, so here is the answer.\n');
  });

  test('by somebody who asks too often, and accepts no direct messages, is told so in the channel', async () => {
    const { world } = discord;
    const cat = discord.person('cat');
    const { pace } = world;
    world.pace = 1;
    onTestFinished(() => {
      world.pace = 20_000;
      world.nextId();
      world.pace = pace;
    });
    for (let i = 0; i < 10; i++) await cat.says(at('read 3'), { channel: world.general });
    discord.refuse(new RegExp(`^POST /channels/${cat.dm.id}/messages$`), 403, 50007);
    expect(draw(await cat.says(at('read 3'), { channel: world.general }))).toMatch(
      /^### You are asking faster than I can answer\. Please try again in \d+ seconds\.$/,
    );
  });
});

describe('an answer', () => {
  const ORIGINAL = /^PATCH \/webhooks\/\d+\/[^/]+\/messages\/@original$/;
  const mod = () => discord.person('mod', MODERATOR);

  test('whose deferred message was deleted meanwhile is sent privately', async () => {
    discord.refuse(ORIGINAL, 404, 10008);
    const answer = await mod().slash('reindex');
    expect(isPrivate(answer)).toBe(true);
    expect(draw(answer)).toMatch(/^\(private\)\n### The corpus has been read again/);
  });

  test('that is already gone when Delete is pressed is not an error', async () => {
    const answer = await ann.slash('read', { passage: '3' });
    const lines = await bot.warningsWhile(async () => {
      discord.refuse(/^DELETE \/webhooks\/\d+\/[^/]+\/messages\/@original$/, 404, 10008);
      const tried = discord.world.until('failed', 'the deletion');
      ann.presses(answer, 'Delete');
      await tried;
      await ann.says('read 3');
    });
    expect(lines).toEqual([]);
  });

  test('that is on its way when heartbeats are no longer acknowledged comes once, on a new connection', async () => {
    const { gateway, world, rest } = discord;
    gateway.heartbeatInterval = 100;
    const opened = world.until('resumed', 'the bot to come back');
    gateway.drop();
    await opened;
    const back = world.until('resumed', 'the bot to come back again');
    discord.calm();
    let held = false;
    rest.faults.push(async ({ path }) => {
      if (!path.endsWith('/callback') || held) return undefined;
      held = true;
      gateway.muteHeartbeats();
      await back;
      return undefined;
    });
    const before = world.messagesIn(world.general).length;
    expect(draw(await ann.slash('read', { passage: '3' }))).toMatch(PASSAGE);
    await ann.says('read 3');
    expect(world.messagesIn(world.general)).toHaveLength(before + 1);
  });

  test('to autocomplete that comes too late is dropped', async () => {
    const lines = await bot.warningsWhile(async () => {
      discord.refuse(/\/callback$/, 404, 10062);
      await expect(
        Promise.race([ann.autocomplete('topic', 'subject', 'syr'), ann.says('read 3').then(draw)]),
      ).resolves.toMatch(PASSAGE);
    });
    expect(lines).toEqual([]);
  });
});
