/** The real bot process with the real discord.js against the loopback Discord. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { draw } from './server/drawing.ts';
import { MODERATOR } from './server/person.ts';
import { bot, discord, useTheBot } from './server/the-bot.ts';

useTheBot();
const ann = discord.person('ann');
const ben = discord.person('ben');
const mod = discord.person('mod', MODERATOR);

beforeAll(async () => {
  await bot.readLog();
  bot.log.length = 0;
});
afterEach(() => {
  expect(discord.world.refusals.splice(0)).toEqual([]);
  expect(discord.world.pings.splice(0)).toEqual([]);
});

const at = () => `<@${discord.world.bot.id}>`;

describe('a slash command', () => {
  test('/topic answers with passages under their headings', async () => {
    expect(draw(await ann.slash('topic', { subject: 'Syria' }))).toMatchInlineSnapshot(`
      "### On “Syria”: 4 passages
      ---
      **Russia Sees Opportunities to Cooperate With Biden Administration on Syria**
      > "We see prospects for interaction on Syria with the Biden administration in various fields, including post-conflict reconstruction and humanitarian assistance, the return of Syrian refugees, as well as in the field of anti-terrorism. Of course, strictly observing the sovereignty and territorial integrity of the Middle East state," \\[…\\]
      -# Anatoly Antonov, direct speech · passage 19
      [Read on] 1:1:/read passage:1l54gtl7e5
      > Russia and the United States have begun a constructive expert dialogue on Syria after the Geneva meeting between Presidents Vladimir Putin and Joe Biden, Antonov confirmed.
      -# Sputnik, the reporter’s paraphrase · passage 20
      [Read on] 1:1:/read passage:g92yy81g73
      > The Russian ambassador then moved on to another war-torn country, Syria, where Moscow sees opportunities for collaboration with Washington, including on humanitarian matters, anti-terrorism efforts and the return of refugees.
      -# Sputnik, the reporter’s paraphrase · passage 18
      [Read on] 1:1:/read passage:glxro09cd5
      ---
      **US Shying Away From Treaty With Moscow on Legal Assistance in Criminal Matters**
      > "Both of our countries recognise the importance of maintaining the uninterrupted operation of communication channels within the framework of the deconflicting mechanism, thus avoiding unnecessary incidents between the military in the \\[Syrian\\] Arab Republic.
      -# Anatoly Antonov, direct speech · passage 21
      [Read on] 1:1:/read passage:3alz72e6ec
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# /topic subject:Syria
      [Delete] 1:1:delete"
    `);
  });

  test('/ask answers with the sentence that answers, and the next best passages', async () => {
    expect(draw(await ann.slash('ask', { question: 'how many visas are waiting' }))).toMatchInlineSnapshot(`
      "### The text says
      ---
      > **Some 130** Russian diplomatic workers and members of their families have expired visas and are waiting for their extension, Antonov told Sputnik.
      -# Sputnik, the reporter’s paraphrase · passage 28 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:3gf6c3sy00
      ---
      **Next best passages**
      > In total, there are about 60 Russian employees, with family members - about 130 people, on the waiting list for the extension of expired visas, including minister-counsellors. People cannot leave the United States for their homeland, even to address urgent humanitarian matters," \\[…\\]
      -# Anatoly Antonov, direct speech · passage 29 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:17z07b3man
      > The United States has sent to Russia a list of two dozen diplomatic workers that have to leave the country by September, while providing no explanation regarding the move, Antonov told Sputnik.
      -# Sputnik, the reporter’s paraphrase · passage 30 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:3s23ftewe1
      > Such requests are isolated. And this occurs despite the fact that there is very little time left until 1 August. We are ready to consider such visa applications as soon as we receive them. Naturally, based on the principle of reciprocity," \\[…\\]
      -# Anatoly Antonov, direct speech · passage 27 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:km4q7hacww
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# Page 1 of 2 · /ask question:how many visas are waiting
      [Next page] 1:2:
      [Delete] 1:1:delete"
    `);
  });

  test('/ask says so if the text does not say', async () => {
    expect(draw(await ann.slash('ask', { question: 'who is the king of norway' }))).toMatchInlineSnapshot(`
      "### The text does not say.
      ---
      -# Not in the text: “king”, “norway”.
      -# /ask question:who is the king of norway
      [Delete] 1:1:delete"
    `);
  });

  test('/read answers with the passage and the ones around it', async () => {
    expect(draw(await ann.slash('read', { passage: '4' }))).toMatchInlineSnapshot(`
      "### Passage 4 of 52
      ---
      > "Unfortunately, no response has been received to any of our proposals," he said.
      -# Anatoly Antonov, direct speech; words outside the quotation marks are the reporter’s · passage 3
      ---
      **Russia Open to Fair, Mutually Beneficial Cooperation With US on Cyber Security**
      > In addition, the ambassador said that on 25 September 2020, Russian President Vladimir Putin announced an initiative on a comprehensive program of measures to restore Russian-American cooperation in the field of information security.
      -# Sputnik, the reporter’s paraphrase · passage 4
      > Despite this, Moscow is open to a fair and mutually advantageous dialogue with the United States on cyber security, Antonov said.
      -# Sputnik, the reporter’s paraphrase · passage 5
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# /read passage:4
      [Previous passage] 1:1:/read passage:3lteh6ztit
      [Next passage] 1:1:/read passage:3fzii96kzx
      [Whole section] 1:1:/read passage:1vfc7sz2me section:yes
      [Cite] 1:1:/cite passage:1vfc7sz2me
      [Delete] 1:1:delete"
    `);
  });

  test('/contents answers with a list that can be opened', async () => {
    const heading = 'Russia, US Maintain Substantive Dialogue on Afghanistan';
    const drawn = draw(await ann.slash('contents'));
    expect(drawn).toMatch(/^### Interview of .*\n18 sections, 52 passages\n- \*\*1–3\*\* Opening: /);
    expect(drawn).toContain(`\n- **11–14** ${heading}\n`);
    expect(drawn).toMatch(/\n---\n-# \/contents\n\[Open a section\]\n {2}Opening: .* \(Passages 1–3\) 1:1:/);
    expect(drawn).toContain(`\n  ${heading} (Passages 11–14) 1:1:/read passage:k0xwpk4upx section:yes\n`);
  });

  test('/help answers with what the bot knows', async () => {
    expect(draw(await ann.slash('help'))).toMatchInlineSnapshot(`
      "### I answer in the text’s own words, and show where each quotation comes from
      Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021

      /ask question:… · Ask a question about the interview
      /topic subject:… · See what the text says about a subject
      /quote about:… · Find what people said about a subject, word for word
      /read passage:… · Read a whole passage, with the ones before and after it
      /verify text:… · Check whether a quotation is in the text, word for word
      /cite passage:… · Copy a passage with its citation
      /contents · See what is in the text, section by section
      /help · See what this bot knows and how to ask it
      /reindex · For moderators: read the corpus again

      To ask a question, mention me and write it. Write “more” to see more of an answer. To follow up on the answer to a slash command, mention me in your reply: otherwise Discord does not show me what you write.
      You can also ask about the interview itself: who, when, where, what it is about, how long it is.
      Put words in quotation marks to find them exactly as written. Put a minus sign before a word to leave out passages that contain it.
      I only quote, and never answer in my own words. If the text does not say, I tell you so.
      ---
      -# /help
      [Contents] 1:1:/contents
      [Delete] 1:1:delete"
    `);
  });

  test('with the option private answers only the person who asked', async () => {
    const answer = await ann.slash('read', { passage: '3', private: true });
    expect(draw(answer)).toMatch(/^\(private\)\n### Passage 3 of 52\n/);
  });

  test('works in a direct message too', async () => {
    const answer = await ann.slash('read', { passage: '3' }, ann.dm);
    expect(draw(answer)).toMatch(/^### Passage 3 of 52\n/);
  });

  test('in a direct message turns pages in place', async () => {
    const answer = await ann.slash('topic', { subject: 'visas' }, ann.dm);
    const opened = await ann.press(answer, 'Read on');
    expect(opened.id).not.toBe(answer.id);
    expect((await ann.press(opened, 'Next passage')).id).toBe(opened.id);
    expect((await ann.press(opened, 'Back to the answer')).id).toBe(opened.id);
  });

  test('works in a group without the bot, where everybody has their own pages', async () => {
    const group = discord.world.addChannel({ type: 3, recipients: [ann.user, ben.user] });
    const answer = await ann.slash('topic', { subject: 'visas' }, group);
    expect(draw(answer)).toMatch(/^### On “visas”/);
    expect((await ann.press(answer, 'Next page')).id).toBe(answer.id);
    expect(draw(await ben.press(answer, 'Previous page'))).toMatch(/^\(private\)\n### On “visas”/);
    await expect(mod.slash('reindex', {}, group)).rejects.toThrow('/reindex is not offered there');
  });

  test('shows a mistake only to the person who made it', async () => {
    expect(draw(await ann.slash('read', { passage: '99' }))).toBe(
      '(private)\n### There is no passage “99”. Give a number from 1 to 52, or a range such as 2-4.',
    );
  });

  test('shows what people type as it is, and pings nobody', async () => {
    const hostile = '<@1> @everyone **bold** `code` [x](https://y.z) ||s|| # h';
    const answer = await ann.slash('ask', { question: hostile });
    expect(draw(answer)).toContain(
      '-# /ask question:\\<\\@1\\> \\@everyone \\*\\*bold\\*\\* \\`code\\` \\[x\\](https\\://y.z) \\|\\|s\\|\\| \\# h',
    );
  });
});

describe('autocomplete', () => {
  test('offers headings and the corpus’s own phrases, from the first letter', async () => {
    const choices = await ann.autocomplete('topic', 'subject', 's');
    expect(choices.length).toBeGreaterThan(5);
    expect(choices.map(({ name }) => name)).toContain('Syria');
    expect(choices.every(({ name }) => / s|^s/i.test(name))).toBe(true);
  });

  test('offers passages by number and by their words', async () => {
    expect(await ann.autocomplete('read', 'passage', '27')).toEqual([
      {
        name: '27 · "We have repeatedly proposed to agree to a mutual one-year extension of visas, but the…',
        value: expect.stringMatching(/^[0-9a-z]{10}$/),
      },
    ]);
    const [found] = await ann.autocomplete('read', 'passage', 'odious manif');
    expect(found?.name).toMatch(/^29 · "We have cases at the embassy/);
  });

  test.each([
    [
      'an inner word',
      'topic',
      'subject',
      'space',
      'Russia, US Must Discuss Ways to Ensure Security in Space',
    ],
    ['one typo', 'topic', 'subject', 'syrai', 'Syria'],
    ['a typo in the first letter', 'quote', 'about', 'xyria', 'Syria'],
  ])('offers subjects by %s', async (_, command, option, typed, offered) => {
    expect((await ann.autocomplete(command, option, typed)).map(({ name }) => name)).toContain(offered);
  });

  test.each([
    'manifestat',
    'manifestatoins',
    'mnaifestations',
    'odius manifest',
    'odious zzzz',
    '29',
    '#29',
    'passage 29',
    '29 · "We have',
  ])('offers passages by “%s”', async (typed) => {
    const names = (await ann.autocomplete('cite', 'passage', typed)).map(({ name }) => name);
    expect(names[0]).toMatch(/^29 · /);
  });

  test.each([
    'we have',
    'We have cases at th',
  ])('offers first the passages that begin with “%s”', async (typed) => {
    const names = (await ann.autocomplete('cite', 'passage', typed)).map(({ name }) => name);
    expect(names.slice(0, 1).join()).toMatch(/^\d+ · "We have /);
  });

  test('offers at most 25 choices of at most 100 characters', async () => {
    for (const [command, option] of [
      ['topic', 'subject'],
      ['read', 'passage'],
    ] as const) {
      const choices = await ann.autocomplete(command, option, '');
      expect(choices).toHaveLength(25);
      expect(choices.every(({ name, value }) => name.length <= 100 && value.length <= 100)).toBe(true);
    }
  });

  test('offers passages however long the text is', async () => {
    const [first] = await ann.autocomplete('read', 'passage', 'visas '.repeat(1000));
    expect(first?.name).toMatch(/visas/u);
  });

  test('responds with no choices when nothing matches', async () => {
    expect(await ann.autocomplete('topic', 'subject', 'zzzz')).toEqual([]);
  });

  test('gives values, and labels, that the command understands', async () => {
    const [choice] = await ann.autocomplete('read', 'passage', '27');
    const byValue = await ann.slash('read', { passage: choice?.value ?? '' });
    const byLabel = await ann.slash('read', { passage: choice?.name ?? '' });
    expect(draw(byValue)).toMatch(/^### Passage 27 of 52\n/);
    expect(draw(byLabel)).toBe(draw(byValue));
  });
});

describe('a button', () => {
  test('turns the page in place for the person who asked, and back', async () => {
    const answer = await ann.slash('topic', { subject: 'visas' });
    const first = draw(answer);
    const turned = await ann.press(answer, 'Next page');
    expect(turned.id).toBe(answer.id);
    expect(draw(turned)).toMatchInlineSnapshot(`
      "### On “visas”: 6 passages
      ---
      **US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas**
      > Moscow has repeatedly proposed to Washington to agree on a mutual one-year extension of visas for diplomats, however, Americans are evading the issue, Antonov explained.
      -# Sputnik, the reporter’s paraphrase · passage 26
      [Read on] 1:1:/read passage:1mz516fp6a
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# Page 2 of 2 · /topic subject:visas
      [Previous page] 1:1:
      [Delete] 1:1:delete"
    `);
    expect(draw(await ann.press(turned, 'Previous page'))).toBe(first);
  });

  test('gives others a private copy, and does not change the answer', async () => {
    const answer = await ann.slash('topic', { subject: 'visas' });
    const before = draw(answer);
    const copy = await ben.press(answer, 'Next page');
    expect(copy.id).not.toBe(answer.id);
    expect(draw(copy)).toMatch(
      /^\(private\)\n### On “visas”: \d+ passages\n[\s\S]*-# Page 2 of 2 · \/topic subject:visas\n/,
    );
    expect(draw(answer)).toBe(before);
  });

  test('for a passage that was edited away says so, privately', async () => {
    const answer = await ann.slash('read', { passage: '3' });
    expect(draw(await ann.pressId(answer, '1:1:/read passage:zzzzz0zzzz'))).toBe(
      '(private)\n### That passage is no longer in the text, which has been edited since.',
    );
  });

  test.each([
    '0:1:',
    '0:2:/topic visas',
    '2:1:delete',
  ])('from another version says to ask again: %s', async (id) => {
    const answer = await ann.slash('topic', { subject: 'visas' });
    expect(draw(await ann.pressId(answer, id))).toBe(
      '(private)\n### That button is from an older version of me. Please ask again.',
    );
  });

  test.each([
    'garbage',
    '1:1:/nonsense x',
    '1:1:',
    '1:999999:',
  ])('with the custom id %s is answered', async (id) => {
    const answer = await ann.slash('help');
    expect(draw(await ann.pressId(answer, id))).toMatch(/^(?:\(private\)\n)?### /);
  });
});

describe('a menu', () => {
  test('of /contents opens the section that is picked', async () => {
    const contents = await ann.slash('contents');
    const heading = 'Russia, US Must Discuss Ways to Ensure Security in Space';
    const opened = draw(await ann.choose(contents, heading));
    expect(opened).toMatch(/^\(private\)\n### A whole section\n/);
    expect(opened).toContain(`\n**${heading}**\n`);
    expect([...opened.matchAll(/· passage (\d+)/g)].map(([, number]) => number)).toEqual(['46', '47', '48']);
  });

  test('on a message asks its text as a question, privately', async () => {
    const said = ben.writes('how many visas are waiting', { channel: discord.world.general });
    expect(draw(await ann.messageMenu('Find in the interview', said))).toMatch(
      /^\(private\)\n### The text says\n[\s\S]*\n-# Page 1 of \d · \/ask question:how many visas are waiting\n/,
    );
  });

  test('on a message without text says so', async () => {
    const said = ben.writes(' ', { channel: discord.world.general });
    expect(draw(await ann.messageMenu('Find in the interview', said))).toBe(
      '(private)\n### That message has no text to look up.',
    );
  });
});

describe('a direct message', () => {
  test('is a question', async () => {
    const answer = await ann.says('how many visas are waiting');
    expect(draw(answer)).toMatch(/^### The text says\n---\n> \*\*Some 130\*\* Russian diplomatic workers/);
    expect(answer.referenced_message?.content).toBe('how many visas are waiting');
  });

  test.each(['topic visas', '/topic visas', '/topic subject:visas'])('may be a command: %s', async (line) => {
    expect(draw(await ann.says(line))).toMatch(/^### On “visas”: \d+ passages\n/);
  });

  test('“more” gives the next page of what was shown last', async () => {
    await ann.says('topic visas');
    expect(draw(await ann.says('more'))).toMatch(/\n-# Page 2 of 2 · \/topic subject:visas\n/);
    expect(draw(await ann.says('more'))).toBe('### There is nothing more to show.');
  });

  test('is recognised when its event gives the server as null', async () => {
    const dan = discord.person('dan');
    dan.dm.guild_id = null;
    const answer = await dan.says('read 3');
    expect(draw(answer)).toMatch(/^### Passage 3 of 52\n/);
    expect(answer.channel_id).toBe(dan.dm.id);
    const read = await dan.slash('read', { passage: '3' }, dan.dm);
    expect(draw(read)).toMatch(/^### Passage 3 of 52\n/);
    expect(draw(read)).not.toContain('[Delete]');
  });

  test.each([
    ['hello!', /^### Hello! I quote from this text, word for word\n[\s\S]*\nThree things to try:\n/],
    ['thanks a lot', /^### You’re welcome\. Ask me anything else about the text\.$/],
    ['ok, thank you!', /^### You’re welcome\./],
    ['quit', /^### Goodbye!$/],
    ['that’s wrong', /^### Sorry about that\. Try other words, or \/contents to see what the text covers\.$/],
    ['great', /^### All right\. Ask me anything else about the text\.$/],
    ['help', /^### I answer in the text’s own words/],
  ])('that is merely polite gets a polite answer: %s', async (line, expected) => {
    expect(draw(await ann.says(line))).toMatch(expected);
  });

  test('with an unknown command gets the list of commands', async () => {
    expect(draw(await ann.says('/foo'))).toMatch(/^### There is no command \/foo\. The commands are \/ask,/);
  });

  test('turns pages in place', async () => {
    const answer = await ann.says('topic visas');
    expect((await ann.press(answer, 'Next page')).id).toBe(answer.id);
  });
});

describe('a channel', () => {
  const general = () => discord.world.general;

  test('is answered when the bot is mentioned', async () => {
    const answer = await ben.says(`${at()} topic visas`, { channel: general() });
    expect(draw(answer)).toMatch(/^### On “visas”: \d+ passages\n/);
    expect(draw(await ben.says(`${at()} more`, { channel: general() }))).toMatch(/\n-# Page 2 of 2 ·/);
  });

  test('gets no answer otherwise, and bots get none at all', async () => {
    const other = discord.person('another bot');
    other.user.bot = true;
    ben.writes('how many visas are waiting', { channel: general() });
    other.writes(`${at()} how many visas are waiting`, { channel: general() });
    const before = discord.world.messagesIn(general()).length;
    await ann.says('hello');
    expect(discord.world.messagesIn(general())).toHaveLength(before);
  });

  test('“more” in reply to an answer goes on with that one', async () => {
    const answer = await ben.says(`${at()} topic visas`, { channel: general() });
    await ben.says(`${at()} topic Syria`, { channel: general() });
    const more = await ben.says(`${at()} more`, { channel: general(), replyTo: answer });
    expect(draw(more)).toMatch(/\n-# Page 2 of 2 · \/topic subject:visas\n/);
  });
});

describe('an explanation', () => {
  test('is for moderators, and private', async () => {
    const drawn = draw(await mod.slash('ask', { question: 'how many visas are waiting', explain: true }));
    expect(drawn).toMatch(
      /^\(private\)\n### The text says\n[\s\S]*\n-# passage 28; words: score [\s\S]*\n-# .*\/ask question:how many visas are waiting explain:yes\n/,
    );
  });

  test('is refused to everybody else, and does nothing when turned off', async () => {
    const refused = await ann.slash('topic', { subject: 'visas', explain: true });
    expect(draw(refused)).toBe(
      '(private)\n### Only members with the Manage Server permission can see explanations.',
    );
    expect(draw(await ann.slash('topic', { subject: 'visas', explain: false }))).toMatch(/^### On “visas”/);
  });
});

describe('/reindex', () => {
  test('reads the corpus again for people who can manage the server, and reports', async () => {
    expect(draw(await mod.slash('reindex')).replace(/seconds: [\d.]+/, 'seconds: …')).toMatchInlineSnapshot(`
      "(private)
      ### The corpus has been read again, and I now answer from it
      documents: 1 · sections: 18 · passages: 52 · captions: 3 · words: 2586 · synonym groups: 27
      Nothing was added, changed or removed.
      seconds: …
      ---
      -# /reindex"
    `);
  });

  test('is not offered to others, and is refused if they call it anyway', async () => {
    await expect(ann.slash('reindex')).rejects.toThrow('/reindex is not offered to ann');
    const data = { id: '1', name: 'reindex', type: 1, options: [] };
    expect(draw(await ann.forge({ data }))).toBe(
      '(private)\n### Only members with the Manage Server permission can use /reindex.',
    );
  });

  test('is refused if somebody forges a button for it', async () => {
    const answer = await ann.slash('read', { passage: '27' });
    expect(draw(await ann.pressId(answer, '1:1:/reindex'))).toMatch(
      /^\(private\)\n### Only members with the Manage Server permission can use \/reindex\.$/,
    );
  });

  test('is refused in a direct message', async () => {
    const data = { id: '1', name: 'reindex', type: 1, options: [] };
    expect(draw(await mod.forge({ data }, mod.dm))).toBe(
      '(private)\n### /reindex works only in a server, because I cannot tell who moderates anywhere else.',
    );
    expect(draw(await mod.says('/reindex'))).toMatch(/^### \/reindex works only in a server, /);
  });
});

describe('the commands', () => {
  test('are registered once, globally, for servers, direct messages and user installs', () => {
    const commands = discord.world.commands.get('global') ?? [];
    expect(
      commands.map(({ type, name, contexts, integration_types, default_member_permissions }) => [
        type,
        name,
        contexts,
        integration_types,
        default_member_permissions,
      ]),
    ).toEqual([
      [1, 'ask', [0, 1, 2], [0, 1], null],
      [3, 'Find in the interview', [0, 1, 2], [0, 1], null],
      [1, 'topic', [0, 1, 2], [0, 1], null],
      [1, 'quote', [0, 1, 2], [0, 1], null],
      [1, 'read', [0, 1, 2], [0, 1], null],
      [1, 'verify', [0, 1, 2], [0, 1], null],
      [3, 'Verify quotation', [0, 1, 2], [0, 1], null],
      [1, 'cite', [0, 1, 2], [0, 1], null],
      [1, 'contents', [0, 1, 2], [0, 1], null],
      [1, 'help', [0, 1, 2], [0, 1], null],
      [1, 'reindex', [0], [0], '32'],
    ]);
  });

  test('have no option source while there is one document, and all have the option private', () => {
    const ask = discord.world.commands.get('global')?.find(({ name, type }) => name === 'ask' && type === 1);
    expect(ask?.options?.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['question', 3, true],
      ['explain', 5, false],
      ['private', 5, false],
    ]);
  });
});

test('every message of the bot forbids all pings', () => {
  const bodies = discord.rest.requests.flatMap(({ method, path, body }) => {
    const sends =
      ['POST', 'PATCH'].includes(method) && /\/(?:messages|callback|@original|token-\d+)$/.test(path);
    const { data = body, type = 4 } = (body ?? {}) as { data?: unknown; type?: number };
    const mayPing = (data as { allowed_mentions?: { parse: string[] } })?.allowed_mentions?.parse;
    return sends && [4, 7].includes(type) ? [{ method, path, body, mayPing }] : [];
  });
  expect(bodies.length).toBeGreaterThan(40);
  expect(bodies.filter(({ mayPing }) => mayPing?.length !== 0)).toEqual([]);
});

test('the log has a line for each request, and nothing of what people wrote', async () => {
  const log = await bot.readLog();
  const requests = log.filter(({ msg }) => msg === 'request');
  expect(requests.length).toBeGreaterThan(30);
  expect(requests[0]).toEqual({
    level: 30,
    time: expect.any(Number),
    msg: 'request',
    command: 'topic',
    door: 'server',
    milliseconds: expect.any(Number),
    hits: 4,
    outcome: 'answered',
  });
  expect(JSON.stringify(log)).not.toMatch(/visas|loopback\.token/);
  expect(bot.output).toEqual([]);
});
