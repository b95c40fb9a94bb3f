import { expect, test } from 'vitest';
import { label } from '../../src/request/completions.ts';

test.each([
  ['And then it rained…', 'And then it rained…'],
  ['And then it\nrained for days', 'And then it rained…'],
])('a choice is cut between words, and only if it is too long: %j', (text, choice) => {
  expect(label(text, 22)).toBe(choice);
});
