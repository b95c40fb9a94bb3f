/** One bot on one loopback Discord, started once for all tests that only need a running bot. */
import { beforeEach } from 'vitest';
import { BotProcess } from './bot-process.ts';
import { LoopbackDiscord } from './loopback-discord.ts';

export const discord = await LoopbackDiscord.start();
export const bot = await BotProcess.start(discord);

/** Call it once per file: no fault, refusal or ping of an earlier test is left in the next one. */
export function useTheBot(): void {
  beforeEach(() => {
    discord.calm();
    discord.world.refusals.length = 0;
    discord.world.pings.length = 0;
  });
}
