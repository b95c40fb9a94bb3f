import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Models } from '../../src/models/model-queue.ts';

const failTest = (error: unknown) => {
  throw error;
};
let models: Models;
beforeAll(async () => {
  models = await Models.open({ folder: 'models', threads: 1, onTrouble: failTest });
});
afterAll(() => models.close());
const STAND_IN = resolve('test/models/stand-in-worker.js');
const TEXT = 'The harbour was closed in 1961. Ada Holm, who ran the ferry, sold it for 40,000 crowns.';

async function read(question: string, text = TEXT, within = [{ start: 0, end: text.length }]) {
  const [reading] = (await models.read(question, [{ text, within }])) ?? [];
  return reading && text.slice(reading.span.start, reading.span.end);
}

describe('the reader', () => {
  test('answers only within the ranges that it is given', async () => {
    const second = { start: TEXT.indexOf('Ada'), end: TEXT.length };
    expect(TEXT.slice(second.start)).toContain(await read('When was the harbour closed?', TEXT, [second]));
    expect(await read('When was the harbour closed?', TEXT, [])).toBeUndefined();
  });

  test('reads a text that is longer than one row', async () => {
    const filler = 'Nothing else of note happened in the town that year. ';
    const text = `${filler.repeat(40)}${TEXT}`;
    const within = [...text.matchAll(/[^.]+\. ?/gu)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
    expect(await read('Who ran the ferry?', text, within)).toContain('Ada Holm');
  });

  test.each([
    '',
    '…',
    '日本',
    '\u200b',
    'x'.repeat(5000),
  ])('accepts any question and text: %j', async (odd) => {
    await read(odd);
    await read('who', odd);
  });
});

describe('the models', () => {
  test('give nothing once the deadline has passed', async () => {
    const slow = { folder: 'models', threads: 1, onTrouble: failTest, worker: STAND_IN, deadlineMs: 1 };
    const models = await Models.open(slow);
    await expect(models.encode(['never'])).resolves.toBeUndefined();
    await models.close();
  });

  test('give a result that they gave before even while they are busy', async () => {
    const passages = [{ text: TEXT, within: [{ start: 0, end: TEXT.length }] }];
    const before = await models.read('Who ran the ferry?', passages);
    const others = Array.from({ length: 40 }, (_, i) => models.read(`Who is number ${i}?`, passages));
    await expect(models.read('Who ran the ferry?', passages)).resolves.toEqual(before);
    await Promise.all(others);
  });

  test('give no vectors to somebody in a hurry if others are waiting', async () => {
    const waiting = models.encode(['one', 'two', 'three', 'four']);
    await expect(models.encode(['five'], true)).resolves.toBeUndefined();
    await expect(models.encode(['six'])).resolves.toHaveLength(1);
    await waiting;
  });

  test('refuse work that would wait too long, and do the rest', async () => {
    const passages = Array.from({ length: 6 }, () => ({
      text: TEXT,
      within: [{ start: 0, end: TEXT.length }],
    }));
    const all = await Promise.all(Array.from({ length: 20 }, () => models.read('who', passages)));
    expect(all.filter((readings) => readings === undefined)).toHaveLength(20 - 6 - 1);
  });

  test('do any amount of work for later, behind what somebody is waiting for', async () => {
    const models = await Models.open({ folder: 'models', threads: 1, onTrouble: failTest, worker: STAND_IN });
    const done: string[] = [];
    const later = models.encodeLater(Array.from({ length: 300 }, (_, i) => `text ${i}`));
    const now = models.encode(['question']);
    await Promise.all([later.then(() => done.push('later')), now.then(() => done.push('now'))]);
    expect(done).toEqual(['now', 'later']);
    expect(await later).toEqual(Array.from({ length: 300 }, () => Int8Array.of(1)));
    await models.close();
  });

  test('are refused if a file is missing', async () => {
    await expect(Models.open({ folder: 'test', threads: 1, onTrouble: failTest })).rejects.toThrow(
      'SHA256SUMS',
    );
  });

  test('report a thread that ends, and continue with a new one', async () => {
    const troubles: unknown[] = [];
    const models = await Models.open({
      folder: 'models',
      threads: 1,
      onTrouble: (error) => troubles.push(error),
      worker: STAND_IN,
    });
    await expect(models.encode(['end'])).resolves.toBeUndefined();
    expect(troubles).toEqual([new Error('worker exited with code: 7')]);
    await expect(models.encode(['again'])).resolves.toEqual([Int8Array.of(1)]);
    await models.close();
  });
});
