import { expect, test } from 'vitest';
import { namedBefore, readAttribution } from '../../../src/english/speech/named-speaker.ts';

test.each([
  ['The minister: ', 'The minister'],
  ['Our reporter: ', 'Our reporter'],
  ['It was cold.\nAda Holm : ', 'Ada Holm'],
  ['Did the minister leave? Then: ', undefined],
  ['Breaking: ', undefined],
  ['tamsin okoro: ', 'tamsin okoro'],
  ['tamsin okoro in the paper: ', 'tamsin okoro'],
  ['auntie okoro wrote ', 'auntie okoro'],
  ['did tamsin okoro really say ', 'tamsin okoro'],
  ['Pretty sure it was Ada Holmqvist in the meeting: ', 'Ada Holmqvist'],
  ['and then he went: ', undefined],
  ['so funny: ', undefined],
  ['about okoro: ', undefined],
  ['okoro was ', undefined],
  ['In the paper Okoro said ', 'Okoro'],
  ['In the talk with Holm Okoro said ', undefined],
])('the words “%s” before a quotation name %s', (words, speaker) => {
  expect(namedBefore(words)).toBe(speaker);
});

test.each([
  ['Breaking: The harbour is open.', 'The harbour is open.', undefined],
  ['The minister: It is open.', 'It is open.', 'The minister'],
  ['As Holm said, it is open.', 'it is open.', 'Holm'],
  ['The harbour board told the Post that it is open.', 'it is open.', 'The harbour board'],
])('“%s” claims that words are said', (claim, words, speaker) => {
  const read = readAttribution(claim);
  expect([claim.slice(read?.start, read?.end), read?.by || undefined]).toEqual([words, speaker]);
});

test('a colon behind ordinary words claims nothing about who speaks', () => {
  expect(readAttribution('One thing is certain: it is open.')).toBeUndefined();
});
