import { describe, expect, test } from 'vitest';
import { type Passage, speakerOf } from '../../src/corpus/document.ts';
import { read, texts } from './reading.ts';

test('passages are numbered, captions left out, and know their heading, section and line', async () => {
  const document = await read(
    '# A talk\n\nOne two three.\n\n© A ship\n\n## Two\n\n### Three\n\nFour.\n\n***\n\nFive.',
  );
  const { passages, sections, words } = document;
  expect(
    passages.map(({ number, kind, heading, section, line, text }) => [
      number,
      kind,
      heading,
      section,
      line,
      text,
    ]),
  ).toEqual([
    [1, 'text', 'A talk', 0, 9, 'One two three.'],
    [undefined, 'caption', 'A talk', 0, 11, '© A ship'],
    [2, 'text', 'Two', 1, 13, 'Two'],
    [3, 'text', 'Three', 2, 17, 'Four.'],
    [4, 'text', 'Three', 2, 21, 'Five.'],
  ]);
  expect(sections.map(({ heading, passages }) => [heading, passages.length])).toEqual([
    ['A talk', 2],
    ['Two', 1],
    ['Three', 2],
  ]);
  expect(words).toBe(9);
});

test('a passage before the first heading is in a section without one', async () => {
  const { sections } = await read('One.\n\n## Two\n\nThree.');
  expect(sections.map(({ heading, passages }) => [heading, passages[0]?.section])).toEqual([
    [undefined, 0],
    ['Two', 1],
  ]);
});

test('the id of a passage is made from its words alone, the same in every version', async () => {
  const { passages } = await read('We left.\n\nThe  harbour\nopened.\n\nThe harbour opened.');
  const [first, second, third] = passages.map(({ id }) => id);
  expect([first, second]).toEqual(['2yxveayvts', '2fpdl7ye2l']);
  expect(third).toBe(second);
});

describe('several turns on one line', () => {
  const line = 'ANNA BERG: Is it open? TOM REED: It is.';
  const others = '\n\nANNA BERG: Since when?\n\nTOM REED: Since May.';

  test('are one passage, of nobody, in which each sentence has its voice', async () => {
    const { passages } = await read(`${line}\n\n[00:12] ${line}${others}`);
    expect(passages.slice(0, 2).map(({ text, turn, time }) => [text, turn, time])).toEqual([
      [line, { speaker: undefined, role: 'other' }, undefined],
      [`[00:12] ${line}`, { speaker: undefined, role: 'other' }, 12],
    ]);
    expect((passages[0] as Passage).sentences.map(speakerOf)).toEqual([
      undefined,
      'ANNA BERG',
      undefined,
      'TOM REED',
    ]);
  });

  test('are several passages where one would be too long', async () => {
    const long = Array.from({ length: 50 }, () => line).join(' ');
    const all = (await texts(`${long}${others}`)).slice(0, -2);
    expect(all.map(({ length }) => length)).toEqual([1599, 399]);
    expect(all.join(' ')).toBe(long);
  });
});

describe('a paragraph is', () => {
  const of = (count: number) =>
    Array.from({ length: count }, () => 'The harbour was opened again in May 1990.').join(' ');

  test.each([
    ['one passage up to 1,600 characters', of(38), [38]],
    ['passages of about 1,000 characters above that', of(60), [24, 24, 12]],
    ['no passage that is much shorter at its end', of(53), [24, 29]],
  ])('%s', async (_, body, sizes) => {
    expect((await texts(body)).map((text) => text.split('. ').length)).toEqual(sizes);
  });
});

test('of a long turn only the first passage has its time', async () => {
  const long = Array.from({ length: 60 }, () => 'The harbour was opened again in May 1990.').join(' ');
  const { passages } = await read(`[00:12] Holm: ${long}\n\n[00:59] Reed: Why?`);
  expect(passages.map(({ time }) => time)).toEqual([12, undefined, undefined, 59]);
});

describe('lines that are sentences', () => {
  const lines = (count: number, end = '.') =>
    Array.from({ length: count }, (_, i) => `Line ${i} is about the harbour${end}`);

  test.each([
    ['are passages of about 120 characters', lines(9), [5, 4]],
    ['and are followed by spaces, too', lines(9).map((line) => `${line}  `), [5, 4]],
    ['are one passage if they are two', ['We left.', 'We came.'], [2]],
    ['may be four of five', [...lines(8), ...lines(2, '')], [5, 5]],
    ['are one passage if most end in no full stop', [...lines(5), ...lines(5, '')], [10]],
    ['keep a short line at their end', [...lines(5), 'We left.'], [6]],
  ])('%s', async (_, body, sizes) => {
    expect((await texts(body.join('\n'))).map((text) => text.split('\n').length)).toEqual(sizes);
  });
});
