/** The preview in a real browser: the keyboard, privacy, faults, small screens and accessibility. */
import axe from 'axe-core';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { channel, describePreview, direct, faults, last, page, run, showing, text } from './page.ts';

describePreview(() => {
  const focused = () => page.evaluate('document.activeElement.textContent');

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

  test('in the channel answers only people who mention it', async () => {
    const input = channel.getByRole('combobox', { name: /^Message/ });
    await input.fill('hello everybody');
    await input.press('Enter');
    await input.fill('@Verbatim read 3');
    await input.press('Enter');
    await showing(channel, 'Passage 3 of 52').waitFor();
    expect(await channel.locator('.message').count()).toBe(4);
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
