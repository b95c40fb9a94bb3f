/** One bot on one loopback Discord, started once for all tests that only need a running bot. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { BotProcess } from './bot-process.ts';
import { freePort } from './free-port.ts';
import { LoopbackDiscord } from './loopback-discord.ts';

/** The bot's own copy of the corpus. A test that changes it puts it back. */
export const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
cpSync('corpus', folder, { recursive: true });
process.once('exit', () => rmSync(folder, { recursive: true }));

export const discord = await LoopbackDiscord.start();
/** Where the bot serves `/healthz` and `/metrics`. */
export const port = await freePort();
export const bot = await BotProcess.start(discord, {
  CORPUS_DIR: folder,
  METRICS_PORT: String(port),
  LOG_LEVEL: 'trace',
});

/** Call it once per file: no fault, refusal or ping of an earlier test is left in the next one. */
export function useTheBot(): void {
  beforeEach(() => {
    discord.calm();
    discord.world.refusals.length = 0;
    discord.world.pings.length = 0;
  });
}
