/** Runs the simplest possible bot as a process, connected to the loopback Discord. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { startNode } from '../child-process.ts';
import type { LoopbackDiscord } from '../discord/server/loopback-discord.ts';

export interface PongProcess {
  readonly pid: number;
  stop(): Promise<void>;
}

export async function startPong(discord: LoopbackDiscord): Promise<PongProcess> {
  const identified = discord.world.until('identified', 'pong to connect', () => true);
  const { token: DISCORD_TOKEN, apiUrl: DISCORD_API_URL } = discord;
  const pong = startNode(
    [resolve('dist/tools/test/soak/pong.js')],
    { DISCORD_TOKEN, DISCORD_API_URL },
    { stdout: 'inherit', stderr: 'inherit' },
  );
  await identified;
  return {
    pid: pong.pid ?? -1,
    async stop() {
      pong.kill();
      await once(pong, 'exit');
    },
  };
}
