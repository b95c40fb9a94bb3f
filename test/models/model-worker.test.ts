import { describe, expect, test, vi } from 'vitest';
import work from '../../src/models/model-worker.ts';
import type { Reading } from '../../src/models/reader.ts';
import { cosine, type Vector } from '../../src/models/vectors.ts';

vi.mock('piscina', () => ({ workerData: 'models' }));

const TEXT = 'The harbour was closed in 1961. Ada Holm, who ran the ferry, sold it for 40,000 crowns.';

describe('the thread of the models', () => {
  test('starts without a result', async () => expect(await work({ kind: 'start' })).toBeUndefined());

  test('encodes a text as the encoder was made', async () => {
    const encode = async (text: string) => (await work({ kind: 'encode', text })) as Vector;
    const [port, harbour, tax] = [
      await encode('a boat in the port'),
      await encode('ships at harbour'),
      await encode('income tax'),
    ];
    expect([port, harbour, tax].map((other) => cosine(port, other).toFixed(2))).toEqual([
      '1.00',
      '0.57',
      '0.05',
    ]);
  });

  test('reads a passage as the reader was made', async () => {
    const passage = { text: TEXT, within: [{ start: 0, end: TEXT.length }] };
    const read = async (question: string) => {
      const { span, margin } = (await work({ kind: 'read', question, passage })) as Reading;
      return `${TEXT.slice(span.start, span.end)} ${margin.toFixed(0)}`;
    };
    expect([
      await read('When was the harbour closed?'),
      await read('Who ran the ferry?'),
      await read('What is the recipe for bread?'),
    ]).toEqual(['1961 14', 'Ada Holm 16', '40,000 crowns -17']);
  });
});
