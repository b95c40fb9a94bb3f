/** The preview's page in a browser, loaded anew for each test, and how people use it. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { findBrowser, NO_BROWSER, openBrowser, type Preview, startPreview } from './browser.ts';

export let page: Page;
export let channel: Locator;
export let direct: Locator;
/** Errors of the page, and its requests to other sites; a test that expects some removes them. */
export let faults: string[];

/**
 * Tests that each begin with the page as it opens; they are skipped if there is no browser, but not in CI, where nobody
 * would notice.
 */
export function describePreview(tests: () => void): void {
  const leftOut = findBrowser() === '' && !process.env.CI;
  if (leftOut) console.warn(`The browser tests of the preview are skipped. ${NO_BROWSER}`);
  describe.skipIf(leftOut)('the preview', () => {
    openForEach();
    tests();
  });
}

function openForEach(): void {
  let preview: Preview;
  let browser: Browser;
  beforeAll(async () => {
    [browser, preview] = await Promise.all([openBrowser(), startPreview()]);
    page = await browser.newPage({ colorScheme: 'dark' });
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(preview.url) &&
        !request.url().startsWith('data:') &&
        faults.push(request.url()),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.stop();
  });
  beforeEach(async () => {
    faults = [];
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(preview.url);
    channel = page.locator('#channel');
    direct = page.locator('#direct');
    for (const panel of [channel, direct]) await showing(panel, 'Three things to try:').waitFor();
  });
  afterEach(() => expect(faults).toEqual([]));
}

export const last = (panel: Locator) => panel.locator('.message').last();
export const showing = (panel: Locator, words: string) =>
  panel.locator('.message', { hasText: words }).last();

export const text = (message: Locator, words: string | RegExp) =>
  message.locator('.text', { hasText: words }).first();

/** Types a command as people do: its name, then its first option. */
export async function run(panel: Locator, name: string, first?: string): Promise<void> {
  await panel.getByRole('combobox', { name: /^Message/ }).fill(`/${name}`);
  await panel
    .getByRole('option', { name: `/${name} ` })
    .first()
    .click();
  if (first !== undefined) await panel.locator('.field input').first().fill(first);
  await panel.getByRole('button', { name: `Send /${name}` }).click();
}
