/** The least bot as a process, connected to the loopback Discord. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { LoopbackDiscord } from '../discord/server/loopback-discord.ts';

export interface PongProcess {
  readonly pid: number;
  stop(): Promise<void>;
}

export async function startPong(discord: LoopbackDiscord): Promise<PongProcess> {
  const identified = discord.world.until('identified', 'pong to connect', () => true);
  const { token: DISCORD_TOKEN, apiUrl: DISCORD_API_URL } = discord;
  const pong = spawn(process.execPath, [resolve('dist/tools/test/soak/pong.js')], {
    env: { PATH: process.env.PATH, DISCORD_TOKEN, DISCORD_API_URL },
    stdio: 'inherit',
  });
  await identified;
  return {
    pid: pong.pid ?? -1,
    async stop() {
      pong.kill();
      await once(pong, 'exit');
    },
  };
}
