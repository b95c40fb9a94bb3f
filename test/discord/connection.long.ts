/** A connection that ends or cannot be opened: the bot comes back, and says so once. */
import { describe, expect, test } from 'vitest';
import { draw } from './server/drawing.ts';
import { ANSWER, ask, useFaults } from './server/still-answers.ts';
import { bot, discord } from './server/the-bot.ts';

useFaults();

describe('a connection', () => {
  const LOST = 'the connection to Discord is lost; reconnecting';
  const reconnects: [string, () => void, 'resumed' | 'identified'][] = [
    ['is dropped without a word', () => discord.gateway.drop(), 'resumed'],
    ['is closed with an error that may pass', () => discord.gateway.close(4000), 'resumed'],
    ['is closed because the session has timed out', () => discord.gateway.close(4009), 'resumed'],
    ['is ordered to reconnect', () => discord.gateway.orderReconnect(), 'resumed'],
    ['loses its session', () => discord.gateway.invalidateSession(false), 'identified'],
  ];
  test.each(reconnects)('that %s comes back, and the log says so in one line', async (_, act, back) => {
    const lines = await bot.warningsWhile(async () => {
      const returned = discord.world.until(back, 'the bot to come back');
      act();
      await returned;
      expect(draw(await ask())).toMatch(ANSWER);
    });
    expect(lines).toEqual([LOST]);
  });

  test('that cannot be opened for a while is logged once, and again when it is next lost', async () => {
    const { gateway, world } = discord;
    const lines = await bot.warningsWhile(async () => {
      for (let round = 0; round < 2; round++) {
        const resumed = world.until('resumed', 'the bot to come back');
        const told = discord.logged('connected to Discord again');
        gateway.refuse = true;
        gateway.drop();
        for (let i = 0; i < 2; i++) await world.until('refused', 'the bot to try again');
        gateway.refuse = false;
        await resumed;
        await told;
      }
    });
    expect(lines).toEqual([LOST, LOST]);
  });
});
