/** The preview as a process of its own, and a Chromium to look at it with. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => existsSync(path));

/** Whether this machine has a browser to test with. */
export const hasBrowser = CHROMIUM !== undefined;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] });
}

export interface Preview {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts `dist/src/main.js --preview`, on a free port and without any token. */
export async function startPreview(env: NodeJS.ProcessEnv = {}): Promise<Preview> {
  const preview = spawnPreview(env, 'inherit');
  const [line] = (await once(createInterface({ input: preview.stdout as Readable }), 'line')) as [string];
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
  if (url === undefined) throw new Error(`the preview tells no address: ${line}`);
  return {
    url,
    async stop() {
      const exited = once(preview, 'exit');
      preview.kill();
      await exited;
    },
  };
}

/** Starts a preview that must not come up; resolves with its exit code and what it says. */
export async function failToStart(env: NodeJS.ProcessEnv): Promise<{ code: number; said: string }> {
  const preview = spawnPreview(env, 'pipe');
  const [said, [code]] = await Promise.all([text(preview.stderr as Readable), once(preview, 'exit')]);
  return { code, said };
}

function spawnPreview(env: NodeJS.ProcessEnv, stderr: 'pipe' | 'inherit'): ChildProcess {
  return spawn(process.execPath, [resolve('dist/src/main.js'), '--preview'], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', stderr],
  });
}
