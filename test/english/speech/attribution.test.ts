import { describe, expect, test } from 'vitest';
import { isName, mayBeSamePerson, names } from '../../../src/english/names/names.ts';
import { subjectAfter, subjectBefore } from '../../../src/english/speech/attribution.ts';
import {
  asksWhoSays,
  attributionAtEnd,
  attributionClauses,
} from '../../../src/english/speech/paraphrases.ts';

describe('two names may be of one person', () => {
  test.each([
    ['Holm', 'Ada Holm'],
    ['Ada', 'Ada Holm'],
    ['Ms. Holm', 'Ada Holm'],
    ['A. Holm', 'Ada Maria Holm'],
    ['Ada Holm', 'Ada Maria Holm'],
    ['AH', 'Ada Holm'],
    ['A.H.', 'Ada Holm'],
    ['A. H.', 'Ada Holm'],
    ['The Post', 'Post'],
    ['Ada Holm (Bergen)', 'Holm, of the harbour'],
    ['José Ñuñez', 'Jose\u00a0Nunez'],
    ['Ada Holm’s', 'Ada Holm'],
  ])('%s and %s', (a, b) => {
    expect([mayBeSamePerson(a, b), mayBeSamePerson(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['Ms. Ada', 'Ada Holm'],
    ['Bo Holm', 'Ada Holm'],
    ['Ada Holm', 'Ada Reed'],
    ['Abe Holm', 'Ada Holm'],
    ['B. Holm', 'Ada Holm'],
    ['Holm Ada', 'Ada Holm'],
    ['AR', 'Ada Holm'],
    ['Kim', 'Kim & Lou'],
    ['???', '!!!'],
    ['???', 'Ada'],
  ])('but not %s and %s', (a, b) => {
    expect([mayBeSamePerson(a, b), mayBeSamePerson(b, a)]).toEqual([false, false]);
  });
});

describe('a subject names Ada Holm', () => {
  test.each([
    ['Holm', true],
    ['Ada Holm', true],
    ['Ambassador Holm', true],
    ['envoy Ada Holm', true],
    ['old envoy Holm', true],
    ['Viktor Holm', false],
    ['an aide Holm', false],
    ['a spokesman Holm', false],
    ['an aide to Holm', false],
    ['Reed’s Holm', false],
    ['Holm of Bergen', false],
    ['Reed', false],
  ])('%s: %s', (subject, expected) => {
    expect(names(subject, 'Ada Holm')).toBe(expected);
  });
});

test.each([
  ['Ada Holm', true],
  ['Ludwig van Holm', true],
  ['ada Holm', false],
  ['Ada rose', false],
  ['Holm’s', false],
  ['Holm’s Quay', true],
  ['The Post', false],
  ['That Holm', false],
  ['van Holm', false],
])('whether %s is a name: %s', (phrase, expected) => {
  expect(isName(phrase)).toBe(expected);
});

test.each([
  [' Holm said.', ',', 'Holm'],
  [' said Holm on Monday.', ',', 'Holm'],
  [' said the harbour master in May.', ',', 'the harbour master'],
  [' the mayor said.', '.', 'the mayor'],
  [' Harbour master Tom Reed said.', ',', 'Harbour master Tom Reed'],
  [' Harbour master Tom Reed said.', '.', undefined],
  [' That is all Holm says.', ',', undefined],
  [' It was Holm said.', ',', undefined],
  [' the man who was there when all of the others had long gone home said.', ',', undefined],
  [' Reed’s brother said.', ',', 'Reed’s brother'],
  [' talks on the boat of Holm’s said.', ',', undefined],
  [' according to J. Holm.', ',', 'J. Holm'],
  [' she laughed.', ',', 'she'],
  [' whispered Ada Holm.', ',', 'Ada Holm'],
  [' laughed Ada Holm, and left.', ',', 'Ada Holm'],
  [' laughed Ada Holm and Tom Reed.', ',', undefined],
  [' was Ada Holm.', ',', undefined],
  [' said its leader, Ada Holm, in May.', ',', 'Ada Holm'],
])('the clause behind a quotation, %s', (gap, last, subject) => {
  expect(subjectAfter(gap, last)).toBe(subject);
});

test.each([
  ['It rained. Holm said: ', 'Holm'],
  ['Ms. Holm told the Post that ', 'Ms. Holm'],
  ['Holm said, but Reed replied: ', 'Reed'],
  ['Reed said that Holm had said ', ''],
  ['It rained said ', undefined],
  ['Holm quietly said: ', 'Holm'],
  ['Nobody left. Holm wrote: ', 'Holm'],
  ['Ada Holm, the mayor, said: ', 'Ada Holm'],
  ['The mayor, who was there, said: ', 'The mayor'],
  ['It was cold before they stop. Holm said: ', 'Holm'],
  ['As Holm puts it, ', 'Holm'],
  ['In the words of Holm: ', 'Holm'],
  ['', undefined],
])('the clause before a quotation, %s', (gap, subject) => {
  expect(subjectBefore(gap)).toBe(subject);
});

test('the clause at the end of a text attributes what is before it', () => {
  expect(attributionAtEnd('It sank, said Holm.')).toEqual({ index: 8, subject: 'Holm' });
  expect(attributionAtEnd('It sank, Holm said.')).toEqual({ index: 8, subject: 'Holm' });
  expect(attributionAtEnd('It sank, as boats said.')).toBeUndefined();
  expect(attributionAtEnd('It sank.')).toBeUndefined();
});

test('clauses that name whoever is paraphrased are found at both ends', () => {
  const clauses = (text: string) => attributionClauses(text).map(({ start, end }) => text.slice(start, end));
  expect(clauses('Holm said that it sank.')).toEqual(['Holm said that ']);
  expect(clauses('Holm told Sputnik that it sank.')).toEqual(['Holm told Sputnik that ']);
  expect(clauses('It sank, Holm told the Post.')).toEqual([', Holm told the Post.']);
  expect(clauses('Old wooden boats said that it sank.')).toEqual([]);
});

test.each([
  ['Who says that it sank?', true],
  ['Whom did they tell?', true],
  ['Who sank it?', false],
])('whether %s asks for who says something: %s', (question, expected) => {
  expect(asksWhoSays(question)).toBe(expected);
});
