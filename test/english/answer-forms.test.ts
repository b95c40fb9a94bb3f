import { expect, test } from 'vitest';
import { hasForm, placeOfCounted } from '../../src/english/answer-forms.ts';

test.each([
  ['how many must leave?', 'two dozen', true],
  ['how many must leave?', 'none of them', true],
  ['how many must leave?', 'diplomatic workers', false],
  ['how old is the bridge?', 'rotten', false],
  ['when did it close?', 'in the autumn', true],
  ['when did it close?', 'in 1961', true],
  ['on what date did they meet?', 'Geneva', false],
  ['who closed it?', 'Ada Holm', true],
])('“%s” may be answered by “%s”: %s', (question, words, may) => expect(hasForm(question, words)).toBe(may));

test.each([
  ['how many refugees came back?', 'refugees'],
  ['so how many of the visas are waiting', 'visas'],
])('what “%s” counts is “%s”', (question, counted) =>
  expect(question.slice(placeOfCounted(question))).toMatch(new RegExp(`^${counted}`, 'u')));

test('a question without a number counts nothing', () =>
  expect(placeOfCounted('who came back?')).toBeUndefined());
