/** Markdown as the preview draws it: Discord's, and nothing else becomes HTML. */
import { SimpleMarkdown } from 'discord-markdown-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/discord/escape-markdown.ts';
import { drawMarkdown } from '../../src/preview/markdown-to-html.ts';
import { runs } from '../properties.ts';

test.each([
  ['### A headline\nand a line', '<h3>A headline</h3>and a line'],
  [
    '> quoted **words**\n-# Passage 27',
    '<blockquote>quoted <strong>words</strong><br></blockquote><small>Passage 27</small>',
  ],
  ['- **4–6** one\n- two', '<p class="item"><strong>4–6</strong> one</p><p class="item">two</p>'],
  ['```\n*as* <it> is\n```', '<pre><code>*as* &lt;it&gt; is</code></pre>'],
  ['-# From: a site <https://a.example/?b&c>', '<small>From: a site https://a.example/?b&amp;c</small>'],
  ['not - a list, not -# small', 'not - a list, not -# small'],
  ['<@1> :smile: ||spoiler|| @everyone', '&lt;@1&gt; :smile: ||spoiler|| @everyone'],
  ['[a](javascript:alert(1)) <script>', '[a](javascript:alert(1)) &lt;script&gt;'],
])('draws %j', (markdown, drawn) => {
  expect(drawMarkdown(markdown)).toBe(drawn);
});

test('shows escaped text as it is', () => {
  const hostile = '<img src=x onerror="alert(1)"> **a** `b` # c\n- d <https://e.example/"onclick=f> &amp;';
  const [line] = hostile.split('\n');
  expect(drawMarkdown(escapeMarkdown(line ?? ''))).toBe(SimpleMarkdown.sanitizeText(line));
});

test('shows unclosed markup as it was typed', () => {
  const deep = '- '.repeat(20_000);
  expect(drawMarkdown(deep)).toBe(deep);
});

const PIECES = [...'<>"\'&`*_[)\\\n', '```', '~~', '# ', '> ', '- ', '-# ', ']('];
const WORDS = ['script', 'img src=x onerror=y', 'https://a.example', 'javascript:', 'js', ' '];
const TAG =
  /<\/?(?:h[1-3]|p|strong|em|u|del|small|blockquote|pre|code|br)(?: class="(?:item|markdown-code-[\w+.#-]+)")?>/gu;

test('makes only the tags of the markup, whatever somebody types', () => {
  const typed = fc.array(fc.constantFrom(...PIECES, ...WORDS), { maxLength: 40 });
  const isClean = (pieces: string[]) => !/[<>]/u.test(drawMarkdown(pieces.join('')).replace(TAG, ''));
  fc.assert(fc.property(typed, isClean), runs(3000));
});
