import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/search/analysis.ts';

const terms = (text: string) => analyze(text).map(({ term }) => term);

describe('analysis', () => {
  test.each([
    ['case and stems', 'Negotiations negotiating NEGOTIATE', ['negoti', 'negoti', 'negoti']],
    ['accents', 'communiqué communique', ['communiqu', 'communiqu']],
    ['possessives', "Russia’s Russia's diplomats'", ['russia', 'russia', 'diplomat']],
    ['apostrophes inside words', "don't O’Brien", ['dont', 'obrien']],
    ['hyphens', 'anti-missile US-Russia', ['anti', 'missil', 'us', 'russia']],
    ['abbreviations with points', 'U.S. U.N.', ['us', 'un']],
    ['numbers and their separators', '1,000 40% 2021 3.5', ['1000', '40', '2021', '35']],
    ['number words', 'two dozen, twenty-four, 24, six', ['24', '24', '24', '6']],
    ['ordinal numbers', 'the twenty-sixth, 26th of', ['the', '26', '26', 'of']],
    ['centuries', 'nineteenth fortieth 19th 40TH', ['19', '40', '19', '40']],
    ['ordinals that are often no numbers', 'first, second', ['first', 'second']],
    ['British spelling', 'favourite centred defence organised', ['favorit', 'center', 'defens', 'organis']],
    ['American spelling', 'favorite centered defense organized', ['favorit', 'center', 'defens', 'organis']],
    [
      'what both spell alike',
      'advertise advertisement practise hour',
      ['advertis', 'advertis', 'practic', 'hour'],
    ],
    [
      'a number beside a second',
      'a thirty second clip, a third',
      ['a', '30', 'second', 'clip', 'a', 'third'],
    ],
    ['the pronoun us and the country US', 'US us', ['us', 'us-pronoun']],
    ['invisible characters inside words', 'prin\u200bciple prin\u00adciple', ['principl', 'principl']],
    ['names of an object’s own properties', '__proto__ constructor', ['proto', 'constructor']],
    ['other scripts', 'визы 비자', ['визы', '비자'.normalize('NFKD')]],
    ['scripts without spaces', '签证 ビザー วีซ่า', ['签', '证', 'ヒ', 'サ', 'ー', 'ว', 'ซ', 'า']],
  ])('reads %s', (_, text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('gives the place of each term in the text', () => {
    const text = 'about two dozen visas';
    expect(analyze(text).map(({ term, start, end }) => [term, text.slice(start, end)])).toEqual([
      ['about', 'about'],
      ['24', 'two dozen'],
      ['visa', 'visas'],
    ]);
  });
});
