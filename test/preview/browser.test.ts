/** One way to find a browser, for the tests, the pictures and CI. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, mayLeaveOut } from './browser.ts';

let folder: string;
let installed: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-browser-'));
  installed = join(folder, 'chromium-browser');
  writeFileSync(installed, '');
  mkdirSync(join(folder, 'chromium'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a browser', () => {
  test('is looked for only at CHROMIUM_PATH, if that is set', () => {
    expect(findBrowser({ CHROMIUM_PATH: installed, PATH: '' })).toBe(installed);
    expect(findBrowser({ CHROMIUM_PATH: '/nowhere', PATH: folder })).toBeUndefined();
  });

  test('is looked for on the PATH otherwise', () => {
    const PATH = ['/nowhere', '', folder].join(delimiter);
    expect(findBrowser({ CHROMIUM_PATH: '', PATH })).toBe(installed);
    expect(findBrowser({ PATH: '/nowhere' })).toBeUndefined();
    expect(findBrowser({})).toBeUndefined();
  });

  test('may be missing, but not in CI', () => {
    expect(mayLeaveOut({ PATH: folder })).toBe(false);
    expect(mayLeaveOut({ PATH: '/nowhere' })).toBe(true);
    expect(mayLeaveOut({ PATH: '/nowhere', CI: 'true' })).toBe(false);
  });
});
