import { describe, expect, test } from 'vitest';
import { readQuery } from '../../src/search/query.ts';

const terms = (text: string) => readQuery(text).words.flatMap(({ term, stop }) => (stop ? [] : term));

describe('a query', () => {
  test('keeps content words only', () => {
    expect(terms('how many visas are waiting?')).toEqual(['visa', 'wait']);
  });

  test('of stop words alone has no words', () => {
    expect(terms('what is this about?')).toEqual([]);
    expect(terms('???!!! ... ;; --')).toEqual([]);
  });

  test('tells the country from the pronoun', () => {
    expect(terms('is the us on the list')).toEqual(['us', 'list']);
    expect(terms('tell us about visas')).toEqual(['visa']);
  });

  test('leaves out phrases that people put around a question, but keeps the same words elsewhere', () => {
    expect(terms('does anyone know the deadline? asking for a friend')).toEqual(['deadlin']);
    expect(terms('who asked a friend')).toEqual(['ask', 'friend']);
  });

  test('reads phrases in quotation marks of any shape', () => {
    expect(readQuery('who said "no light" and “the tunnel”').phrases).toEqual(['no light', 'the tunnel']);
  });

  test('with only a phrase of stop words is looked up by them', () => {
    expect(terms('"of the"')).toEqual(['of', 'the']);
  });

  test('excludes words after a minus sign', () => {
    const { excluded, words } = readQuery('visas -diplomats anti-missile');
    expect(excluded).toEqual(['diplomats']);
    expect(words.flatMap(({ term, stop }) => (stop ? [] : term))).toEqual(['visa', 'anti', 'missil']);
  });

  test('is cleaned of control, invisible and broken characters', () => {
    expect(readQuery('  vi\u200bsas\u0007\n\ud800 now ').text).toBe('visas now');
  });
});
