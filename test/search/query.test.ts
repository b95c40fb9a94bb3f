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
    expect(terms('is it true that the lock leaks?')).toEqual(['lock', 'leak']);
    expect(terms('was it a true leak')).toEqual(['true', 'leak']);
  });

  test.each([
    ['is ransomware mentioned?', 'ransomware'],
    ['did they talk about gas pipelines at all', 'gas pipelines'],
    ["so doesn't he ever mention the mayor's sister?", "the mayor's sister"],
    ['any news on visas', 'visas'],
    ['is there any mention of Syria here', 'Syria'],
    ['anything said about space in the interview?', 'space'],
    ['and what about China?', 'China'],
    ['can you tell me about the talks, please', 'the talks'],
  ])('is only the subject if a question merely names one: %s', (question, subject) => {
    const { asked, namesSubject, words } = readQuery(question);
    expect([asked, namesSubject]).toEqual([subject, true]);
    for (const { start, end } of words) expect(subject).toContain(question.slice(start, end));
  });

  test.each([
    'any chance of going after crabs',
    'what did he say about visas',
    'how did they talk about it',
    'who mentioned Syria',
    'tell me who must leave',
  ])('is the whole question if that asks more: %s', (question) =>
    expect(readQuery(question)).toMatchObject({ asked: question, namesSubject: false }));

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
