import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ReaderPassage, readWith } from '../../src/models/reader.ts';
import type { Run } from '../../src/models/session.ts';
import { type Token, tokenizeWith } from '../../src/models/tokenizer.ts';
import { compress, cosine, encodeWith } from '../../src/models/vectors.ts';

const tokenize = tokenizeWith(JSON.parse(readFileSync('models/tokenizer.json', 'utf8')));
const QUESTION = 'who was it';

/** The scores of words as the first and the last of an answer; all others have 0. */
type Scores = Readonly<Record<string, readonly [first: number, last: number]>>;

/** A reader with these scores, and the rows that it was given. `none` is the score of no answer, at either end. */
function reader(text: string, scores: Scores, none = 0) {
  const rows: (readonly (readonly Token[])[])[] = [];
  const run: Run = async (parts) => {
    rows.push(parts);
    const [asked = [], tokens = []] = parts;
    const scoresOf = (end: 0 | 1) =>
      Float32Array.from([
        none,
        ...asked.map(() => 100),
        100,
        ...tokens.map((token) => scores[text.slice(token.start, token.end)]?.[end] ?? 0),
        100,
      ]);
    return { start: scoresOf(0), end: scoresOf(1) };
  };
  return { read: readWith(run, tokenize), rows };
}

async function answer(text: string, scores: Scores, within: ReaderPassage['within'], question = QUESTION) {
  const { read, rows } = reader(text, scores, 0.5);
  const reading = await read(question, { text, within });
  return {
    words: reading && text.slice(reading.span.start, reading.span.end),
    margin: reading?.margin,
    rows,
  };
}

const all = (text: string) => [{ start: 0, end: text.length }];
const FERRY = 'Ada Holm sold the ferry in 1961.';

describe('the words that answer', () => {
  test('have the best sum of scores for the first and the last of them', async () => {
    const scores = { Ada: [3, 1], Holm: [1, 4], '1961': [2, 2] } as const;
    const { words, margin } = await answer(FERRY, scores, all(FERRY));
    expect(words).toBe('Ada Holm');
    expect(margin).toBe(3 + 4 - 2 * 0.5);
  });

  test('end behind their beginning', async () => {
    const { words } = await answer(FERRY, { ferry: [6, 0], Ada: [0, 5] }, all(FERRY));
    expect(words).toBe('ferry');
  });

  test('may end with the text', async () => {
    const { words } = await answer(FERRY, { '1961': [6, 0], '.': [0, 5] }, all(FERRY));
    expect(words).toBe('1961.');
  });

  test('are at most 15 tokens', async () => {
    const text = Array.from({ length: 20 }, (_, i) => i + 1).join(' ');
    const scores = { 1: [5, 0], 15: [0, 3], 16: [0, 5] } as const;
    expect((await answer(text, scores, all(text))).words).toBe(
      Array.from({ length: 15 }, (_, i) => i + 1).join(' '),
    );
  });

  test('lie within one range, the best of them', async () => {
    const scores = { Ada: [3, 0], ferry: [0, 3], sold: [2, 1], in: [2, 3], '1961': [1, 1] } as const;
    const ranges = [
      { start: 0, end: 13 },
      { start: 24, end: 31 },
    ];
    expect((await answer(FERRY, scores, ranges)).words).toBe('in');
  });

  test('are whole words of a range', async () => {
    const scores = { Ada: [9, 9], Holm: [0, 9], sold: [1, 1], the: [9, 9], ferry: [9, 9] } as const;
    expect((await answer(FERRY, scores, [{ start: 5, end: 16 }])).words).toBe('sold');
  });

  test('are none where no range has a word', async () => {
    for (const within of [[], [{ start: 3, end: 4 }], [{ start: 90, end: 99 }]])
      expect((await answer(FERRY, {}, within)).words).toBeUndefined();
    expect(await answer('', {}, [])).toMatchObject({ words: undefined, rows: [] });
  });
});

describe('a long text', () => {
  const sentence = 'One of the boats was sold. ';
  const text = `${sentence.repeat(40)}Ada was there.`;
  const within = [...text.matchAll(/[^.]+\./gu)].map(({ index, 0: words }) => ({
    start: index + (words.length - words.trimStart().length),
    end: index + words.length,
  }));

  test('is read in rows that begin with a range, and the surest reading counts', async () => {
    const { words, rows } = await answer(text, { Ada: [4, 4], boats: [1, 1] }, within);
    expect(words).toBe('Ada');
    expect(rows.map(([asked, tokens]) => [asked?.length, tokens?.length])).toEqual([
      [3, 189],
      [3, 95],
    ]);
    expect(rows.map(([, tokens]) => text.slice(tokens?.[0]?.start, tokens?.[0]?.end))).toEqual([
      'One',
      'One',
    ]);
  });

  test('is cut anywhere where a range is longer than a row', async () => {
    const { words, rows } = await answer(text, { Ada: [4, 4] }, all(text));
    expect(words).toBe('Ada');
    expect(rows.map(([, tokens]) => tokens?.length)).toEqual([194, 90]);
  });

  test('is read whole where it just fits', async () => {
    const short = 'boat '.repeat(194).trim();
    expect((await answer(short, {}, all(short))).rows.map(([, tokens]) => tokens?.length)).toEqual([194]);
  });

  test('has room beside a long question, of which 64 tokens are read', async () => {
    const { rows } = await answer(text, {}, all(text), 'boat '.repeat(100));
    expect(rows.map(([asked, tokens]) => [asked?.length, tokens?.length])).toEqual([
      [64, 133],
      [64, 133],
      [64, 18],
    ]);
  });
});

test.each([
  ['no scores', {}],
  ['no scores for the last words', { start: new Float32Array(9) }],
  ['no scores for the first words', { end: new Float32Array(9) }],
])('a reader may not give %s', (_, outputs) =>
  expect(readWith(async () => outputs, tokenize)('who', { text: 'Ada', within: all('Ada') })).rejects.toThrow(
    'The reader gave no scores.',
  ));

describe('an encoder', () => {
  test('reads the first 254 tokens of a text', async () => {
    const lengths: (number | undefined)[] = [];
    const encode = encodeWith(async ([tokens]) => {
      lengths.push(tokens?.length);
      return { vector: new Float32Array(384) };
    }, tokenize);
    await encode('boat '.repeat(300));
    await encode('boat');
    expect(lengths).toEqual([254, 1]);
  });

  test.each([
    ['no vector', {}],
    ['a shorter one', { vector: new Float32Array(383) }],
  ])('may not give %s', (_, outputs) =>
    expect(encodeWith(async () => outputs, tokenize)('boat')).rejects.toThrow(
      'The encoder gave no vector of 384 numbers.',
    ));
});

test('compressed vectors keep their cosine, within bounds', () => {
  const vector = Float32Array.from({ length: 384 }, (_, i) => [0.1, -0.2, 0.5, -0.5][i] ?? 0);
  expect([...compress(vector).slice(0, 5)]).toEqual([40, -80, 127, -127, 0]);
  expect(cosine(compress(vector), compress(vector))).toBeCloseTo(0.1 ** 2 + 0.2 ** 2 + 2 * 0.3175 ** 2, 5);
});
