import { expect, test } from 'vitest';
import { isCapitalised, isCapitals } from '../../../src/english/names/capitals.ts';
import { sexOf } from '../../../src/english/names/given-names.ts';
import { isRole, mayBeInterviewer } from '../../../src/english/names/roles.ts';
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

test.each([
  ['Mr Holm', ['m']],
  ['Ms. Holm', ['f']],
  ['Mr Ada', ['m']],
  ['Ada Holm', ['f']],
  ['Dr Tom Reed', ['m']],
  // Names of both, a surname alone, and a word that is no given name
  ['Kim Holm', []],
  ['Ada', []],
  ['Dr Holm', []],
  ['Weir Holm', []],
])('the title or the given name of %s tells %j', (name, expected) => {
  expect(sexOf(name)).toEqual(expected);
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
