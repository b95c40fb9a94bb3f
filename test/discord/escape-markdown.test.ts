import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/discord/escape-markdown.ts';
import { runs } from '../properties.ts';

describe('text shown in Discord', () => {
  test.each([
    ['bold and italics', '**a** _b_', '\\*\\*a\\*\\* \\_b\\_'],
    ['code', '`x`', '\\`x\\`'],
    ['a spoiler', '||x||', '\\|\\|x\\|\\|'],
    ['a masked link', '[x](https://y.z)', '\\[x\\](https\\://y.z)'],
    ['a mention', '<@1> @everyone', '\\<\\@1\\> \\@everyone'],
    ['a heading', '# x', '\\# x'],
    ['small print', '-# x', '\\-# x'],
    ['a list', '- x', '\\- x'],
    ['a numbered list', '1. x', '1\\. x'],
    ['a quotation', '> x', '\\> x'],
    ['an emoji by its name', ':smile: 5:100:3 :a_b::+1:', '\\:smile: 5\\:100:3 \\:a\\_b\\:\\:+1:'],
    ['a colon that a second one follows', 'At 9:30: no (a: b), source:x', 'At 9\\:30: no (a: b), source:x'],
    ['a backslash', '\\*', '\\\\\\*'],
    ['line feeds', 'a\n# b\r\n- c', 'a \\# b - c'],
    [
      'ordinary prose',
      'It is 3.5 - no "more" (at all), isn’t it?',
      'It is 3.5 - no "more" (at all), isn’t it?',
    ],
  ])('shows %s as it is', (_, text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  test('is read back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text.replace(/\s+/gu, ' '));
      }),
      runs(2000),
    );
  });
});
