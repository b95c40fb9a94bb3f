/** The preview as a process of its own, and a Chromium to look at it with. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
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

/** Starts `dist/src/main.js --preview` on a free port, without any token. */
export async function startPreview(): Promise<Preview> {
  const preview: ChildProcess = spawn(process.execPath, [resolve('dist/src/main.js'), '--preview'], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (preview.stdout === null) throw new Error('the preview has no output');
  const [line] = (await once(createInterface({ input: preview.stdout }), 'line')) as [string];
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
