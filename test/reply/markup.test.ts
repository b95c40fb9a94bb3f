import { expect, test } from 'vitest';
import { withoutMarkup } from '../../src/reply/markup.ts';

test.each([
  ['emphasis', '*a* **b** __c__ _d_ ~~e~~ ||f|| `g`', 'a b c d e f g'],
  ['a link', '[the words](https://example.org/a) here', 'the words here'],
  ['a link with a title', '[the words](<https://example.org/a(b)> "Title") here', 'the words here'],
  ['half a link', '[a](b [c]( d', '[a](b [c]( d'],
  ['an address', 'see https://example.org/a_b now', 'see  now'],
  ['an address in brackets', '<https://example.org/a>now', 'now'],
  ['a mention and an emoji', '<@123456789012345678> hi <:pepe:123456789012345678>', ' hi '],
  ['a heading', '# A title\nwords', 'A title\nwords'],
  ['small print', '-# small\nwords', 'small\nwords'],
  ['an escaped star', '2 \\* 3', '2 * 3'],
  ['a line break', '**a**\nb', 'a\nb'],
  ['nothing', 'plain words: - and #', 'plain words: - and #'],
])('the words of a message are those without %s', (_, text, words) => {
  expect(withoutMarkup(text)).toBe(words);
});

test('markup nested too deeply for the parser is text as typed', () => {
  const deep = '*'.repeat(20_000);
  expect(withoutMarkup(deep)).toBe(deep);
});
