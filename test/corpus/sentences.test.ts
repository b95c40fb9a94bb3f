import { expect, test } from 'vitest';
import { isHeading, nameOf, type Passage, slice, speakerOf } from '../../src/corpus/document.ts';
import { findInsertions, sentencesSaid } from '../../src/corpus/sentences.ts';
import { read } from './reading.ts';

const said = (passage: Passage) => sentencesSaid(passage).map((sentence) => slice(passage, sentence));

test('an editor’s words are those in square brackets, stage directions, times and lines in brackets', () => {
  const text =
    'We [the crew] left (laughs a little) at (00:12), (Bergen) then.\n(All leave.)\nWe (all) left.';
  expect(findInsertions(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '[the crew]',
    '(laughs a little)',
    '(00:12)',
    '(All leave.)',
  ]);
});

test('the sentences said leave out labels, but in captions and headings are all of them', async () => {
  const { passages } = await read(
    'The Post: Is it open?\n\nHolm: It is. I opened it —\n\n© A ship\n\n## A heading\n\n## We left\n\nWe left',
  );
  expect(passages.map(said)).toEqual([
    ['Is it open?'],
    ['It is.', 'I opened it'],
    ['© A ship'],
    ['A heading'],
    ['We left'],
  ]);
  expect(passages.map(isHeading)).toEqual([false, false, false, true, false]);
});

test('a sentence of several voices is told apart, and its parts know the whole', async () => {
  const { passages } = await read('“We left,” Holm said, “in the month of May.”\n\n“It is,” Holm said.');
  const [passage] = passages as [Passage];
  const parts = passage.sentences.map((part) => [
    speakerOf(part),
    slice(passage, part),
    slice(passage, part.whole),
  ]);
  expect(parts).toEqual([
    ['Ada Holm', '“We left,”', passage.text],
    [undefined, 'Holm said,', passage.text],
    ['Ada Holm', '“in the month of May.”', passage.text],
  ]);
});

test('a document is named by its title, and by what tells it from another of that title', () => {
  const source = { speakers: [], id: 'a', file: 'a.md', title: 'A talk', language: 'en' };
  expect(nameOf(source)).toBe('A talk');
  expect(nameOf({ ...source, distinction: '2021' })).toBe('A talk (2021)');
});
