import { expect, test } from 'vitest';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { addressAt, cite } from '../../src/reply/citation.ts';
import { wholePassage } from '../../src/reply/excerpt.ts';

test.each([
  ['YouTube', 'https://www.youtube.com/watch?v=a', 'https://www.youtube.com/watch?v=a&t=760s'],
  ['YouTube, short', 'https://youtu.be/a', 'https://youtu.be/a?t=760s'],
  ['Vimeo', 'https://vimeo.com/1', 'https://vimeo.com/1#t=760'],
  ['a recording', 'https://example.org/talk.mp3', 'https://example.org/talk.mp3#t=760'],
  ['a page', 'https://example.org/talk', undefined],
  ['a page that is not YouTube’s', 'https://notyoutube.com/talk', undefined],
])('the address of a place in a recording: %s', (_, url, expected) => {
  expect(addressAt(760.5, url)).toBe(expected);
});

test.each([
  [
    'with a link where the address takes one',
    'url: https://youtu.be/a\n',
    'Ada Holm, direct speech · passage 2, 00:12:40 https://youtu.be/a?t=760s',
  ],
  ['without one elsewhere', 'url: https://example.org/a\n', 'Ada Holm, direct speech · passage 2, 00:12:40'],
  ['without any address', '', 'Ada Holm, direct speech · passage 2, 00:12:40'],
])('a citation gives the time of a passage, %s', async (_, url, expected) => {
  const text = `---\ntitle: A\nspeaker: Ada Holm\n${url}---\n[00:12:30] Tom Reed: Is it open?\n\n[00:12:40] Ada Holm: It is.\n\n[00:12:50] Tom Reed: Good.`;
  const { passages } = (await parseDocument('a.md', text)).document;
  expect(passages[1] && cite(wholePassage(passages[1]), undefined)).toBe(expected);
});
