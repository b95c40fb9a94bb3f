/** `npm run screenshots` where it cannot work. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { NO_BROWSER } from './browser.ts';

test('a missing browser is reported in one plain line', () => {
  const env = { PATH: '/nowhere' };
  const run = (...given: string[]) => spawnSync(process.execPath, given, { encoding: 'utf8', env });
  run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.tools.json');
  const { status, stdout, stderr } = run('dist/tools/test/preview/screenshots.js');
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${NO_BROWSER}\n` });
});
