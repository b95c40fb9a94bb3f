import { expect, test } from 'vitest';
import { findPredicate } from '../../src/answer/predicate.ts';

test.each([
  [
    'with what denies it',
    'The ministry has not sent any requests.',
    'ministry requests',
    'has not sent any requests',
  ],
  ['with its hedge', 'He said that the interests mostly overlap.', 'interests', 'mostly overlap'],
  [
    'of the clause that is asked about',
    'It is important that they agree on this without pressure.',
    'agree pressure',
    'agree on this without pressure',
  ],
  [
    'up to the end of the clause',
    'Moscow is open to a dialogue, Antonov said.',
    'Moscow dialogue',
    'is open to a dialogue',
  ],
])('the predicate is found %s', (_, sentence, words, expected) => {
  const met = words.split(' ').map((word) => {
    const start = sentence.indexOf(word);
    return { start, end: start + word.length };
  });
  const found = findPredicate(sentence, { start: 0, end: sentence.length }, met);
  expect(found && sentence.slice(found.start, found.end)).toBe(expected);
});

test('there is none without a verb', () => {
  expect(findPredicate('No visas at all.', { start: 0, end: 16 }, [])).toBeUndefined();
});
