/** Whatever people send, in every way: it is answered, pings nobody, breaks no layout, and ends nothing. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runs } from '../properties.ts';
import { BotProcess } from './server/bot-process.ts';
import { hostileInput, makeTarget, sendHostile, type Target } from './server/hostile-input.ts';
import { LoopbackDiscord } from './server/loopback-discord.ts';
import { componentsOf } from './server/person.ts';
import type { Message } from './server/world.ts';

let discord: LoopbackDiscord;
let bot: BotProcess;
let target: Target;

beforeAll(async () => {
  discord = await LoopbackDiscord.start();
  bot = await BotProcess.start(discord, { LOG_LEVEL: 'warn' }, false);
  await discord.world.until('registered', 'the commands', () => true);
  target = await makeTarget(discord);
});
afterAll(async () => {
  const code = await bot?.stop();
  await discord.close();
  expect(code).toBe(0);
});

test('is answered, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(hostileInput, async (each) => {
      discord.world.refusals.length = 0;
      discord.world.pings.length = 0;
      bot.log.length = 0;
      const message = await sendHostile(each, target);
      if (message) checkLayout(message);
      expect(discord.world.refusals).toEqual([]);
      expect(discord.world.pings).toEqual([]);
      expect(bot.log).toEqual([]);
      discord.world.messages.clear();
      discord.world.messages.set(target.answer.id, target.answer);
      discord.rest.requests.length = 0;
    }),
    runs(100),
  );
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
