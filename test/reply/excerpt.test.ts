import { describe, expect, test } from 'vitest';
import { type Passage, type Range, slice } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { voiceOf } from '../../src/reply/citation.ts';
import {
  type Excerpt,
  excerptAround,
  excerptOf,
  excerptsInParts,
  partsOf,
  shorten,
  voiceAround,
} from '../../src/reply/excerpt.ts';

const TEXT =
  '"We left early. The train was late," Holm said, adding that nobody waited [at the station]. "It was the last one [of the day]. We walked."';
const { document } = await parseDocument(
  'a.md',
  `---\ntitle: A\nspeaker: Ada Holm\noutlet: The Post\n---\n${TEXT}`,
);
const passage = document.passages[0] as Passage;

function find(words: string): Range {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function shown(excerpt: Excerpt): string {
  return partsOf(excerpt)
    .map((part) => (part.kind === 'cut' ? '[…]' : TEXT.slice(part.range.start, part.range.end)))
    .join('|');
}

describe('an excerpt', () => {
  test('of whole sentences shows no cut', () => {
    expect(shown(excerptOf(passage, [find('"We left early.')], []))).toBe('"We left early.');
  });

  test('that ends inside a sentence shows the cut', () => {
    expect(shown(excerptOf(passage, [find('The train was late,"')], []))).toBe('The train was late,"|[…]');
  });

  test('shows no cut where nothing but the dash of a speaker cut short is left out', async () => {
    const { document } = await parseDocument('b.md', 'An invitation to join the —');
    const [first] = document.passages as [Passage];
    const parts = partsOf(excerptOf(first, [{ start: 0, end: first.text.indexOf(' —') }], []));
    expect(parts.map(({ kind }) => kind)).toEqual(['words']);
  });

  test('keeps the words that answer apart', () => {
    expect(shown(excerptOf(passage, [find('"We left early.')], [find('early')]))).toBe('"We left |early|.');
  });

  test('around a place is as many whole sentences as fit', () => {
    expect(shown(excerptAround(passage, TEXT.indexOf('We walked'), 60))).toBe(
      '"It was the last one [of the day]. We walked."',
    );
  });

  test('in one voice leaves out what others say in between, but not what its sentence tells of', () => {
    expect(shown(voiceAround(passage, TEXT.indexOf('The train'), 110))).toBe(
      '"We left early. The train was late,"|[…]|"It was the last one [of the day]. We walked."',
    );
    expect(shown(voiceAround(passage, TEXT.indexOf('Holm said'), 110))).toBe(
      'The train was late," Holm said, adding that nobody waited [at the station].',
    );
  });

  test('takes along the sentences that its own points back to, if there is room', async () => {
    const text =
      'We were late. You wait for the tide. That is idleness. Because of this we sail. We always did.';
    const { document } = await parseDocument(
      'd.md',
      `---\nspeaker: Ilse Groot\nformat: transcript\n---\n${text}`,
    );
    const said = document.passages[0] as Passage;
    const around = (words: string, maxChars: number) =>
      voiceAround(said, text.indexOf(words), maxChars).ranges.map((range) => slice(said, range));
    expect(around('Because', 75)).toEqual([
      'You wait for the tide. That is idleness. Because of this we sail.',
    ]);
    expect(around('Because', 40)).toEqual(['Because of this we sail. We always did.']);
  });

  test('around a clause that names who speaks keeps to the speech beside it, however long that is', async () => {
    const speech = `"${'We walked on and on. '.repeat(4).replace(/\. /gu, ', ')}and on,"`;
    const { document } = await parseDocument('c.md', `${speech} said Ada Holm. Nobody had waited for us.`);
    const long = document.passages[0] as Passage;
    const cut = voiceAround(long, long.text.indexOf('said'), 40);
    expect(cut.ranges.map((range) => slice(long, range))).toEqual([expect.stringMatching(/and on,"$/u)]);
  });

  test('too long to be shown is cut between words around what is kept', () => {
    const cut = shorten(excerptOf(passage, [{ start: 0, end: TEXT.length }], [find('nobody waited')]), 30);
    expect(shown(cut)).toBe('[…]|that |nobody waited| [at the|[…]');
  });

  test('cuts text without spaces between two characters, never inside one', async () => {
    const { document } = await parseDocument('b.md', '😀'.repeat(50));
    const cut = shorten(excerptOf(document.passages[0] as Passage, [{ start: 0, end: 100 }], []), 7);
    expect(cut.ranges).toEqual([{ start: 0, end: 6 }]);
    const middle = shorten(excerptOf(document.passages[0] as Passage, [{ start: 0, end: 100 }], []), 9, 50);
    expect(middle.ranges).toEqual([{ start: 46, end: 54 }]);
  });

  test('shows what is kept, even if the next word begins far behind it', async () => {
    const { document } = await parseDocument('b.md', `${'草'.repeat(90)} ${'原'.repeat(30)}`);
    const cut = shorten(excerptOf(document.passages[0] as Passage, [{ start: 0, end: 121 }], []), 9, 50);
    expect(cut.ranges).toEqual([{ start: 47, end: 56 }]);
  });

  test('in parts leaves nothing out', () => {
    const parts = excerptsInParts(passage, 40).flatMap(({ ranges }) => ranges);
    expect(parts.every(({ start, end }) => end - start <= 40)).toBe(true);
    expect(parts.map(({ start, end }) => TEXT.slice(start, end)).join(' ')).toBe(TEXT);
  });

  test('in parts cuts a passage without words too', async () => {
    const { document } = await parseDocument('b.txt', '. '.repeat(50).trim());
    const parts = excerptsInParts(document.passages[0] as Passage, 40).flatMap(({ ranges }) => ranges);
    expect(parts.map(({ start, end }) => end - start)).toEqual([39, 39, 19]);
  });

  test('in parts leaves nothing out of a long word', async () => {
    const { document } = await parseDocument('b.md', `${'草'.repeat(50)} ${'原'.repeat(30)}`);
    const parts = excerptsInParts(document.passages[0] as Passage, 40).flatMap(({ ranges }) => ranges);
    expect(parts).toEqual([
      { start: 0, end: 40 },
      { start: 40, end: 50 },
      { start: 51, end: 81 },
    ]);
  });
});

describe('the voice of an excerpt', () => {
  test.each([
    ['speech', 'The train was late,"', { kind: 'speech', speakers: ['Ada Holm'] }],
    [
      'an attribution',
      'Holm said, adding that nobody waited [at the station].',
      { kind: 'paraphrase', speakers: ['The Post'] },
    ],
    ['both', 'late," Holm said', { kind: 'mixed', speakers: ['Ada Holm'] }],
    ['an editor’s words inside the speech', 'of the day', { kind: 'paraphrase', speakers: ['The Post'] }],
    [
      'speech with an editor’s words in it',
      'the last one [of the day]',
      { kind: 'speech', speakers: ['Ada Holm'] },
    ],
  ])('is that of %s', (_, words, voice) => {
    expect(voiceOf(excerptOf(passage, [find(words)], []))).toEqual(voice);
  });

  test('is that of the emphasised words, if there are any', () => {
    const whole = { start: 0, end: TEXT.length };
    expect(voiceOf(excerptOf(passage, [whole], [find('nobody waited')])).kind).toBe('paraphrase');
  });
});
