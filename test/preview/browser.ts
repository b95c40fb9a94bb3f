/** The preview as a process of its own, and a Chromium to look at it with. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
export const NO_BROWSER = 'There is no Chromium: set CHROMIUM_PATH, or put one on the PATH.';

/** Where `CHROMIUM_PATH` leads, or else the first Chromium on the `PATH`; `.ci/run` looks in the same places. */
export function findBrowser({ CHROMIUM_PATH, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  if (CHROMIUM_PATH) return isProgram(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether tests without a browser are left out: where nobody reads what is skipped, one must be there. */
export function mayLeaveOut(env: NodeJS.ProcessEnv): boolean {
  return findBrowser(env) === undefined && !env.CI;
}

/** @throws Error that says so in a line where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
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
