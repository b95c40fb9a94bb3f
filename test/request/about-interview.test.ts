import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { AspectReader } from '../../src/answer/interview-aspects.ts';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { slice } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { readAbout, replyAbout } from '../../src/request/about-interview.ts';
import { writeLine } from '../../src/request/command-line.ts';
import { renderText } from '../../src/terminal/render.ts';
import { contextOf } from '../context.ts';
import { ask, corpus, generations } from '../interview.ts';

const { aspects } = generations.serving;

describe('what a question about the interview asks for', () => {
  test.each([
    ['people', 'who is being interviewed'],
    ['people', 'who did the interview'],
    ['people', 'who is speaking'],
    ['people', 'so whos the guest here?'],
    ['people', 'who are the people talking in this'],
    ['people', 'which reporter asked the questions?'],
    ['people', 'name of interviewer'],
    ['people', 'who answered the journalist’s questions'],
    ['people', 'Who was interviewed by Sputnik?'],
    ['people', 'whose interview am i reading'],
    ['people', 'who takes part in this conversation'],
    ['people', 'who wrote this article?'],
    ['date', 'when was this'],
    ['date', 'when was this meeting?'],
    ['length', 'how long was this presentation'],
    ['date', 'What is the date of this conversation?'],
    ['date', 'when did they do this interview'],
    ['date', 'when did the conversation take place'],
    ['date', 'whats the date on this'],
    ['date', 'in what year was the interview published'],
    ['date', 'how recent is this?'],
    ['place', 'where'],
    ['place', 'where did it take place'],
    ['place', 'Where was this interview given?'],
    ['place', 'where did they hold the interview'],
    ['place', 'in which city did the interview take place'],
    ['place', 'which newspaper published this'],
    ['place', 'where was this text first published'],
    ['address', 'link to the article pls'],
    ['address', 'is there a link?'],
    ['address', 'where can i read the original'],
    ['contents', 'what is it about'],
    ['contents', 'what topics does it cover'],
    ['contents', 'summarize'],
    ['contents', 'tl;dr'],
    ['contents', 'TLDR pls'],
    ['contents', 'main points'],
    ['contents', 'what are the key facts'],
    ['contents', 'give me an overview'],
    ['contents', 'can you please sum up the interview for me'],
    ['contents', 'summary in one sentence'],
    ['contents', 'which topics are discussed in the interview?'],
    ['contents', 'what are the main takeaways here'],
    ['contents', 'what does this text talk about'],
    ['contents', 'whats the gist of this conversation'],
    ['contents', 'describe the contents of this document'],
    ['length', 'how long is it'],
    ['length', 'how many words is the interview'],
    ['length', 'how many words'],
    ['length', 'how many passages does this have'],
    ['length', 'what is the length of the text?'],
  ])('%s: %s', async (aspect, question) => {
    const asked = await readAbout(question, corpus.documents, aspects);
    expect(asked?.aspect).toBe(aspect);
    expect(asked?.documents.length).toBe(1);
  });

  test.each([
    'when was this treaty signed',
    'who is responsible for the sanctions',
    'what is it about the visas that annoys them',
    'where was the embassy closed',
    'how long is the ceasefire',
    'how long is he out',
    'how long was she there',
    'when will the talks take place?',
    'where will it be held?',
    'who is talking to the Taliban',
    'what are the talks about',
    'what did they agree on',
    'what are the main obstacles',
    'main points of the treaty',
    'summarize his view of Syria',
    'how long have they been waiting',
    'how many are there?',
    'how old is he',
    'who published the list',
    'what is the title of the convention',
    'who asked for the extension',
    'where did Putin and Biden meet',
    'what is their position',
    'why',
    'visas',
  ])('nothing: %s', async (question) => {
    expect((await readAbout(question, corpus.documents, aspects))?.aspect).toBeUndefined();
  });
});

const show = (reply: Reply) =>
  renderText(reply, { color: false, writeLine: (request) => writeLine(request, commands) });

test('who is interviewed, and by whom, is answered from the front matter, with the speakers in the text', async () => {
  expect(show(await ask('who is being interviewed?'))).toMatchInlineSnapshot(`
    "The front matter says

    Interviewed: Anatoly Antonov
    Outlet: Sputnik
    Title: Interview of Anatoly Antonov, Russian Ambassador to the United States
    Speaking in the text: Anatoly Antonov

    From the front matter of antonov-sputnik.md."
  `);
});

test('when, where and how long are answered as plain facts', async () => {
  expect(show(await ask('when was this?'))).toMatchInlineSnapshot(`
    "The front matter says

    Date: 2021

    From the front matter of antonov-sputnik.md."
  `);
  expect(show(await ask('where did it take place?'))).toMatchInlineSnapshot(`
    "The front matter says

    Place: Washington
    Outlet: Sputnik

    From the front matter of antonov-sputnik.md."
  `);
  expect(show(await ask('how long is it?'))).toMatchInlineSnapshot(`"2,586 words: 18 sections, 52 passages"`);
});

test('a summary is refused, and the contents are given instead', async () => {
  const reply = await ask('summarize the interview please');
  const contents = await ask('/contents');
  expect(reply).toEqual({
    ...contents,
    lines: ['I only quote and never summarize, but this is what it covers:', ...(contents.lines ?? [])],
  });
});

