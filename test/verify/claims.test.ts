import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readMessageMenu } from '../../src/discord/interactions.ts';
import { openLog } from '../../src/log.ts';
import type { Reply, Request } from '../../src/reply/reply.ts';
import { readLine } from '../../src/request/command-line.ts';
import { respond } from '../../src/request/respond.ts';
import { report } from '../../src/verify/report.ts';
import { Verifier } from '../../src/verify/verifier.ts';
import { verifyQuotations } from '../../src/verify/verify-quotations.ts';
import { contextOf } from '../context.ts';
import { generations } from '../interview.ts';

const log = openLog('silent');
const answer = (request: () => Request): Promise<Reply> => respond(request, contextOf(generations), log);
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
    ['a block quote', '> There is no *positive* news.'],
  ])('%s', async (_, claim) => {
    expect((await answer(() => readLine(`/verify ${claim}`, commands))).headline).toBe(NEWS);
    expect((await answer(() => readMessageMenu('Verify quotation', claim, commands))).headline).toBe(NEWS);
  });
});

describe('a message with a block quote is verified as far as it quotes', () => {
  const both = 'This question is being toughly raised by the Russian side at all meetings.';
  test.each([
    [
      'above a comment',
      '> There is no positive news.\nLOL he really said that',
      ['Only the quoted lines were compared.'],
    ],
    [
      'below a comment',
      'look at this\n> There is no positive news.',
      ['Only the quoted lines were compared.'],
    ],
    [
      'of two lines',
      `> There is no positive news.\n> ${both}\nlol`,
      ['Only the quoted lines were compared.'],
    ],
    [
      'with a blank line behind it',
      '> There is no positive news.\n\nLOL',
      ['Only the quoted lines were compared.'],
    ],
    ['to the end of the message', '>>> There is no positive news.', []],
  ])('%s', async (_, content, notes) => {
    const reply = await answer(() => readMessageMenu('Verify quotation', content, commands));
    expect([reply.headline, reply.notes]).toEqual([NEWS, notes]);
    expect((await answer(() => readLine(`/verify ${content}`, commands))).headline).toBe(NEWS);
  });
});

