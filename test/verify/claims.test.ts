import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readMessageMenu } from '../../src/discord/interactions.ts';
import { fits } from '../../src/discord/message-size.ts';
import { renderMessage } from '../../src/discord/render.ts';
import type { Reply, Request } from '../../src/reply/reply.ts';
import { readLine } from '../../src/request/command-line.ts';
import { respond } from '../../src/request/respond.ts';
import { contextOf } from '../context.ts';
import { corpus, generations, ask as run } from '../interview.ts';

const answer = (request: () => Request): Promise<Reply> => respond(request, contextOf(generations));
const NEWS = 'Word for word: Anatoly Antonov, direct speech · passage 25';

describe('markup is no difference in a claim', () => {
  test.each([
    ['italics around the marks', '*"There is no positive news."*'],
    ['italics inside the marks', '"*There is no positive news.*"'],
    ['bold', '**There is no positive news.**'],
    ['bold and italics', '***There is no positive news.***'],
    ['an underlined word', 'There is __no__ positive news.'],
    ['a word between underscores', '"There is _no_ positive news."'],
    ['a struck word', 'There is no ~~positive~~ news.'],
    ['a spoiler', '||There is no positive news.||'],
    ['a link', '[There is no positive news.](https://example.org/a)'],
    ['code', '`There is no positive news.`'],
    ['a heading', '# There is no positive news.'],
    ['small print', '-# There is no positive news.'],
    ['an escaped star', 'There is no positive news.\\*'.replace('\\*', '')],
    ['bold over two lines', '**There is no\npositive news.**'],
    ['an address', 'There is no positive news. https://example.org/a_b'],
    ['an address in angle brackets', '<https://example.org/a> There is no positive news.'],
    ['a mention', '<@123456789012345678> There is no positive news.'],
    ['emoji', 'There is no positive news. 😂👍🏽🇳🇴 <:pepe:123456789012345678>'],
    ['a block quote', '> There is no *positive* news.'],
  ])('%s', async (_, claim) => {
    expect((await answer(() => readLine(`/verify ${claim}`, commands))).headline).toBe(NEWS);
    expect((await answer(() => readMessageMenu('Verify quotation', claim, commands))).headline).toBe(NEWS);
  });
});

const AROUND = 'The words around the quotation were not compared.';

describe('a message with a block quote is verified as far as it quotes', () => {
  const both = 'This question is being toughly raised by the Russian side at all meetings.';
  test.each([
    ['above a comment', '> There is no positive news.\nLOL he really said that', [AROUND]],
    ['below a comment', 'look at this\n> There is no positive news.', [AROUND]],
    ['of two lines', `> There is no positive news.\n> ${both}\nlol`, [AROUND]],
    ['with a blank line behind it', '> There is no positive news.\n\nLOL', [AROUND]],
    ['to the end of the message', '>>> There is no positive news.', []],
  ])('%s', async (_, content, notes) => {
    const reply = await answer(() => readMessageMenu('Verify quotation', content, commands));
    expect([reply.headline, reply.notes]).toEqual([NEWS, notes]);
    expect((await answer(() => readLine(`/verify ${content}`, commands))).headline).toBe(NEWS);
  });
});

describe('words in square brackets are the quoter’s own', () => {
  const NOTE = 'Words in square brackets were taken as the quoter’s additions and not compared.';
  test.each([
    [
      'put in',
      '"This [the visa question] is one of the odious manifestations of the policy of ousting our diplomats."',
      /^Word for word: Anatoly Antonov/,
      [NOTE],
    ],
    [
      'for other words',
      '"[This] is one of the odious manifestations of the policy of ousting our diplomats."',
      /^Word for word: Anatoly Antonov/,
      [NOTE],
    ],
    ['a letter', '"[t]here is no positive news."', /^Word for word: Anatoly Antonov/, []],
    [
      'that the text has itself',
      '"the Taliban [a terrorist group outlawed in Russia]"',
      /^Word for word/,
      [],
    ],
    [
      'beside a word that is altered',
      '"This [the visa question] is two of the odious manifestations of the policy of ousting our diplomats."',
      /^Not word for word: 1 difference/,
      [NOTE],
    ],
  ])('%s', async (_, claim, headline, notes) => {
    const reply = await answer(() => readLine(`/verify ${claim}`, commands));
    expect(reply.headline).toMatch(headline);
    expect(reply.notes?.filter((note) => note === NOTE)).toEqual(notes);
  });
});

const texts = corpus.passages.filter(({ kind }) => kind === 'text').map(({ text }) => text);
const words = texts.map((text) => text.split(' '));

test.each([
  ['a slice of many passages', texts.join(' ').slice(3000, 8900)],
  [
    'pieces of many passages',
    words
      .toReversed()
      .map((some) => some.slice(1, 9).join(' '))
      .join('. '),
  ],
  ['a quotation with many ellipses', words[1]?.map((word, i) => (i % 6 === 5 ? '…' : word)).join(' ')],
  ['a quotation with many differences', words[1]?.map((word, i) => (i % 6 === 5 ? 'zebra' : word)).join(' ')],
  [
    'many quotations',
    words.map((some) => `"${some.slice(1, 9).join(' ').replaceAll('"', '')}"`).join(' and '),
  ],
  [
    'many quotations that are stitched',
    words
      .map(
        (some, i) =>
          `"${[...some.slice(1, 9), ...(words[i + 9] ?? []).slice(1, 9)].join(' ').replaceAll('"', '')}"`,
      )
      .join(' and '),
  ],
])('what is said of %s fits into a message', async (_, claim = '') => {
  const reply = await run(`/verify ${claim}`);
  const { components } = renderMessage(reply, {
    commands,
    generation: generations.serving,
    control: 'share',
  });
  expect(fits(components[0])).toBe(true);
  expect(reply.lines?.filter((line) => line.endsWith('are shown.')).length).toBeLessThanOrEqual(1);
  expect(reply.groups?.flatMap(({ quotations }) => quotations).length).toBeLessThanOrEqual(6);
});
