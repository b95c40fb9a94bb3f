import { describe, expect, test } from 'vitest';
import { fold, tokenize } from '../../src/verify/tokens.ts';

/** Words and marks in order, as they are compared. */
function read(text: string): string {
  const { words, marks } = tokenize(text);
  const keys = words.map(({ text }) => fold(text));
  const parts = marks.flatMap((between, i) => [...between.map(({ text }) => text), keys[i]]);
  return parts.filter((part) => part !== undefined).join(' ');
}

describe('words of a quotation', () => {
  test.each([
    ['case', 'NATO Straße STRASSE', 'nato strasse strasse'],
    ['quotation marks', '“a” «b» „c‟ ‘d’ "e"', 'a b c d e'],
    ['apostrophes', "don’t dont Russia's diplomats'", 'dont dont russias diplomats'],
    ['dashes', 'anti-missile – anti — missile', 'anti missile anti missile'],
    ['composition', 'communique\u0301 communiqué', 'communiqué communiqué'],
    ['invisible characters', 'prin\u200bci\u00adple \u202evisa\u202c', 'principle visa'],
    ['numbers', '1,000 3.5 40% 40 % $5 20th', '1,000 3.5 40% 40% $5 20th'],
    ['a minus', '-5 and −5, but 2020-21 and F-16', '-5 and -5 , but 2020 21 and f 16'],
    ['abbreviations', 'the U.S.-Russia summit, in the U.S', 'the u.s russia summit , in the u.s'],
    ['ellipses', 'a … b... c [...] d (…) e . . . f', 'a … b … c … d … e … f'],
    ['marks', 'Why? (No!) a; b: c', 'why ? ( no ! ) a ; b : c'],
    ['an editor’s letter', '[S]uch, in the [Syrian] Arab', 'such , in the [ syrian ] arab'],
    ['other scripts', 'Россия, визы', 'россия , визы'],
    ['scripts without spaces', 'COVID签证，ビザー', 'covid 签 证 ， ビ ザ ー'],
    ['lone surrogates and control characters', 'a\ud800b\0c', 'a \ud800 b c'],
    ['emoji', 'news 😂 👍🏽🇳🇴❤️, © 2021 #1 *', 'news , 2021 # 1 *'],
    ['nothing', ' \n"—', ''],
  ])('are read correctly past %s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('know the characters that they come from', () => {
    const text = '“About 40 %,” he said.';
    const { words, marks } = tokenize(text);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['About', '40 %', 'he', 'said']);
    expect(marks.flat().map(({ start, end }) => text.slice(start, end))).toEqual([',', '.']);
  });
});