describe('words in square brackets are the quoter’s own', () => {
  const NOTE = 'Words in square brackets were taken as the quoter’s own and not compared.';
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

/** The headline of what is reported of one claim about these documents. */
async function verify(claim: string, ...documents: string[]): Promise<string> {
  const files = documents.map((text, i) => ({ file: `${i}.md`, text }));
  const verifier = await Verifier.build((await parseCorpus(files)).passages);
  const [quotation] = verifyQuotations(claim, verifier).quotations;
  return quotation ? report(quotation).headline : '';
}

const FRONT = '---\ntitle: Talk of the harbour master\nspeaker: Ada Holm\noutlet: The Post\n---\n\n';
const TALK = `${FRONT}The Post: How many ships are left?\n\nHolm: Twelve ships are left in the harbour.\n\nThe Post: And the crew?\n\nDr Voss: They all went home in May.\n\nChair: That is enough for today.`;
const UNREAD = `${FRONT}Twelve ships are left in the harbour, I think.\n\nThey all went home in May.`;
const ARTICLE = `${FRONT}"Twelve ships are left in the harbour," Holm said.\n\nThe crew went home in May, Holm said.\n\n"I left too," she added.`;

describe('a name that is claimed', () => {
  test.each([
    [
      'is right by the surname',
      'Holm said "Twelve ships are left in the harbour."',
      TALK,
      'Word for word: Ada Holm, direct speech · passage 2',
    ],
    [
      'is right with a title',
      'Ms. Holm said "Twelve ships are left in the harbour."',
      TALK,
      'Word for word: Ada Holm, direct speech · passage 2',
    ],
    [
      'is right in full for a label with a title',
      'Karl Voss said "They all went home in May."',
      TALK,
      'Word for word: Dr Voss, direct speech · passage 4',
    ],
    [
      'is somebody else’s',
      'Tom Reed said "Twelve ships are left in the harbour."',
      TALK,
      'Word for word, but not the words of Tom Reed: Ada Holm, direct speech · passage 2',
    ],
    [
      'is a namesake’s',
      'Tom Holm said "Twelve ships are left in the harbour."',
      TALK,
      'Word for word, but not the words of Tom Holm: Ada Holm, direct speech · passage 2',
    ],
    [
      'is who was asked',
      'Holm said "How many ships are left?"',
      TALK,
      'Word for word, but not the words of Holm: The Post, direct speech · passage 1',
    ],
    [
      'may be who has a role',
      'Tom Reed said "That is enough for today."',
      TALK,
      'Word for word, but the text does not make clear who speaks: Chair, direct speech · passage 5',
    ],
    [
      'is not borne out where nothing is recognised',
      'Holm said "Twelve ships are left in the harbour, I think."',
      UNREAD,
      'Word for word, but the text does not make clear who speaks: speaker unclear · passage 1',
    ],
    [
      'is not borne out, whoever it is',
      'Barack Obama said "They all went home in May."',
      UNREAD,
      'Word for word, but the text does not make clear who speaks: speaker unclear · passage 2',
    ],
    [
      'is denied for what is reported',
      'Holm said "The crew went home in May"',
      ARTICLE,
      'Word for word, but not the words of Holm: The Post, the reporter’s paraphrase · passage 2',
    ],
    [
      'is nobody’s where none is',
      'They all went home in May.',
      UNREAD,
      'Word for word: speaker unclear · passage 2',
    ],
    [
      'is a pronoun',
      'She said "Twelve ships are left in the harbour, I think."',
      UNREAD,
      'Word for word: speaker unclear · passage 1',
    ],
    [
      'is right for words with another mark at the end',
      'Holm said "Twelve ships are left in the harbour!"',
      TALK,
      'Not word for word: 1 difference from passage 2',
    ],
  ])('%s', async (_, claim, text, headline) => {
    expect(await verify(claim, text)).toBe(headline);
  });
});

describe('the parts of a stitched quotation', () => {
  const mill = 'The mill burned down in the spring of 1930.';
  test.each([
    [
      'further on',
      'How many ships are left? That is enough for today.',
      ['Piece 1, passage 1', 'Piece 2, passage 5: 4 passages further on'],
    ],
    [
      'back',
      'That is enough for today. Twelve ships are left in the harbour.',
      ['Piece 1, passage 5', 'Piece 2, passage 2: 3 passages back'],
    ],
    [
      'of another document',
      'Twelve ships are left in the harbour. The mill burned down in the spring.',
      ['Piece 1, passage 2', 'Piece 2, passage 1, of another document'],
    ],
  ])('are told to stand %s', async (_, claim, titles) => {
    const files = [TALK, mill].map((text, i) => ({ file: `${i}.md`, text }));
    const verifier = await Verifier.build((await parseCorpus(files)).passages);
    const [quotation] = verifyQuotations(claim, verifier).quotations;
    expect(quotation && report(quotation).groups.map(({ title }) => title)).toEqual(titles);
  });
});

describe('a heading is found', () => {
  const text = `${FRONT}## The minister resigns over the money\n\n## On the harbour\n\nTwelve ships are left.\n\n## The end of it all`;
  test.each([
    ['above its text', 'On the harbour', 'Word for word: a heading, nobody’s speech · above passage 2'],
    [
      'without any text below it',
      'The minister resigns over the money',
      'Word for word: a heading, nobody’s speech · passage 1',
    ],
    [
      'at the end of the document',
      'The end of it all',
      'Word for word: a heading, nobody’s speech · passage 3',
    ],
  ])('%s', async (_, claim, headline) => {
    expect(await verify(claim, text)).toBe(headline);
  });
});

describe('a number', () => {
  const text = `${FRONT}"Twenty-five percent of crews quit, and a hundred and twenty boats sank," Holm said.`;
  test.each([
    [
      'in figures for words is told as just that',
      '25 percent of crews quit',
      'A number changed: “25” for “Twenty-five”, in “25 percent of crews quit”',
    ],
    [
      'of another value too',
      '35 percent of crews quit, and a hundred',
      'A number changed: “35” for “Twenty-five”, in “35 percent of crews quit,…”',
    ],
  ])('%s', async (_, claim, line) => {
    const verifier = await Verifier.build((await parseCorpus([{ file: 'a.md', text }])).passages);
    const [quotation] = verifyQuotations(claim, verifier).quotations;
    expect(quotation && report(quotation).lines).toEqual([line]);
  });
});
