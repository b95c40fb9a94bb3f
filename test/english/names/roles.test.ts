import { expect, test } from 'vitest';
import { isCapitalised, isCapitals } from '../../../src/english/names/capitals.ts';
import { isRole, mayBeInterviewer } from '../../../src/english/names/roles.ts';
import { sexOf } from '../../../src/english/names/titles.ts';
import { asksAtEnd } from '../../../src/english/sentences.ts';

test.each([
  ['ADA HOLM', true],
  ['Mrs ADA HOLM', true],
  ['McGEE', true],
  ['CHAIR of the BOARD', true],
  ['Ada HOLM', false],
  ['NATO officials', false],
  ['A', false],
])('whether the name %s is in capitals: %s', (name, expected) => {
  expect(isCapitals(name)).toBe(expected);
});

test.each([
  ['Ludwig van Holm', true],
  ['of Holm', false],
  ['Ada rose', false],
  ['ada-Holm', false],
])('whether all of %s has capitals: %s', (name, expected) => {
  expect(isCapitalised(name)).toBe(expected);
});

test.each([
  ['Is it open?', true],
  ['“Is it open?” (She knows.)', false],
  ['“Is it open?”)', true],
  ['Is it open? It is.', false],
])('whether %s ends in a question: %s', (text, expected) => {
  expect(asksAtEnd(text)).toBe(expected);
});

test('a title tells whether its bearer is a man or a woman', () => {
  expect(['Mr Holm', 'Ms. Holm', 'Dr Holm', 'Ada Mr Holm', 'Ada Ms Holm'].map(sexOf)).toEqual([
    ['m'],
    ['f'],
    [],
    [],
    [],
  ]);
});

test('an interviewer may be called `Int.`', () => {
  expect(['INT.', 'Int', 'Interviewer', 'Intern', 'Mint'].map(mayBeInterviewer)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  'Periodista',
  'Entrevistadora',
  'Journaliste',
  'Moderatorin',
  'Giornalista',
  'Dziennikarka',
  'Ведущая',
  'المذيع',
  '记者',
  '聞き手',
  '기자',
  'Sprecher 2',
  'Antwort',
  'Odpowiedź',
])('%s says what somebody does, not who they are', (label) => {
  expect(isRole(label)).toBe(true);
});
