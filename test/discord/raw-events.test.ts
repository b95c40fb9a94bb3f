/** Events that discord.js cannot read as they come: people are answered all the same. */
import { describe, expect, test } from 'vitest';
import { draw } from './server/drawing.ts';
import { discord, useTheBot } from './server/the-bot.ts';
import type { Interaction } from './server/world.ts';

useTheBot();
const ann = discord.person('ann');
const { world, gateway } = discord;

const PASSAGE = /^### Passage 3 of 52\n/;
const UNREADABLE = '(private)\n### Sorry, I could not read what Discord sent me. Please try again.';
const READ = {
  data: { id: '1', name: 'read', type: 1, options: [{ name: 'passage', type: 3, value: '3' }] },
};

describe('an interaction', () => {
  test.each([
    'app_permissions',
    'authorizing_integration_owners',
    'channel',
    'context',
    'entitlements',
    'guild_locale',
    'locale',
  ])('is answered without %s, and where that is null', async (field) => {
    expect(draw(await ann.forge({ ...READ, [field]: undefined }))).toMatch(PASSAGE);
    expect(draw(await ann.forge({ ...READ, [field]: null }))).toMatch(PASSAGE);
  });

  test('of a user-installed app is answered where the bot knows neither the server nor the channel', async () => {
    const elsewhere = {
      guild_id: '999999999999999999',
      channel_id: '999999999999999998',
      channel: { id: '999999999999999998', type: 0 },
      authorizing_integration_owners: { 1: ann.user.id },
    };
    expect(draw(await ann.forge({ ...READ, ...elsewhere }))).toMatch(PASSAGE);
    const answer = await ann.slash('topic', { subject: 'visas' });
    const button = { type: 3, data: { component_type: 2, custom_id: '1:2:', id: 1 }, message: answer };
    for (const channel of [elsewhere.channel, { id: elsewhere.channel_id }, undefined])
      expect(draw(await ann.forge({ ...button, ...elsewhere, channel }))).toMatch(/-# Page 2 of 2 /);
  });

  test.each<[string, Record<string, unknown>]>([
    ['with a form, which the bot never sends', { type: 5, data: { custom_id: 'form', components: [] } }],
    ['with a new kind of component', { type: 3, data: { component_type: 77, custom_id: '1:2:', id: 1 } }],
    ['with a new kind of command', { data: { id: '1', name: 'read', type: 77 } }],
    ['without data', { data: undefined }],
    ['of nobody', { ...READ, member: undefined }],
    ['on no message', { type: 3, data: { component_type: 2, custom_id: '1:2:', id: 1 }, message: undefined }],
    [
      'on a message that is not there',
      { data: { id: '1', name: 'Find in the interview', type: 3, target_id: '5' } },
    ],
  ])('%s is told that it cannot be read, which pings nobody', async (_, payload) => {
    expect(draw(await ann.forge(payload))).toBe(UNREADABLE);
    const answer = discord.rest.requests.findLast(({ path }) => path.endsWith('/callback'));
    expect(answer?.body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });

  test.each<[string, Record<string, unknown>]>([
    ['without data', { data: undefined }],
    ['of nobody', { member: undefined }],
    [
      'whose value is no text',
      {
        data: {
          id: '1',
          name: 'topic',
          type: 1,
          options: [{ name: 'subject', type: 4, value: 5, focused: true }],
        },
      },
    ],
  ])('that asks for choices %s gets none', async (_, payload) => {
    const data = { id: '1', name: 'topic', type: 1, options: [] };
    const answered = world.until('answered', 'the choices', ({ choices }: Interaction) => choices);
    ann.forge({ type: 4, data, ...payload }).catch(() => {});
    expect(await answered).toEqual([]);
  });
});

test('a person who has taken away their display name goes by their user name', async () => {
  const zoe = discord.person('zoe');
  const shared = async () => {
    const answer = await zoe.slash('read', { passage: '3', private: true });
    const followed = world.shared();
    zoe.presses(answer, 'Share');
    return draw(await followed).split('\n')[1];
  };
  zoe.user.global_name = 'Zoe the Great';
  expect(await shared()).toBe('Shared by Zoe the Great');
  zoe.user.global_name = null;
  expect(await shared()).toBe('Shared by zoe');
});

describe('the menu of a message', () => {
  const use = (messages: Record<string, unknown>) =>
    ann.forge({
      data: { id: '1', name: 'Find in the interview', type: 3, target_id: '5', resolved: { messages } },
    });

  test('that comes without its text says that there is none', async () => {
    const { content: _, ...said } = world.post(ann.dm.id, ann.user, { content: 'visas' });
    expect(draw(await use({ 5: { ...said, id: '5' } }))).toBe(
      '(private)\n### That message has no text to look up.',
    );
  });

  test('that does not come at all is answered with a reference to the log', async () => {
    expect(draw(await use({}))).toMatch(
      /^\(private\)\n### Sorry, something went wrong on my side\. Reference: \w{8}$/,
    );
  });
});

describe('a message', () => {
  test.each([
    'activity',
    'application',
    'attachments',
    'embeds',
    'flags',
    'message_reference',
    'thread',
    'type',
  ])('is answered where its %s is null', async (field) => {
    expect(draw(await ann.says('read 3', { extra: { [field]: null } }))).toMatch(PASSAGE);
  });

  test('whose text is null is told that only text is read', async () => {
    const said = world.post(ann.dm.id, ann.user, { content: 'x' });
    const answer = world.answerIn(ann.dm);
    gateway.dispatchMessage({ ...said, content: null as never }, undefined);
    expect(draw(await answer)).toMatch(/^### I can read only the text of a message\. /);
  });

  test('that mentions the bot in a channel that Discord has not told it about is answered there', async () => {
    const channel = world.addChannel({ type: 0, guild_id: world.guild.id, name: 'unseen' });
    expect(draw(await ann.says(`<@${world.bot.id}> read 3`, { channel }))).toMatch(PASSAGE);
  });
});
