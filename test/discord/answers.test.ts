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

  test('gives it as Markdown', async () => {
    expect(draw(await ann.slash('cite', { passage: '48', format: 'markdown' }))).toMatchInlineSnapshot(`
      "### Passage 48, ready to copy
      \`\`\`
      > "In the long term, it will not be possible to circumvent the issue of expanding the membership of the arms control agreements. The involvement of Great Britain and France seems to be the highest priority," he added. "They closely coordinate military nuclear policy with Washington within the NATO alliance. This issue has acquired particular urgency in the light of the recent decision of London to increase its maximum level of nuclear warheads by 40% - up to 260 units."
      >
      > — Anatoly Antonov, direct speech; words outside the quotation marks are the reporter’s. Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021, under “Russia, US Must Discuss Ways to Ensure Security in Space”. Passage 48, fingerprint 3rqbn4o7na
      \`\`\`
      ---
      -# /cite passage:48 format:markdown
      [Read it in context] 1:1:/read passage:3rqbn4o7na
      [Delete] 1:1:delete"
    `);
  });

  test('gives it as BibTeX, by the label too', async () => {
    expect(draw(await ann.slash('cite', { passage: '48', format: 'BibTeX' }))).toMatchInlineSnapshot(`
      "### Passage 48, ready to copy
      \`\`\`
      @misc{antonov-sputnik-48,
        author = {Anatoly Antonov},
        title = {Interview of Anatoly Antonov, Russian Ambassador to the United States},
        howpublished = {Sputnik},
        address = {Washington},
        year = {2021},
        note = {Anatoly Antonov, direct speech; words outside the quotation marks are the reporter’s. Passage 48, fingerprint 3rqbn4o7na},
        quote = {"In the long term, it will not be possible to circumvent the issue of expanding the membership of the arms control agreements. The involvement of Great Britain and France seems to be the highest priority," he added. "They closely coordinate military nuclear policy with Washington within the NATO alliance. This issue has acquired particular urgency in the light of the recent decision of London to increase its maximum level of nuclear warheads by 40\\% - up to 260 units."},
      }
      \`\`\`
      ---
      -# /cite passage:48 format:BibTeX
      [Read it in context] 1:1:/read passage:3rqbn4o7na
      [Delete] 1:1:delete"
    `);
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

  test('is for the person who asked in a mention', async () => {
    const channel = discord.world.general;
    const answer = await ann.says(`<@${discord.world.bot.id}> read 3`, { channel });
    expect(draw(await ben.press(answer, 'Delete'))).toMatch(
      /^\(private\)\n### Only the person who asked, or a moderator, can delete an answer\.$/,
    );
    const gone = discord.world.gone(answer);
    ann.presses(answer, 'Delete');
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
      /^### I have not quoted anything yet that you could be asking about\./,
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
      '### I have not quoted anything yet that you could be asking about.',
    );
  });

  test('completes “why those two” from the answer before, and says how', async () => {
    const eve = discord.person('eve');
    await eve.says('which countries should be added to arms control agreements?');
    expect(draw(await eve.says('why those two'))).toMatchInlineSnapshot(`
      "### These passages come closest
      ---
      > "They closely coordinate military nuclear policy with Washington within the NATO alliance. This issue has acquired particular urgency in the light of the recent decision of London to increase its maximum level of nuclear warheads by 40% - up to 260 units."
      -# Anatoly Antonov, direct speech · passage 48 · Russia, US Must Discuss Ways to Ensure Security in Space
      [Read on] 1:1:/read passage:3rqbn4o7na
      > Russia and the United States need to engage in complex talks on the future of arms control, Russia's Ambassador to the United States told Sputnik.
      -# Sputnik, the reporter’s paraphrase · passage 49 · Russia, US Need To Engage in Complex Negotiations on Future of Arms Controls
      [Read on] 1:1:/read passage:1y4tqbommp
      > "So many problems have accumulated in the area of strategic stability over the past decade that it is impossible to address them without systematic expert efforts. Comprehensive bilateral negotiations are needed on the future of arms control," \\[…\\]
      -# Anatoly Antonov, direct speech · passage 50 · Russia, US Need To Engage in Complex Negotiations on Future of Arms Controls
      [Read on] 1:1:/read passage:3p02g9igxd
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# Understood as “why those countries added arms control agreements”, from what you asked before.
      -# Page 1 of 3 · /ask question:why those countries added arms control agreements
      [Next page] 1:2:"
    `);
  });

  test('completes “and in 2021?” with what was asked for, and another year', async () => {
    const fay = discord.person('fay');
    await fay.says('how many Russian requests regarding cyberattacks were there in 2020?');
    expect(draw(await fay.says('and in 2021?'))).toMatchInlineSnapshot(`
      "### The text says
      ---
      > **Russia has replied to 12 requests** from the United States regarding cybersecurity attacks last year and this year, while a total of 80 of Moscow's requests remain unanswered, Antonov added.
      -# Sputnik, the reporter’s paraphrase · passage 9 · US Yet to Respond to 80 Russian Requests Regarding Cyberattacks
      [Read on] 1:1:/read passage:39hcvf5m2f
      ---
      **Next best passages**
      > In 2020, there were 45 of them, and in the first half of 2021, there were 35," \\[…\\] "For our part, we responded to ten requests from the United States last year and to two this year. All this suggests that our countries have something to work on."
      -# Anatoly Antonov, direct speech · passage 10 · US Yet to Respond to 80 Russian Requests Regarding Cyberattacks
      [Read on] 1:1:/read passage:36l35ekwt9
      > WASHINGTON (Sputnik) - Moscow has directed six requests to the United States to set up a cybersecurity dialogue over the past six years but has gotten no response, Russian Ambassador to the United States Anatoly Antonov told Sputnik.
      -# Sputnik, the reporter’s paraphrase · passage 1
      [Read on] 1:1:/read passage:1fyqqbsrvo
      > Antonov has also revealed that the United States has not sent any officials requests to be taken off Russia’s list of unfriendly nations.
      -# Sputnik, the reporter’s paraphrase · passage 39 · US Sent No Official Requests to Be Removed From Russia's Unfriendly States List
      [Read on] 1:1:/read passage:26l5b5pe7q
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# Understood as “how many Russian requests regarding cyberattacks were there in 2021”, from what you asked before.
      -# Page 1 of 2 · /ask question:how many Russian requests regarding cyberattacks were there in 2021
      [Next page] 1:2:"
    `);
  });

  test('completes “why?”, and continues from what it understood', async () => {
    const gil = discord.person('gil');
    await gil.says('were the visas of a diplomat’s wife cancelled?');
    expect(draw(await gil.says('why?'))).toMatchInlineSnapshot(`
      "### These passages come closest
      ---
      > "We have cases at the embassy where some family members have visas, while others do not. The wife of one of the senior diplomats and his children had their valid visas cancelled without any explanation at all. This is one of the odious manifestations of the policy of ousting our diplomats.
      -# Anatoly Antonov, direct speech · passage 29 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:17z07b3man
      > Some 130 Russian diplomatic workers and members of their families have expired visas and are waiting for their extension, Antonov told Sputnik.
      -# Sputnik, the reporter’s paraphrase · passage 28 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:3gf6c3sy00
      > "In December last year, the State Department unilaterally introduced a three-year limit on the travel of employees of bilateral Russian diplomatic missions to the United States, who have entered since January 2020. By the way, such restrictions do not apply to other countries.
      -# Anatoly Antonov, direct speech · passage 31 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:ha8rexwexq
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# Understood as “why visas diplomat’s wife cancelled”, from what you asked before.
      -# /ask question:why visas diplomat’s wife cancelled"
    `);
    expect(draw(await gil.says('what about their families?'))).toMatchInlineSnapshot(`
      "### The text says
      ---
      > "We have cases at the embassy where some family members have visas, while others do not. The wife of one of the senior diplomats and his children had their valid visas cancelled **without any explanation at all**. This is one of the odious manifestations of the policy of ousting our diplomats.
      -# Anatoly Antonov, direct speech · passage 29 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:17z07b3man
      ---
      **Next best passages**
      > Some 130 Russian diplomatic workers and members of their families have expired visas and are waiting for their extension, Antonov told Sputnik.
      -# Sputnik, the reporter’s paraphrase · passage 28 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:3gf6c3sy00
      > "In December last year, the State Department unilaterally introduced a three-year limit on the travel of employees of bilateral Russian diplomatic missions to the United States, who have entered since January 2020. By the way, such restrictions do not apply to other countries.
      -# Anatoly Antonov, direct speech · passage 31 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:ha8rexwexq
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# Understood as “why their families visas diplomat’s wife cancelled”, from what you asked before.
      -# /ask question:why their families visas diplomat’s wife cancelled"
    `);
  });

  test('does not change a question that is complete in itself', async () => {
    const hal = discord.person('hal');
    await hal.says('when was the Geneva summit?');
    expect(draw(await hal.says('how many refugees?'))).toMatchInlineSnapshot(`
      "### These passages come closest
      ---
      > The Russian ambassador then moved on to another war-torn country, Syria, where Moscow sees opportunities for collaboration with Washington, including on humanitarian matters, anti-terrorism efforts and the return of refugees.
      -# Sputnik, the reporter’s paraphrase · passage 18 · Russia Sees Opportunities to Cooperate With Biden Administration on Syria
      [Read on] 1:1:/read passage:glxro09cd5
      > Some 130 Russian diplomatic workers and members of their families have expired visas and are waiting for their extension, Antonov told Sputnik.
      -# Sputnik, the reporter’s paraphrase · passage 28 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:3gf6c3sy00
      > In total, there are about 60 Russian employees, with family members - about 130 people, on the waiting list for the extension of expired visas, including minister-counsellors. People cannot leave the United States for their homeland, even to address urgent humanitarian matters," \\[…\\]
      -# Anatoly Antonov, direct speech · passage 29 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:17z07b3man
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# Page 1 of 2 · /ask question:how many refugees?
      [Next page] 1:2:"
    `);
  });

  test('continues from the answer to a slash command, if a mention replies to it', async () => {
    const channel = discord.world.general;
    const answer = await ben.slash('ask', {
      question: 'how many workers have been ordered to leave the us?',
    });
    await ann.slash('topic', { subject: 'Syria' });
    const said = `<@${discord.world.bot.id}> by when?`;
    const completed = draw(await ann.says(said, { channel, replyTo: answer }));
    expect(completed.replace(ann.user.id, 'ann')).toMatchInlineSnapshot(`
      "### The text says
      ---
      > Logically, this rule should work only after three years, that is, not earlier than January 2023. However, at the same time we were given a list of 24 workers who are ordered to leave the country before **September 3, 2021**. No clear explanation of the reasons for this step was received," \\[…\\]
      -# Anatoly Antonov, direct speech · passage 31 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:ha8rexwexq
      ---
      **Next best passages**
      > The United States has sent to Russia a list of two dozen diplomatic workers that have to leave the country by September, while providing no explanation regarding the move, Antonov told Sputnik.
      -# Sputnik, the reporter’s paraphrase · passage 30 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:3s23ftewe1
      > Such requests are isolated. And this occurs despite the fact that there is very little time left until 1 August. We are ready to consider such visa applications as soon as we receive them. Naturally, based on the principle of reciprocity," \\[…\\]
      -# Anatoly Antonov, direct speech · passage 27 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas
      [Read on] 1:1:/read passage:km4q7hacww
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# Understood as “by when workers ordered to leave us”, from what you asked before.
      -# /ask question:by when workers ordered to leave us
      [Delete] 1:1:delete:ann"
    `);
  });

  test('says which language the text is in, when asked in another script', async () => {
    expect(draw(await ann.says('сколько виз'))).toContain(
      '-# The text is in English: please ask in English.',
    );
    expect(draw(await ann.says('wie viele Visa'))).not.toContain('The text is in English');
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
    [
      'shows a changed number',
      'we responded to twelve requests from the United States last year',
      `### Not word for word: 1 difference from passage 10
A number changed: “twelve” for “ten”, in “we responded to twelve requests from the United…”`,
      `**The text has**
> "For our part, we responded to **ten** requests from the United States last year and to two this year.`,
    ],
    [
      'points out a negation that an ellipsis leaves out',
      'We do […] intend to endure such treatment of ourselves',
      `### Word for word: Anatoly Antonov, direct speech · passage 43
The ellipsis leaves out 1 word, a negation among them.`,
      '> **We do** not **intend to endure such treatment of ourselves**.',
    ],
    [
      'does not attribute the reporter’s sentence to the person named for it',
      '"Russia and the United States need to engage in complex talks on the future of arms control," Antonov said.',
      '### Word for word, but not the words of Antonov: Sputnik, the reporter’s paraphrase · passage 49',
      "> **Russia and the United States need to engage in complex talks on the future of arms control**, Russia's Ambassador to the United States told Sputnik.",
    ],
    [
      'separates a quotation from the words that say who said it',
      'Antonov said: "There is no positive news."',
      '### Word for word: Anatoly Antonov, direct speech · passage 25',
      '> "**There is no positive news**.',
    ],
    [
      'knows a heading',
      'US Yet to Respond to 80 Russian Requests Regarding Cyberattacks',
      '### Word for word: a heading, nobody’s speech · passage 9',
      '> **US Yet to Respond to 80 Russian Requests Regarding Cyberattacks**',
    ],
  ])('%s', async (_, text, verdict, quoted) => {
    const drawn = draw(await ann.slash('verify', { text }));
    expect(drawn).toMatch(`${verdict}\n---\n${quoted}\n-# `);
    expect(drawn.indexOf(verdict)).toBe(0);
  });

  test('takes apart what was stitched together', async () => {
    const text = 'It is long overdue to discuss anti-missile problems. There is no positive news.';
    expect(draw(await ann.slash('verify', { text }))).toMatchInlineSnapshot(`
      "### Stitched together: 2 pieces from different places
      ---
      **Piece 1**
      > "**It is long overdue to discuss anti-missile problems**...
      -# Anatoly Antonov, direct speech · passage 47 · Russia, US Must Discuss Ways to Ensure Security in Space
      [Read on] 1:1:/read passage:z8vn5111co
      ---
      **Piece 2: 22 passages back**
      > "**There is no positive news**.
      -# Anatoly Antonov, direct speech · passage 25 · US Categorically Refuses to Return Seized Russian Diplomatic Property
      [Read on] 1:1:/read passage:3d42ty0xay
      ---
      -# From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021
      -# /verify text:It is long overdue to discuss anti-missile problems. There is no positive news.
      [Delete] 1:1:delete"
    `);
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
