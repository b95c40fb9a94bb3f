/** For tests of faults: after each, the faults end, and the bot still answers. */
import { afterEach, expect } from 'vitest';
import { draw } from './drawing.ts';
import { bot, discord, useTheBot } from './the-bot.ts';

export const ann = discord.person('ann');
/** What `ask` is answered with. It needs no model, which could be slow on a busy machine. */
export const ANSWER = /^### Passage 3 of 52\n/;
export const ask = () => ann.slash('read', { passage: '3' });

/** Call it once per file. */
export function useFaults(): void {
  useTheBot();
  afterEach(async () => {
    discord.calm();
    expect(draw(await ask())).toMatch(ANSWER);
    await bot.readLog();
  });
}
