import { describe, expect, test } from 'vitest';
import { readAttributed } from '../../../src/english/questions/whose-words.ts';

describe('whose words a question asks for', () => {
  test.each([
    ['what did Antonov say about visas?', 'Antonov', 'visas?'],
    ['What does the ambassador think of the talks', 'the ambassador', 'the talks'],
    ['did Putin really mention cyberattacks', 'Putin', 'cyberattacks'],
    ['what’s Antonov’s position on arms control', 'Antonov', 'arms control'],
    ['According to Sputnik, how many must leave?', 'Sputnik', 'how many must leave?'],
    ['how many must leave according to Sputnik?', 'Sputnik', 'how many must leave'],
    ['how many visas did Antonov say were waiting', 'Antonov', 'how many visas were waiting'],
    ['when does the mayor think that it will open', 'the mayor', 'when it will open'],
    [
      'what’s the point of regular talks, what does he think they do',
      'he',
      'what’s the point of regular talks, what they do',
    ],
    ['what else has Holm said about the ferry', 'Holm', 'the ferry'],
    ['what is she saying about the harbour', 'she', 'the harbour'],
    ['anything he said about visas', 'he', 'visas'],
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
    'is the state department ready to talk',
    'does the state pay for it',
  ])('is nobody’s in “%s”', (question) => {
    expect(readAttributed(question)).toBeUndefined();
  });
});
