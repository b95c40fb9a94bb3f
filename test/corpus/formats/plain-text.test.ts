import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/corpus/document.ts';
import { read, texts, voices } from '../reading.ts';

describe('a line of plain text', () => {
  test.each([
    ['that is a question is no heading', 'Where is the crew?\n\nAt home.', undefined],
    ['without a full stop is no heading', 'The crew went home in May\n\nThen it rained.', undefined],
    ['with a colon is no heading', 'The Crew: At Home\n\nThen it rained.', undefined],
    ['that ends in an exclamation is no heading', 'Close The Harbour!\n\nThen it rained.', undefined],
    [
      'written as titles are is a heading',
      'The Harbour and the Crew of 1990\n\nThen it rained.',
      'The Harbour and the Crew of 1990',
    ],
    ['in capitals is a heading', 'THE HARBOUR AND THE CREW\n\nThen it rained.', 'THE HARBOUR AND THE CREW'],
    [
      'with strokes below is a heading',
      'The crew at home\n================\n\nThen it rained.',
      'The crew at home',
    ],
  ])('%s', async (_, body, heading) => {
    const { passages } = await read(body, 'txt');
    expect(passages.at(-1)?.heading).toBe(heading);
    expect(passages.at(-1)?.text.endsWith('.')).toBe(true);
  });
});

test('a text of 60 kB without blank lines becomes passages of readable size, split between sentences', async () => {
  const body = Array.from(
    { length: 1000 },
    (_, i) => `Sentence ${i} of the talk goes on for a while, and then it ends.`,
  ).join(' ');
  const all = await texts(body, 'txt');
  expect(all.join(' ')).toBe(body);
  expect(all.every((text) => text.endsWith('.') && text.startsWith('Sentence'))).toBe(true);
  expect(Math.max(...all.map((text) => text.length))).toBeLessThan(1600);
  expect(Math.min(...all.slice(0, -1).map((text) => text.length))).toBeGreaterThan(500);
});

test('a text of 60 kB without punctuation is split between words, and loses none', async () => {
  const body = Array.from({ length: 10_000 }, (_, i) => `word${i}`).join(' ');
  const all = await texts(body, 'txt');
  expect(all.join(' ')).toBe(body);
  expect(Math.max(...all.map((text) => text.length))).toBeLessThan(1700);
});

test('a text of lines that are sentences is several passages', async () => {
  const body = Array.from(
    { length: 12 },
    (_, i) => `This is sentence ${i} of the talk about the harbour.`,
  ).join('\n');
  const all = await texts(body, 'md');
  expect(all.length).toBeGreaterThan(3);
  expect(all.join('\n')).toBe(body);
});

test('hard line breaks inside a paragraph leave it whole', async () => {
  const body =
    'The harbour was closed in May and the\ncrew went home, all of them, as they\nhad been told to do by the owner. Then\nit rained.';
  expect(await texts(body, 'txt')).toEqual([body]);
});

test.each([
  ['a line with dashes below is a heading', 'The harbour in May', true],
  ['a question with dashes below is a heading', 'Is it deep?', true],
  ['a sentence with the width of the page in dashes below is none', 'It was cold there.', false],
])('%s', async (_, last, isHeading) => {
  const dashes = '-'.repeat(last.endsWith('?') ? last.length : 60);
  const body = `HOST: Is it deep?\n\nHOLM: Very deep.\n\n${last}\n${dashes}\n\nHOST: And cold?\n\nHOLM: Yes.`;
  const { passages } = await read(body, 'txt');
  expect(passages.at(-1)?.heading).toBe(isHeading ? last : undefined);
  expect((await voices(body, 'txt')).includes(`Ada Holm: ${last}`)).toBe(!isHeading);
});

test.each([
  ['three spaces', '   '],
  ['a tab', '\t'],
])('a line that is set in by %s begins a paragraph, but one below a label that hangs out does not', async (_, indent) => {
  const article = [
    `${indent}The harbour closed in May. “We were told nothing,” said Ada Holm,`,
    'who kept the tower for years.',
    `${indent}The crew left in June. Nobody`,
    'came back.',
  ].join('\n');
  expect(await texts(article, 'txt')).toEqual([
    'The harbour closed in May. “We were told nothing,” said Ada Holm,\nwho kept the tower for years.',
    'The crew left in June. Nobody\ncame back.',
  ]);
  const hanging = `It closed in\n${indent}May, and then\n${indent}it rained.`;
  expect(await texts(hanging, 'txt')).toEqual(['It closed in\nMay, and then\nit rained.']);
});

test('signs that Markdown would read are kept in plain text', async () => {
  expect(await texts('# not a heading\n\n- a dash\n\n&amp; [a](b)', 'txt')).toEqual([
    '# not a heading',
    '- a dash',
    '&amp; [a](b)',
  ]);
});

test.each([
  ['names in a chat', '<wulf> Is a < b?\n<groot> Yes, b > a.\n<wulf> I see.'],
  ['few tags', 'WULF: How is it typed?\n\nGROOT: As <b>, then </b>.\n\nWULF: And </i>, </u>?\n\nGROOT: Too.'],
  ['tags in a long text', `${'Wulf typed it with care. '.repeat(200)}<p>One</p> <p>Two</p> <p>Three</p>`],
])('%s are kept in plain text', async (_, body) => {
  expect((await texts(body, 'txt')).join('\n\n').replace(/\s+/gu, ' ')).toBe(body.replace(/\s+/gu, ' '));
});

