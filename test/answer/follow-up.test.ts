import { describe, expect, test } from 'vitest';
import { completeQuestion, leans, mayLean, standsAlone } from '../../src/answer/follow-up.ts';
import { contentWords } from '../../src/search/query.ts';

describe('a follow-up', () => {
  test.each([
    'by when',
    'why?',
    'how many people?',
    'and in 2021?',
    'what about their families?',
    'who else is on it',
    'why those two',
    'on what terms?',
    'under which conditions?',
    'which countries?',
    'at whose request?',
    'do other countries have such limits?',
    'what did they agree on?',
    'did he say that?',
  ])('leans on what was asked before: %s', (text) => expect(leans(text)).toBe(true));

  test.each([
    'visas',
    'ok',
    'arms control',
    'how many refugees?',
    'who is the king of norway',
    'how many visas are waiting for extension',
    'does he call for talks on missile shields',
    'what do they say about Syria?',
    'who said that visas expired?',
    'is it possible to discuss missiles?',
    'who runs the port these days?',
    'what was built this year',
    'who are the 24',
    'what does his wife do',
    'why was her visa cancelled',
    'what about those who must leave the United States by September?',
    'which harbours and mills burned',
    'did it lose the mill, the ferry and the bridge',
  ])('stands alone: %s', (text) => expect(leans(text)).toBe(false));

  test('may need words if it has a pronoun', () => {
    expect(['by when', 'what does his wife do', 'who runs the mill'].map(mayLean)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('may be about something by itself all the same', () => {
    const texts = [
      'was that the old mill of Bergen',
      'was that the mill',
      'and was that the old mill of Bergen',
    ];
    expect(texts.map(standsAlone)).toEqual([true, false, false]);
  });

  test.each([
    ['by when?', 'how many workers must they send home?', 'by when workers send home'],
    ['which visas?', 'are visas expired?', 'which visas expired'],
    ['why those two?', 'which countries should join?', 'why those countries join'],
    ['which ones?', 'should countries join?', 'which countries join'],
    ['what did he say about visas?', 'who is Blinken?', 'what did Blinken say about visas'],
    ['and in 2021?', 'how many requests were sent in 2020?', 'how many requests were sent in 2021'],
    ['and Reed?', 'how old is Ada Holm?', 'how old is Reed'],
    ['what about the dam', 'where was the weir', 'where was the dam'],
    ['what about Syria?', 'do they agree on Afghanistan?', 'do they agree on Syria'],
    ['and britain?', 'what about china', 'what about britain'],
    ['how many in 2021???', 'how many visas were issued in 2020?', 'how many in 2021 visas issued'],
    ['which visas in 2021?', 'were 12 visas issued?', 'which visas in 2021 issued'],
    ['which of them expired?', 'are 12 visas expired?', 'which of them expired 12 visas'],
    ['did she agree on that?', 'who is Blinken?', 'did she agree on that Blinken'],
    ['and why?', 'when were visas cancelled?', 'why visas cancelled'],
  ])('%s, after %s, is understood as %s', (text, about, understood) => {
    const names = contentWords(about).map(({ start, end }) => about.slice(start, end));
    expect(completeQuestion(text, about, names)).toBe(understood);
  });

  test('takes over names of several words unchanged', () => {
    const names = ['workers', 'leave the country'];
    expect(completeQuestion('by when?', 'must workers leave the country?', names)).toBe(
      'by when workers leave the country',
    );
  });
});
