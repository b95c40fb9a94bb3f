import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** Runs the compiled bot as `npm start` does, without a developer's own environment. */
export async function run(args: string[], input = '', env: NodeJS.ProcessEnv = {}, cwd = '.') {
  const bot = spawn(process.execPath, [resolve('dist/src/main.js'), ...args], {
    cwd,
    env: { PATH: process.env.PATH, DISCORD_TOKEN: '', ...env },
  });
  bot.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(bot.stdout), text(bot.stderr), once(bot, 'exit')]);
  return { out, err, code };
}