test('a web page in a text file is read as it is shown', async () => {
  const page =
    '<!DOCTYPE html>\n<html><head><title>Weir</title>\n\n<style>p { color: red }</style></head>\n\n<p>It is open.';
  for (const extension of ['txt', 'md', 'html', 'htm'])
    expect(await texts(page, extension)).toEqual(['It is open.']);
});

test('a part of a web page is read so by its name alone', async () => {
  expect(await texts('It is <b>open</b>.<br>Since May.', 'html')).toEqual(['It is open.\nSince May.']);
});

test('Markdown about a tag stays Markdown', async () => {
  expect(await texts('<html> is the first tag of a page.\n\n- It is *open*.', 'md')).toEqual([
    'is the first tag of a page.',
    'It is open.',
  ]);
});

test('an empty line begins a paragraph in a web page only where it is shown', async () => {
  const page = (tag: string) =>
    `<html><body><${tag}>It is wet.\n\nIt is open.</${tag}><div>It rains.</div></body></html>`;
  expect(await texts(page('div'), 'txt')).toEqual(['It is wet.\nIt is open.', 'It rains.']);
  expect(await texts(page('pre'), 'txt')).toEqual(['It is wet.', 'It is open.', 'It rains.']);
});

test.each(['txt', 'md'])('a word divided at the end of a line is whole in .%s', async (extension) => {
  const body = 'HOLM: The crew went home in Sep\u00ad\ntember, and the har\u00ad \n bour was open.';
  const [text] = await texts(body, extension);
  expect(text).toBe('HOLM: The crew went home in September,\nand the harbour\nwas open.');
});

test.each([
  ['a list with numbers of its own', [3, 9, 1, 7].map((n) => `${n}  HOLM: left in ${n}`)],
  ['a poem with numbered verses', Array.from({ length: 9 }, (_, i) => `${i + 1}  The tide came in and went`)],
  [
    'a transcript with two numbered lines',
    ['1  Q. Is it open?', '2  A. It is.', ...Array.from({ length: 9 }, () => 'The tide came in and went')],
  ],
])('%s keeps its numbers', async (_, lines) => {
  expect((await texts(lines.join('\n'), 'txt')).join('\n')).toBe(lines.join('\n'));
});

test('line numbers and heads of pages are taken out of a deposition, though its pages are short and its lines far apart', async () => {
  const page = [' 1  Q.  Is it open?', ' 2  A.  It is.  We', ' 3  opened it in May.'];
  const head = '   Harbour Reporting, Inc.  2';
  const body = [...page, head, ...page, head, ...page].join('\n \n');
  const said = ['The Post: Is it open?', 'Ada Holm: It is. We opened it in May.'];
  const between = 'unclear: Harbour Reporting, Inc. 2';
  expect(await voices(body, 'txt')).toEqual([...said, between, ...said, between, ...said]);
});

test('what fills a numbered line between two sentences is one space', async () => {
  const page = [' 1  Q.  Is it open?', ' 2  A.  It is shut.       We shut it.', ' 3  Q.  Why?'].join('\n');
  expect((await texts(page, 'txt')).join('\n')).toContain('It is shut. We shut it.');
});

test('in a script what is indented less than the speeches stands beside them', async () => {
  const script = [
    '               HOST\n     Welcome. Is it deep?',
    '               HOLM\n     Very deep.',
    '          And cold.',
    '   A kettle whistles.',
    '               HOST\n     And cold?',
    '               HOLM\n     Yes.',
  ];
  expect(await voices(script.join('\n\n'), 'txt')).toEqual([
    'HOST: Welcome. Is it deep?',
    'Ada Holm: Very deep.',
    'Ada Holm: And cold.',
    'unclear: A kettle whistles.',
    'HOST: And cold?',
    'Ada Holm: Yes.',
  ]);
});

test('a paragraph that is not indented by the three spaces of the others is a paragraph like them', async () => {
  const body =
    '   HOST: Is it deep?\n\n   HOLM: Very deep.\n\nAnd cold.\n\n   HOST: And now?\n\n   HOLM: Yes.';
  expect(await voices(body, 'txt')).toContain('Ada Holm: And cold.');
});

test.each([
  'md',
  'txt',
  'srt',
])('controls, which nobody sees, are not read from .%s files', async (extension) => {
  const time = extension === 'srt' ? '1\n00:00:01,000 --> 00:00:04,000\n' : '';
  expect(await texts(`${time}The \u202elamp\u2066 is\u0085on,\u001b[31m and\tred.`, extension, '')).toEqual([
    'The lamp is on, [31m and\tred.',
  ]);
});

test('controls in the front matter are not read', async () => {
  const { source } = (await read('On.', 'txt', '---\ntitle: "A\\x1b\u202ewalk"\n---\n'))
    .passages[0] as Passage;
  expect(source.title).toBe('A walk');
});
