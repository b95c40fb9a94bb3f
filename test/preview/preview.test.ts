/** The preview in a real browser, used like somebody who sees the bot for the first time. */
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mayLeaveOut, NO_BROWSER, openBrowser, type Preview, startPreview } from './browser.ts';

const leftOut = mayLeaveOut(process.env);
if (leftOut) console.warn(`The browser test of the preview is skipped. ${NO_BROWSER}`);

describe.skipIf(leftOut)('the preview', () => {
  let preview: Preview;
  let browser: Browser;
  let page: Page;
  let channel: Locator;
  let direct: Locator;
  let faults: string[];

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

  const last = (panel: Locator) => panel.locator('.message').last();
  const showing = (panel: Locator, words: string) => panel.locator('.message', { hasText: words }).last();

  const text = (message: Locator, words: string | RegExp) =>
    message.locator('.text', { hasText: words }).first();

  const focused = () => page.evaluate('document.activeElement.textContent');

  /** Types a command as people do: its name, then its first option. */
  async function run(panel: Locator, name: string, first?: string): Promise<void> {
    await panel.getByRole('combobox', { name: /^Message/ }).fill(`/${name}`);
    await panel
      .getByRole('option', { name: `/${name} ` })
      .first()
      .click();
    if (first !== undefined) await panel.locator('.field input').first().fill(first);
    await panel.getByRole('button', { name: `Send /${name}` }).click();
  }

  test('runs every command', async () => {
    for (const [name, first, headline] of [
      ['ask', 'how many visas are waiting', 'The text says'],
      ['topic', 'visas', 'On “visas”'],
      ['quote', 'arms control', 'Quotations about “arms control”'],
      ['read', '27', 'Passage 27 of 52'],
      ['verify', 'we are aware of some requests to this effect', 'Not word for word'],
      ['cite', '28', 'Passage 28, ready to copy'],
      ['contents', undefined, 'Interview of Anatoly Antonov'],
      ['help', undefined, 'I answer in the text’s own words'],
      ['reindex', undefined, 'The corpus has been read again'],
    ] as const) {
      await run(channel, name, first);
      const answer = showing(channel, `you used /${name}`);
      await answer.waitFor();
      const shown = await answer.locator('h3').first().textContent();
      expect(`/${name}: ${shown}`).toContain(`/${name}: ${headline}`);
    }
  });

  test('lists the commands with their descriptions', async () => {
    await channel.getByRole('combobox', { name: /^Message/ }).fill('/');
    const options = channel.getByRole('option');
    await options.first().waitFor();
    expect(await options.count()).toBe(9);
    expect(await options.first().textContent()).toBe('/ask\u2002Ask a question about the interview');
  });

  test('offers in the direct message what Discord offers there', async () => {
    await direct.getByRole('combobox', { name: /^Message/ }).fill('/');
    const options = direct.getByRole('option');
    await options.first().waitFor();
    expect(await options.count()).toBe(8);
    expect(await direct.getByRole('option', { name: '/reindex' }).count()).toBe(0);
  });

  test('completes options as they are typed, by keyboard alone', async () => {
    await channel.getByRole('combobox', { name: /^Message/ }).focus();
    await page.keyboard.type('/topi');
    await channel.getByRole('option', { name: '/topic' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('syrai');
    await channel.locator('[role=listbox][aria-busy=false]').getByText('Syria').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await showing(channel, 'On “Syria”').waitFor();
  });

  test('sends choices, flags and privacy with a command, and nothing once it is cancelled', async () => {
    const input = channel.getByRole('combobox', { name: /^Message/ });
    const open = async (name: string) => {
      await input.fill(`/${name}`);
      await input.press('Enter');
    };
    await open('topic');
    await page.keyboard.type('visas');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await input.inputValue()).toBe('');
    await open('topic');
    await channel.getByRole('button', { name: 'Cancel' }).click();
    await open('cite');
    await page.keyboard.type('28');
    await channel.getByLabel('format').selectOption('BibTeX');
    await channel.getByLabel('private').check();
    await channel.getByRole('button', { name: 'Send /cite' }).click();
    const answer = showing(channel, 'Only you can see this');
    await text(answer, '@').waitFor();
    expect(await channel.locator('.message').count()).toBe(2);
  });

  test('turns pages in place, reads on in private, goes back, shares and deletes', async () => {
    await run(channel, 'topic', 'visas');
    const answer = channel.locator('.message').nth(1);
    await answer.getByRole('button', { name: 'Next page' }).click();
    await text(answer, 'Page 2 of 2').waitFor();
    expect(await channel.locator('.message').count()).toBe(2);
    await answer.getByRole('button', { name: 'Read on' }).first().click();
    const opened = showing(channel, 'Only you can see this');
    await text(opened, /^Passage \d+ of 52/).waitFor();
    await opened.getByRole('button', { name: 'Next passage' }).click();
    await opened.getByRole('button', { name: 'Back to the answer' }).click();
    await text(opened, 'Page 2 of 2').waitFor();
    await opened.getByRole('button', { name: 'Share' }).click();
    await showing(channel, 'Shared by you').getByRole('button', { name: 'Delete' }).click();
    await text(channel, 'Shared by you').waitFor({ state: 'detached' });
    expect(await channel.locator('.message').count()).toBe(3);
  });

  test('answers plain text in the direct message, and follow-ups', async () => {
    const input = direct.getByRole('combobox', { name: /^Message/ });
    await input.fill('how many workers have been ordered to leave the us?');
    await input.press('Enter');
    await showing(direct, 'The text says').waitFor();
    await input.fill('by when');
    await input.press('Enter');
    await showing(direct, 'Understood as').waitFor();
  });

  test('in the channel answers only people who mention it', async () => {
    const input = channel.getByRole('combobox', { name: /^Message/ });
    await input.fill('hello everybody');
    await input.press('Enter');
    await input.fill('@Verbatim read 3');
    await input.press('Enter');
    await showing(channel, 'Passage 3 of 52').waitFor();
    expect(await channel.locator('.message').count()).toBe(4);
  });

  test('opens a section from a menu, and verifies a message from its own', async () => {
    await run(channel, 'contents');
    const items = showing(channel, 'you used /contents').locator('.item');
    await items.first().waitFor();
    expect(await items.count()).toBe(18);
    expect(await items.last().textContent()).toBe(
      '51–52 Russia-US Security Equation Must Include Entire Spectrum of Strategic Weapons',
    );
    await channel.getByRole('combobox', { name: 'Open a section' }).click();
    await channel.getByRole('option').nth(1).click();
    await showing(channel, 'Only you can see this').waitFor();
    const input = direct.getByRole('combobox', { name: /^Message/ });
    await input.fill('he said "we are not aware of any requests to this effect"');
    await input.press('Enter');
    await direct.locator('.message:not(.person)').nth(1).waitFor();
    const said = direct.locator('.person').last();
    await said.locator('summary').click();
    await said.getByRole('button', { name: 'Verify quotation' }).click();
    await showing(direct, 'Word for word').waitFor();
  });

  test('picks from a menu by keyboard only when told to', async () => {
    await run(channel, 'contents');
    const menu = channel.getByRole('combobox', { name: 'Open a section' });
    await menu.focus();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Escape', 'Enter', 'ArrowDown', 'ArrowDown'])
      await page.keyboard.press(key);
    const active = channel.locator('[aria-selected=true]');
    expect(await active.textContent()).toBe(await channel.getByRole('option').nth(2).textContent());
    expect(asked).toEqual([]);
    await page.keyboard.press('Enter');
    await showing(channel, 'Only you can see this').waitFor();
    expect(await channel.locator('.message').count()).toBe(3);
    expect(asked).toHaveLength(1);
    expect(await menu.evaluate((box) => box.matches(':focus'))).toBe(true);
  });

  test('keeps the focus on the button, or else on the message, while pages turn', async () => {
    await run(channel, 'topic', 'russia');
    const answer = channel.locator('.message').nth(1);
    await answer.getByRole('button', { name: 'Next page' }).focus();
    await page.keyboard.press('Enter');
    await text(answer, 'Page 2 of').waitFor();
    expect(await focused()).toBe('Next page');
    await answer.getByRole('button', { name: 'Previous page' }).focus();
    await page.keyboard.press('Enter');
    await text(answer, 'Page 1 of').waitFor();
    expect(await focused()).toBe(await answer.textContent());
    expect(await answer.textContent()).toContain('you used /topic');
  });

  test('shows HTML that somebody types as plain text', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> **visas**';
    await run(channel, 'ask', hostile);
    await showing(channel, 'you used /ask').waitFor();
    const input = direct.getByRole('combobox', { name: /^Message/ });
    await input.fill(hostile);
    await input.press('Enter');
    await direct.locator('.said').waitFor();
    await direct.locator('.message').nth(2).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('main script').count()).toBe(0);
    expect(await page.title()).toBe('Verbatim, a preview');
    expect(await direct.locator('.said').textContent()).toBe(hostile);
    expect(await last(channel).textContent()).toContain('<img src=x onerror="document.title=1">');
  });

  test('shows the payload, which can be collapsed', async () => {
    await run(channel, 'help');
    await showing(channel, 'I answer in the text’s own words').waitFor();
    const payload = last(channel).locator('.payload');
    expect(await payload.isVisible()).toBe(false);
    await page.getByLabel('Payloads').check();
    expect(await payload.isVisible()).toBe(true);
    expect(await payload.textContent()).toContain('"allowed_mentions"');
    const leaf = payload.locator('.leaf').first();
    await payload.locator('summary').first().click();
    expect(await leaf.isVisible()).toBe(false);
  });

  test('opens with a greeting and three things to try at once', async () => {
    for (const panel of [channel, direct]) {
      expect(await panel.locator('.message').count()).toBe(1);
      await panel.getByRole('button', { name: 'All about Geneva' }).click();
      await showing(panel, 'On “Geneva”').waitFor();
    }
    expect(await text(direct, 'Three things to try:').textContent()).toBe(
      [
        'Hello! I quote from this text, word for word',
        'Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021',
        'Three things to try:',
        '/contents · What is in it',
        '/topic subject:Geneva · All about Geneva',
        '/quote about:diplomatic missions · Quotations about diplomatic missions',
        'Or just ask a question. /help tells you more.',
      ].join(''),
    );
  });

  test('shows an answer taller than a phone from its beginning, and its next page too', async () => {
    await page.setViewportSize({ width: 390, height: 480 });
    const isSeen = (words: Locator) =>
      words.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        const log = element.closest('[role=log]')?.getBoundingClientRect();
        return log !== undefined && top >= log.top && bottom <= log.bottom;
      });
    await run(channel, 'ask', 'how many visas are waiting');
    await showing(channel, 'The text says').waitFor();
    expect(await isSeen(showing(channel, 'The text says').locator('h3'))).toBe(true);
    await run(channel, 'topic', 'russia');
    const answer = showing(channel, 'you used /topic');
    await answer.waitFor();
    expect(await isSeen(answer.locator('h3'))).toBe(true);
    await answer.getByRole('button', { name: 'Next page' }).click();
    await text(answer, 'Page 2 of').waitFor();
    expect(await isSeen(answer.locator('h3'))).toBe(true);
    expect(await isSeen(answer.getByRole('button', { name: 'Next page' }))).toBe(false);
  });

  test('dismisses what only one person sees, and forgets everything when it is reloaded', async () => {
    await channel.getByRole('button', { name: 'All about Geneva' }).click();
    const answer = showing(channel, 'Only you can see this');
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await answer.waitFor({ state: 'detached' });
    expect(await channel.locator('.messages').evaluate((log) => log.matches(':focus'))).toBe(true);
    await direct.getByRole('button', { name: 'All about Geneva' }).click();
    await showing(direct, 'On “Geneva”').waitFor();
    await page.reload();
    await showing(direct, 'Three things to try:').waitFor();
    expect(await direct.locator('.message').count()).toBe(1);
  });

  test('says why a press failed, until the next one', async () => {
    const trouble = page.getByRole('alert');
    const press = () => channel.getByRole('button', { name: 'All about Geneva' }).click();
    await page.route('**/actions', (route) => route.fulfill({ status: 500, body: 'Something went wrong.' }));
    await press();
    await trouble.filter({ hasText: 'The preview is not responding: Something went wrong.' }).waitFor();
    expect(faults.splice(0)).toHaveLength(1);
    await page.unroute('**/actions');
    await press();
    await showing(channel, 'On “Geneva”').waitFor();
    expect(await trouble.textContent()).toBe('');
  });

  test.each([320, 390])('fits a phone of %i px, one conversation at a time', async (width) => {
    await page.setViewportSize({ width, height: 640 });
    await run(channel, 'topic', 'visas');
    await showing(channel, 'On “visas”').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await direct.isVisible()).toBe(false);
    await page.getByText('Direct message').click();
    expect(await direct.isVisible()).toBe(true);
    expect(await channel.isVisible()).toBe(false);
  });

  test.each([
    ['dark', 1280],
    ['light', 320],
  ])('has no accessibility problems that axe can find, %s and %i px wide', async (theme, width) => {
    await page.setViewportSize({ width, height: 900 });
    if (theme === 'light') await page.getByLabel('Light theme').check();
    await run(channel, 'contents');
    await showing(channel, 'you used /contents').waitFor();
    await run(channel, 'read', '27');
    await showing(channel, 'Passage 27').waitFor();
    await last(channel).getByRole('button', { name: 'Cite' }).click();
    await showing(channel, 'Only you can see this').waitFor();
    await page.getByLabel('Payloads').check();
    await channel.getByRole('combobox', { name: /^Message/ }).fill('/');
    await channel.getByRole('option').first().waitFor();
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate(
      'axe.run({ resultTypes: ["violations"] })',
    )) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });
});
