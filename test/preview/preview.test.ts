/** The preview in a real browser, used like somebody who sees the bot for the first time. */
import { expect, test } from 'vitest';
import { channel, describePreview, direct, last, page, run, showing, text } from './page.ts';

describePreview(() => {
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
});
