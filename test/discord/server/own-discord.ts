/** A loopback Discord of its own for each test of a file, which starts its own bots. */
import { afterEach, beforeEach } from 'vitest';
import { LoopbackDiscord } from './loopback-discord.ts';

export let discord: LoopbackDiscord;

/** To be called once by a file. Bots that still run after a test are ended. */
export function useOwnDiscord(): void {
  beforeEach(async () => {
    discord = await LoopbackDiscord.start();
  });
  afterEach(() => discord.close());
}
