/** Whatever people send, in every way: it is answered, pings nobody, breaks no layout, and ends nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../properties.ts';
import { hostileInput, makeTarget, sendHostile } from './server/hostile-input.ts';
import { componentsOf } from './server/person.ts';
import { bot, discord, useTheBot } from './server/the-bot.ts';
import type { Message } from './server/world.ts';

useTheBot();

test('is answered, whatever it is', async () => {
  const target = await makeTarget(discord);
  bot.log.length = 0;
  await fc.assert(
    fc.asyncProperty(hostileInput, async (each) => {
      discord.world.refusals.length = 0;
      discord.world.pings.length = 0;
      const message = await sendHostile(each, target);
      if (message) checkLayout(message);
      expect(discord.world.refusals).toEqual([]);
      expect(discord.world.pings).toEqual([]);
      expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
      discord.forget();
      discord.world.messages.set(target.answer.id, target.answer);
    }),
    runs(50),
  );
  await bot.readLog();
});

/** The answer contains no mention, link or fence that somebody else has put there. */
function checkLayout(message: Message): void {
  const texts = componentsOf(message).flatMap(({ content }) => content ?? []);
  for (const shown of texts) {
    const prose = shown.replace(/^```\n[\s\S]*?\n```$/gmu, '');
    expect(prose).not.toMatch(/(?<!\\)(?:<[@#t]|@everyone|@here|\]\(|```|\|\||:[^\s:]+:)/u);
    expect(prose).not.toMatch(/^(?:>>> |#{1,2} |- (?!\*\*\d))/mu);
    expect(prose.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  }
}
