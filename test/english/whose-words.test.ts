import { describe, expect, test } from 'vitest';
import { readAttributed } from '../../src/english/whose-words.ts';

describe('whose words a question asks for', () => {
  test.each([
    ['what did Antonov say about visas?', 'Antonov', 'visas?'],
    ['What does the ambassador think of the talks', 'the ambassador', 'the talks'],
    ['did Putin really mention cyberattacks', 'Putin', 'cyberattacks'],
    ['what’s Antonov’s position on arms control', 'Antonov', 'arms control'],
    ['According to Sputnik, how many must leave?', 'Sputnik', 'how many must leave?'],
    ['how many must leave according to Sputnik?', 'Sputnik', 'how many must leave'],
  ])('is read in “%s”', (question, by, about) => {
    expect(readAttributed(question)).toEqual({ by, about });
  });

  test.each([
    'how many visas are waiting',
    'who said that',
    'what did they say?',
    'the position on visas',
    'what was that saying with the horse',
    'is there any thought of going back',
  ])('is nobody’s in “%s”', (question) => {
    expect(readAttributed(question)).toBeUndefined();
  });
});
