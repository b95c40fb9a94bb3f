/** What people see in a server that has just added the bot. */
import { describe, expect, test } from 'vitest';
import { draw } from './server/drawing.ts';
import { discord, useTheBot } from './server/the-bot.ts';
import type { Channel, Message } from './server/world.ts';

useTheBot();

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
    'Or mention me and ask a question. /help tells you more.',
    '[What is in it] 1:1:/contents',
    '[All about Geneva] 1:1:/topic subject:Geneva',
    '[Quotations about diplomatic missions] 1:1:/quote about:diplomatic missions',
  ].join('\n');

  test('is greeted in its system channel with what the bot knows and three things to try', async () => {
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
      /^\(private\)\n### Quotations about “diplomatic missions”\n/,
    );
  });

  test.each([
    ['has no such channel', false],
    ['does not let the bot write there', true],
  ])('that %s is greeted once, when somebody first mentions the bot', async (_, hasSystemChannel) => {
    const ann = discord.person('ann');
    const { id } = discord.world.bot;
    const tried = hasSystemChannel ? discord.world.until('failed', 'the bot to greet') : undefined;
    discord.refuse(/^POST .*\/messages$/, 403, 50013);
    const channel = discord.gateway.addToGuild('The Archive', { hasSystemChannel });
    await tried;
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
    await discord.person('ann').says('topic visas');
    const first = discord.world.messagesIn(discord.world.general).map(draw);
    expect(first.filter((drawn) => drawn.startsWith('### Hello!'))).toEqual([]);
  });
});