describe('who somebody is', () => {
  test.each([
    ['who is antonov?', 'Russian Ambassador to the United States Anatoly Antonov'],
    ['who is Lavrov', 'Russian Foreign Minister Sergey Lavrov'],
    ['who’s biden', 'US counterpart Joe Biden'],
    ['whos sergey lavrov', 'Russian Foreign Minister Sergey Lavrov'],
    ['Who is Mr. Blinken?', 'US Secretary of State Antony Blinken'],
    ['who was putin again', 'Russian President Vladimir Putin'],
  ])('is answered in the text’s own words: %s', async (question, words) => {
    const { headline, groups = [] } = await ask(question);
    const quotations = groups.flatMap((group) => group.quotations);
    expect(headline).toBe('The text says');
    expect(
      quotations.map(({ passage, marks }) => marks.map(({ start, end }) => passage.text.slice(start, end))),
    ).toEqual([[words]]);
  });

  test('is not answered for somebody whom the text does not describe', async () => {
    expect((await ask('who is the king of norway')).outcome).toBe('silent');
  });
});

const BARE = '---\ntitle: Evening talk\n---\n\nHOST: Welcome. Tonight it is the tides.\n\nREED: They rise.';
const FULL = `---
title: Interview of Ada Holm
speaker: Ada Holm
outlet: The Post
date: 2024-05-01
---

"The bridge is safe," Holm said.`;

async function generationOf(...texts: string[]) {
  const files = texts.map((text, i) => ({ file: `${'ab'.charAt(i)}.md`, text }));
  return { ...generations.serving, corpus: await parseCorpus(files), aspects: new AspectReader(undefined) };
}

async function askOf(question: string, ...texts: string[]) {
  const [command] = commands;
  const request = { command: 'ask', options: { question }, page: 1 };
  return show(
    (await command?.run(
      request,
      contextOf(generations, { generation: await generationOf(...texts) }),
    )) as Reply,
  );
}

test('there is no interview with somebody whom no front matter names', async () => {
  expect(show(await ask('when did the interview with Putin take place'))).toMatchInlineSnapshot(`
    "I have no such interview.

    Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021"
  `);
  expect((await ask('who did the interview with Antonov')).headline).toBe('The front matter says');
});

test('if the front matter does not say, the reply says so and shows how the text begins', async () => {
  expect(await askOf('When was this?', BARE)).toMatchInlineSnapshot(`
    "The front matter does not say when this was

    How the text begins
    │ HOST: Welcome. Tonight it is the tides.
    HOST, direct speech · passage 1

    From: Evening talk

    From the front matter of a.md.

    /read passage:2pmsqvmu8t: that passage in context"
  `);
  expect(await askOf('Who is being interviewed?', BARE)).toMatchInlineSnapshot(`
    "The front matter does not say who is interviewed, or who wrote this

    Title: Evening talk
    Speaking in the text: HOST, REED

    How the text begins
    │ HOST: Welcome. Tonight it is the tides.
    HOST, direct speech · passage 1

    From: Evening talk

    From the front matter of a.md.

    /read passage:2pmsqvmu8t: that passage in context"
  `);
});

test.each([
  ['An Interview Conducted by Karl J. Voss.', 'Interview Conducted by Karl J. Voss'],
  ['We walked.\n\nINTERVIEWER: Karl Voss', 'INTERVIEWER: Karl Voss'],
  ['Welcome to the show. I’m your host, Karl Voss. Today it is weirs.', 'I’m your host, Karl Voss'],
  ['A show about weirs, hosted by Karl Voss.', 'hosted by Karl Voss'],
])('if the text says by whom the interview was, that is quoted: %s', async (text, words) => {
  const { document } = await parseDocument('a.md', `---\ntitle: Talk\n---\n\n1 About\n\n${text}\n`);
  const { groups = [] } = replyAbout('people', [document], { command: 'ask', options: {}, page: 1 });
  const marked = groups.flatMap(({ quotations }) =>
    quotations.flatMap(({ passage, marks }) => marks.map((mark) => slice(passage, mark))),
  );
  expect(marked).toEqual([words]);
});

test('if there are several documents, each is listed, or the one that is named', async () => {
  expect(await askOf('Who is being interviewed?', BARE, FULL)).toMatchInlineSnapshot(`
    "There are 2 documents

    Evening talk · Speaking in the text: HOST, REED
    Interview of Ada Holm · Interviewed: Ada Holm · Outlet: The Post · Speaking in the text: Ada Holm

    To ask about one of them, name it, or choose it as source."
  `);
  expect(await askOf('When was this?', BARE, FULL)).toMatchInlineSnapshot(`
    "There are 2 documents

    Evening talk · not stated
    Interview of Ada Holm · Date: 2024-05-01

    To ask about one of them, name it, or choose it as source."
  `);
  expect(await askOf('Where was this?', BARE, FULL)).toMatchInlineSnapshot(`
    "There are 2 documents

    Evening talk · not stated
    Interview of Ada Holm · Place: not stated · Outlet: The Post

    To ask about one of them, name it, or choose it as source."
  `);
  expect(await askOf('How long is it?', BARE, FULL)).toMatchInlineSnapshot(`
    "There are 2 documents

    Evening talk · 10 words: 2 passages
    Interview of Ada Holm · 6 words: 1 passage

    To ask about one of them, name it, or choose it as source."
  `);
});

test('without models, the plainest questions about the interview are still known', async () => {
  expect(await askOf('who is the interviewee', FULL)).toMatch(
    /^The front matter says\n\nInterviewed: Ada Holm\n/,
  );
  expect(await askOf('whats the date of this interview?', FULL)).not.toMatch(/^The front matter says/);
});
