import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenizeWith } from '../../src/models/tokenizer.ts';

const tokenize = tokenizeWith(JSON.parse(readFileSync('models/tokenizer.json', 'utf8')));
const words = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));

test('splits as the models were trained: at spaces, punctuation and symbols', () => {
  expect(words('We’re in U.S. for $3m, no?')).toEqual('We ’ re in U . S . for $ 3m 3m , no ?'.split(' '));
});

test('gives each piece the place of its word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      for (const { id, start, end } of tokenize(text)) {
        expect(id).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
