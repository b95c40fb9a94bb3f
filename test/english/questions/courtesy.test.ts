import { expect, test } from 'vitest';
import { readCourtesy } from '../../../src/english/questions/courtesy.ts';

test.each([
  ['thx mate', 'thanks'],
  ['see you later', 'farewell'],
  ['later!', 'farewell'],
  ['bye?', 'farewell'],
  ['you suck', 'complaint'],
  ['idiot bot', 'complaint'],
  ['wow, cool', 'assent'],
])('“%s” is %s', (line, kind) => expect(readCourtesy(line)).toBe(kind));

test.each(['and later?', 'bye laws', 'who is the idiot', 'garbage'])('“%s” asks for something', (line) =>
  expect(readCourtesy(line)).toBeUndefined());
