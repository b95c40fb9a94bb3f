/** What people do with an answer: read on, go back, cite, share, delete and follow up. */
import { afterEach, describe, expect, test } from 'vitest';
import { draw } from './server/drawing.ts';
import { MODERATOR } from './server/person.ts';
import { FLAG_EPHEMERAL } from './server/refusals.ts';
import { discord, useTheBot } from './server/the-bot.ts';
import type { Message } from './server/world.ts';

useTheBot();
const ann = discord.person('ann');
const ben = discord.person('ben');
const mod = discord.person('mod', MODERATOR);

afterEach(() => {
  expect(discord.world.refusals.splice(0)).toEqual([]);
  expect(discord.world.pings.splice(0)).toEqual([]);
});

const foot = (message: Message) => draw(message).split('\n---\n').at(-1);

describe('reading on', () => {
  test('leads from an answer to its passage, the next one, the whole section, and back', async () => {
    const answer = await ann.slash('ask', { question: 'how many visas are waiting', private: true });
    const opened = await ann.press(answer, 'Read on');
    expect(foot(opened)).toBe(
      [
        '-# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021',
        '-# Opened from: /ask question:how many visas are waiting',
        '-# /read passage:28',
        '[Back to the answer] 1:1:back',
        '[Previous passage] 1:1:/read passage:km4q7hacww',
        '[Next passage] 1:1:/read passage:17z07b3man',
        '[Whole section] 1:1:/read passage:3gf6c3sy00 section:yes',
        '[Cite] 1:1:/cite passage:3gf6c3sy00',
        '[Share] 1:1:share',
      ].join('\n'),
    );
    const next = await ann.press(opened, 'Next passage');
    expect(draw(next)).toMatch(
      /^\(private\)\n### Passage 29 of 52\n[\s\S]*\n-# Opened from: \/ask question:how many visas are waiting\n/,
    );
    const section = await ann.press(next, 'Whole section');
    expect(section.id).toBe(opened.id);
    expect(draw(section)).toMatch(
      /^\(private\)\n### A whole section\n---\n\*\*US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas\*\*\n> /,
    );
    const more = await ann.press(section, 'Next page');
    expect(draw(more)).toContain('-# Page 2 of ');
    const back = await ann.press(more, 'Back to the answer');
    expect(back.id).toBe(opened.id);
    expect(draw(back)).toBe(draw(answer));
  });

  test('leads back to the page of the answer that it came from', async () => {
    const answer = await ann.slash('topic', { subject: 'visas' });
    const turned = await ann.press(answer, 'Next page');
    const opened = await ann.press(turned, 'Read on');
    expect(foot(opened)).toContain('-# Opened from: Page 2 · /topic subject:visas\n');
    expect(foot(await ann.press(opened, 'Back to the answer'))).toContain(
      '-# Page 2 of 2 · /topic subject:visas\n',
    );
  });

  test('leads back to the contents', async () => {
    const contents = await ann.slash('contents');
    const opened = await ann.choose(contents, 'Russia, US Must Discuss Ways to Ensure Security in Space');
    expect(draw(await ann.press(opened, 'Back'))).toMatch(/^\(private\)\n### Interview of Anatoly Antonov/);
  });
});

describe('/cite', () => {
  test('gives a passage with its citation as a block to copy', async () => {
    expect(draw(await ann.slash('cite', { passage: '28' }))).toMatchInlineSnapshot(`
      "### Passage 28, ready to copy
      \`\`\`
      Some 130 Russian diplomatic workers and members of their families have expired visas and are waiting for their extension, Antonov told Sputnik.

      Sputnik, the reporter’s paraphrase
      Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021, under “US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas”
      Passage 28, fingerprint 3gf6c3sy00
      \`\`\`
      ---
      -# /cite passage:28
      [Read it in context] 1:1:/read passage:3gf6c3sy00
      [Delete] 1:1:delete"
    `);
  });

  test('gives it in another format, by the label too', async () => {
    const answer = await ann.slash('cite', { passage: '48', format: 'BibTeX' });
    expect(draw(answer)).toMatch(/^### Passage 48, ready to copy\n```\n@misc\{antonov-sputnik-48,\n/);
    expect(foot(answer)).toContain('-# /cite passage:48 format:BibTeX\n');
  });

  test('refuses a format that does not exist', async () => {
    const data = {
      id: '1',
      name: 'cite',
      type: 1,
      options: [
        { name: 'passage', type: 3, value: '1' },
        { name: 'format', type: 3, value: 'docx' },
      ],
    };
    expect(draw(await ann.forge({ data }))).toBe(
      '(private)\n### There is no format “docx”. Choose text, markdown or bibtex.',
    );
  });
});

describe('sharing', () => {
  test('posts a private answer in the channel, once, naming who shared it', async () => {
    const answer = await ann.slash('quote', { about: 'cart before the horse', private: true });
    const posted = discord.world.shared();
    const kept = await ann.press(answer, 'Share');
    const shared = await posted;
    expect(kept.id).toBe(answer.id);
    expect(draw(kept)).not.toContain('[Share]');
    expect(shared.flags & FLAG_EPHEMERAL).toBe(0);
    expect(draw(shared)).toMatch(/^### Quotations about “cart before the horse”\nShared by ann\n---\n> /);
    expect(draw(await ann.pressId(kept, '1:1:share'))).toBe(
      '(private)\n### You have already shared that answer.',
    );
  });

  test('puts the button back, and says so, if Discord does not accept the answer', async () => {
    const answer = await ann.slash('topic', { subject: 'visas', private: true });
    discord.refuse(/^POST \/webhooks\/\d+\/[^/]+$/u, 403, 50001, 'No', 1);
    const told = discord.world.shared();
    await ann.press(answer, 'Share');
    expect(draw(await told)).toBe('(private)\n### The answer could not be posted. You can try again.');
    const posted = discord.world.shared();
    await ann.press(discord.world.messages.get(answer.id) ?? answer, 'Share');
    expect(draw(await posted)).toContain('Shared by ann');
  });

  test('gives everybody, even the person who shared, their own pages', async () => {
    const answer = await ann.slash('topic', { subject: 'visas', private: true });
    const posted = discord.world.shared();
    await ann.press(answer, 'Share');
    const shared = await posted;
    const before = draw(shared);
    for (const person of [ann, ben])
      expect(draw(await person.press(shared, 'Next page'))).toMatch(/^\(private\)/);
    expect(draw(shared)).toBe(before);
  });

  test('is refused to people who cannot post in the channel', async () => {
    const mute = discord.person('mute', { permissions: 0n });
    const answer = await mute.slash('read', { passage: '3', private: true });
    expect(draw(await mute.press(answer, 'Share'))).toBe(
      '(private)\n### You cannot post in this channel, so I cannot share the answer for you.',
    );
  });

  test('is not offered for errors, reports, explanations and public answers', async () => {
    const drawn = [
      await ann.slash('read', { passage: '99' }),
      await mod.slash('reindex'),
      await mod.slash('ask', { question: 'visas', explain: true }),
      await ann.slash('read', { passage: '3' }),
      await ann.says('visas'),
    ].map(draw);
    expect(drawn.filter((text) => text.includes('[Share]'))).toEqual([]);
  });
});

describe('deleting', () => {
  test('is for the person who asked', async () => {
    const answer = await ann.slash('read', { passage: '3' });
    expect(draw(await ben.press(answer, 'Delete'))).toBe(
      '(private)\n### Only the person who asked, or a moderator, can delete an answer.',
    );
    const gone = discord.world.gone(answer);
    ann.presses(answer, 'Delete');
    await gone;
  });

  test('is for moderators', async () => {
    const answer = await ann.slash('read', { passage: '3' });
    const gone = discord.world.gone(answer);
    mod.presses(answer, 'Delete');
    await gone;
  });

  test('is for the person who asked in a mention, even if their message is gone', async () => {
    const channel = discord.world.general;
    const said = `<@${discord.world.bot.id}> topic visas`;
    const answer = await ann.says(said, { channel });
    discord.world.delete(answer.referenced_message?.id ?? '');
    const orphan = { ...answer, referenced_message: null, mentions: [] };
    const turned = await ann.press(orphan, 'Next page');
    expect(turned.id).toBe(answer.id);
    expect(draw(await ben.press({ ...turned, referenced_message: null, mentions: [] }, 'Delete'))).toMatch(
      /^\(private\)\n### Only the person who asked, or a moderator, can delete an answer\.$/,
    );
    const gone = discord.world.gone(answer);
    ann.presses({ ...turned, referenced_message: null, mentions: [] }, 'Delete');
    await gone;
  });

  test('is not offered in a direct message', async () => {
    expect(draw(await ann.says('read 3'))).not.toContain('[Delete]');
  });
});

describe('a conversation', () => {
  test('is greeted once', async () => {
    const newcomer = discord.person('newcomer');
    const hello = '-# Hello! I quote from the text, word for word. /help says what I know and how to ask.';
    expect(draw(await newcomer.says('read 3'))).toContain(hello);
    expect(draw(await newcomer.says('read 4'))).not.toContain(hello);
    expect(draw(await discord.person('polite').says('hello'))).not.toContain(hello);
  });

  test('shows the bot typing while an answer takes long', async () => {
    const typing = discord.world.until('typing', 'the typing indicator', (id: string) =>
      id === ann.dm.id ? true : undefined,
    );
    discord.rest.faults.push(async ({ method, path }) => {
      if (method === 'GET' && path.endsWith('/messages')) await typing;
      return undefined;
    });
    expect(draw(await ann.says('read 3'))).toMatch(/^### Passage 3 of 52\n/);
    discord.rest.faults.pop();
  });

  test('understands “who said that?” and “in context”', async () => {
    await ann.says('/quote cart before the horse');
    expect(draw(await ann.says('who said that?'))).toMatch(
      /^### Passage \d+, ready to copy\n```\n"[\s\S]*\nAnatoly Antonov, direct speech/,
    );
    await ann.says('how many visas are waiting');
    expect(draw(await ann.says('in context'))).toMatch(/^### Passage 28 of 52\n/);
  });

  test('has nothing to refer to at its beginning', async () => {
    expect(draw(await discord.person('first').says('who said that?'))).toMatch(
      /^### I have not quoted anything yet, so I do not know what you are asking about\./,
    );
  });

  test('continues from the latest answer that has what was asked for', async () => {
    const cyd = discord.person('cyd');
    await cyd.says('how many visas are waiting');
    await cyd.says('who is the king of norway');
    expect(draw(await cyd.says("what's the source?"))).toMatch(/^### Passage 28, ready to copy\n/);
    expect(foot(await cyd.says('more'))).toContain(
      '-# Page 2 of 2 · /ask question:how many visas are waiting',
    );
    await cyd.says('show me the context');
    await cyd.says('more');
    expect(draw(await cyd.says('more'))).toBe('### There is nothing more to show.');
  });

  test('can turn to the interview itself after an answer', async () => {
    const eve = discord.person('eve');
    await eve.says('how many visas are waiting');
    expect(draw(await eve.says('how long is it'))).toMatch(/^### 2,586 words: 18 sections, 52 passages\n/);
  });

  test('has no source to name after silent answers only', async () => {
    const dan = discord.person('dan');
    await dan.says('who won the cup final in Lisbon?');
    expect(draw(await dan.says('whose words?'))).toBe(
      '### I have not quoted anything yet, so I do not know what you are asking about.',
    );
  });

  test.each([
    [
      'which countries should be added to arms control agreements?',
      'why those two',
      'why those countries added arms control agreements',
    ],
    [
      'how many Russian requests regarding cyberattacks were there in 2020?',
      'and in 2021?',
      'how many Russian requests regarding cyberattacks were there in 2021',
    ],
  ])('after “%s”, completes “%s” from what was asked before, and says how', async (before, asked, completed) => {
    const eve = discord.person('eve');
    await eve.says(before);
    expect(foot(await eve.says(asked))).toContain(
      `\n-# Understood as “${completed}”, from what you asked before.\n-# Page 1 of `,
    );
  });

  test('completes “why?”, and continues from what it understood', async () => {
    const gil = discord.person('gil');
    await gil.says('were the visas of a diplomat’s wife cancelled?');
    expect(foot(await gil.says('why?'))).toContain('\n-# /ask question:why visas diplomat’s wife cancelled');
    const answer = draw(await gil.says('what about their families?'));
    expect(answer).toMatch(/^### The text says\n/);
    expect(answer).toContain('\n-# /ask question:why their families visas diplomat’s wife cancelled');
  });

  test('does not change a question that is complete in itself', async () => {
    const hal = discord.person('hal');
    await hal.says('when was the Geneva summit?');
    const unchanged = foot(await hal.says('how many refugees?'));
    expect(unchanged).toMatch(/^-# From: .*\n-# Page 1 of 2 · \/ask question:how many refugees\?\n/);
  });

  test('continues from the answer to a slash command, if a mention replies to it', async () => {
    const channel = discord.world.general;
    const answer = await ben.slash('ask', {
      question: 'how many workers have been ordered to leave the us?',
    });
    await ann.slash('topic', { subject: 'Syria' });
    const said = `<@${discord.world.bot.id}> by when?`;
    const completed = draw(await ann.says(said, { channel, replyTo: answer }));
    expect(completed).toMatch(/^### The text says\n/);
    expect(completed).toContain('\n-# /ask question:by when workers ordered to leave us\n');
  });

  test('says which language the text is in, when asked in another script', async () => {
    expect(draw(await ann.says('сколько виз'))).toContain(
      '-# The text is in English: please ask in English.',
    );
    expect(draw(await ann.says('Visa und viele'))).not.toContain('The text is in English');
  });
});

describe('/verify', () => {
  const TRUE = 'we are not aware of any requests to this effect through bilateral channels';

  test('finds genuine words, and says whose they are', async () => {
    expect(draw(await ann.slash('verify', { text: TRUE }))).toMatchInlineSnapshot(`
      "### Word for word: Anatoly Antonov, direct speech · passage 40
      ---
      > **We are not aware of any requests to this effect through bilateral channels**."
      -# Anatoly Antonov, direct speech · passage 40 · US Removal From Russia’s Unfriendly States List to Require US Policy Adjustment
      [Read on] 1:1:/read passage:rhb1fs7awn
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# /verify text:we are not aware of any requests to this effect through bilateral channels
      [Delete] 1:1:delete"
    `);
  });

  test.each<[string, string, string, string]>([
    [
      'lists what was changed, the most serious first',
      'we are aware of some requests to this effect',
      `### Not word for word: 2 differences from passage 40
A negation dropped: “not”, in “we are aware of some requests…”
Words changed: “some” for “any”, in “we are aware of some requests to this effect”`,
      `**The text has**
> We are **not** aware of **any** requests to this effect through bilateral channels."`,
    ],
    [
      'shows a moved word',
      'They coordinate closely military nuclear policy with Washington',
      `### Not word for word: 1 difference from passage 48
Words moved: “coordinate”, in “They coordinate closely military nuclear policy…”`,
      `**The text has**
> "They closely **coordinate** military nuclear policy with Washington within the NATO alliance.`,
    ],
  ])('%s', async (_, text, verdict, quoted) => {
    const drawn = draw(await ann.slash('verify', { text }));
    expect(drawn).toMatch(`${verdict}\n---\n${quoted}\n-# `);
    expect(drawn.indexOf(verdict)).toBe(0);
  });

  test('gives one button for a passage that the claim quotes twice', async () => {
    const text =
      'we are not aware of any requests to this effect we are not aware of any requests to this effect';
    const answer = draw(await ann.slash('verify', { text }));
    expect(answer).toMatch(/^### Stitched together: 2 pieces/);
    expect(answer.match(/\[Read on\]/g)).toHaveLength(1);
  });

  test('says so when nobody said the words', async () => {
    const text = 'we will build a wall and our neighbours will pay for visas';
    expect(draw(await ann.slash('verify', { text }))).toMatch(
      /^### Not in the text\n---\n\*\*Nearest passage, perhaps about something else\*\*\n/,
    );
  });

  test('accepts claims as long as Discord allows, and can share the answer', async () => {
    const text = 'word '.repeat(1200).trim();
    const answer = await ann.slash('verify', { text, private: true });
    expect(draw(answer)).toMatch(/^\(private\)\n### Not in the text/);
    const posted = discord.world.shared();
    await ann.press(answer, 'Share');
    expect(draw(await posted)).toMatch(/^### Not in the text\nShared by ann/);
  });

  test('says which language the text is in, when asked in another script', async () => {
    const answer = await ann.slash('verify', { text: 'Россия всегда открыта' });
    expect(draw(answer)).toContain('-# The text is in English: please ask in English.');
  });

  test('judges each quotation in a message separately', async () => {
    const said = ben.writes(
      'He said "there are no taboo topics for us" and also "we do intend to endure such treatment"',
      { channel: discord.world.general },
    );
    expect(draw(await ann.messageMenu('Verify quotation', said))).toMatchInlineSnapshot(`
      "(private)
      ### Not word for word: 1 of 2 quotations
      1\\. “there are no taboo topics for us”: Word for word: Anatoly Antonov, direct speech · passage 45
      2\\. “we do intend to endure such treatment”: Not word for word: 1 difference from passage 43
      A negation dropped: “not”, in “we do intend to endure such…”
      ---
      **Quotation 1**
      > **There are no taboo topics for us**.
      -# Anatoly Antonov, direct speech · passage 45 · Moscow Ready to Discuss US Concerns Related to Russia's New Strategic Systems
      [Read on] 1:1:/read passage:1nnrscoj9g
      ---
      **Quotation 2: The text has**
      > We do **not** intend to endure such treatment of ourselves.
      -# Anatoly Antonov, direct speech · passage 43 · US Removal From Russia’s Unfriendly States List to Require US Policy Adjustment
      [Read on] 1:1:/read passage:ndg471dxj4
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# The words around the quotation were not compared.
      -# /verify text:He said "there are no taboo topics for us" and also "we do intend to endure such treatment"
      [Share] 1:1:share"
    `);
  });

  test('is in the message menu, and reads the quotations in the message', async () => {
    const said = ben.writes(
      `lol he literally said "**We are not** aware of any requests to this effect" in that interview`,
      {
        channel: discord.world.general,
      },
    );
    expect(draw(await ann.messageMenu('Verify quotation', said))).toMatch(
      /^\(private\)\n### Word for word: Anatoly Antonov, direct speech · passage 40\n/,
    );
  });
});
