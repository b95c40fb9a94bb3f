import { describe, expect, test, vi } from 'vitest';
import work from '../../src/models/model-worker.ts';
import type { Reading } from '../../src/models/reader.ts';

vi.mock('piscina', () => ({ workerData: 'models' }));

const TEXT = 'The harbour was closed in 1961. Ada Holm, who ran the ferry, sold it for 40,000 crowns.';

describe('the thread of the models', () => {
  test('starts without a result', async () => expect(await work({ kind: 'start' })).toBeUndefined());

  test('encodes a text as the encoder was made', async () => {
    const encode = async (text: string) => (await work({ kind: 'encode', text })) as Float32Array;
    const dot = (a: Float32Array, b: Float32Array) =>
      a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
    const [port, harbour, tax] = [
      await encode('a boat in the port'),
      await encode('ships at harbour'),
      await encode('income tax'),
    ];
    expect([dot(port, port), dot(port, harbour), dot(port, tax)].map((cosine) => cosine.toFixed(2))).toEqual([
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
