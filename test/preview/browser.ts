/** The preview as its own process, and a Chromium to view it with. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Browser, chromium } from 'playwright-core';
import { startNode } from '../child-process.ts';

const FIND = 'command -v chromium || command -v chromium-browser || command -v google-chrome';
export const NO_BROWSER = 'There is no Chromium: set CHROMIUM_PATH, or put one on the PATH.';

/** `CHROMIUM_PATH`, or else the first Chromium on the `PATH`; empty if there is none. `.ci/run` looks in the same places. */
export function findBrowser(): string {
  return process.env.CHROMIUM_PATH || spawnSync(FIND, { shell: true, encoding: 'utf8' }).stdout.trim();
}

/** @throws Error with a plain message if there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === '') throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

export interface Preview {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts `dist/src/main.js --preview` on a free port, without a token. @throws Error if it does not start */
export async function startPreview(): Promise<Preview> {
  const preview = startNode(
    [resolve('dist/src/main.js'), '--preview'],
    { LOG_LEVEL: 'error' },
    { stdout: 'pipe', stderr: 'inherit' },
  );
  const stop = async () => {
    const exited = once(preview, 'exit');
    if (preview.kill()) await exited;
  };
  const ended = once(preview, 'exit').then(() => ['nothing']);
  const lines = once(createInterface({ input: preview.stdout as Readable }), 'line');
  const [line] = (await Promise.race([lines, ended])) as [string];
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
  if (url !== undefined) return { url, stop };
  await stop();
  throw new Error(`the preview tells no address, but ${line}`);
}
