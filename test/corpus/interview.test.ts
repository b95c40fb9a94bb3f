import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Passage, slice, speakerOf } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { corpus } from '../interview.ts';
import { speechOf } from './reading.ts';

const file = readFileSync('corpus/antonov-sputnik.md', 'utf8');
const [document] = corpus.documents;
const passage = (start: string) => {
  const found = corpus.passages.find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`no passage begins with ${start}`);
  return found;
};
const pieces = (start: string) =>
  passage(start).sentences.map((sentence) => [
    speakerOf(sentence) ?? 'reporter',
    slice(passage(start), sentence),
  ]);

describe('the interview', () => {
  test('has 52 numbered passages and 3 captions under 17 headings and an opening', () => {
    expect(document?.passages.filter(({ kind }) => kind === 'text')).toHaveLength(52);
    expect(document?.passages.filter(({ kind }) => kind === 'caption')).toHaveLength(3);
    expect(document?.sections).toHaveLength(18);
    expect(document?.sections[0]?.heading).toBeUndefined();
  });

  test('numbers its passages from 1 without a gap, leaving captions out', () => {
    const numbers = corpus.passages.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(Array.from({ length: 52 }, (_, i) => i + 1));
  });

  test('keeps every passage as an exact slice of the file, on the line that it gives', () => {
    for (const { text, line } of corpus.passages) {
      expect(file).toContain(`\n\n${text}\n`);
      expect(file.split('\n')[line - 1]).toBe(text);
    }
  });

  test('gives every passage an id of its own', () => {
    expect(new Set(corpus.passages.map(({ id }) => id)).size).toBe(corpus.passages.length);
  });

  test('knows the speaker of everything in quotation marks that is speech', () => {
    const spoken = corpus.passages.filter(({ text }) => text.startsWith('"'));
    expect(spoken).toHaveLength(28);
    for (const { sentences } of spoken) expect(sentences.map(speakerOf)).toContain('Anatoly Antonov');
    const speakers = corpus.passages.flatMap(({ sentences }) =>
      sentences.flatMap((one) => speakerOf(one) ?? []),
    );
    expect(new Set(speakers)).toEqual(new Set(['Anatoly Antonov']));
  });

  test('reads the same passages from Markdown and from the plain text it came as', async () => {
    const plain = (await parseDocument('interview.txt', file.replace(/^## /gm, ''))).document;
    const read = ({ heading, text, sentences }: Passage) => ({ heading, text, sentences });
    expect(plain.passages.map(read)).toEqual(corpus.passages.map(read));
  });
});

describe('a trap of the interview', () => {
  test('nested quotation marks do not end the direct speech', () => {
    const { text } = passage('"The foreign ministries');
    expect(speechOf(passage('"The foreign ministries'))).toEqual([
      `Anatoly Antonov: ${text.slice(0, text.indexOf(' Antonov continued'))}`,
    ]);
  });

  test('an attribution in the middle of a quotation is the reporter’s', () => {
    expect(pieces('"We have consistently')[1]).toEqual(['reporter', 'Antonov said.']);
    expect(pieces('"We have consistently')[2]?.[0]).toBe('Anatoly Antonov');
  });

  test('what the reporter adds after a quotation is not the speaker’s', () => {
    expect(pieces('"For our part, we are ready').at(-1)).toEqual([
      'reporter',
      "Antonov said, adding that it's essential to discuss the specifics of the future Afghan government in a constructive atmosphere.",
    ]);
  });

  test('editorial brackets stay inside the quotation, also at its very beginning', () => {
    expect(pieces('"[Russian] President')[0]?.[1]).toMatch(/^"\[Russian\] President/u);
    expect(speechOf(passage('"The interests of Moscow'))).toHaveLength(1);
  });

  test('an ellipsis inside a quotation ends a sentence, not the speech', () => {
    expect(pieces('"It is also important').map(([, words]) => words)).toEqual([
      '"It is also important to pay attention to promising technologies that allow for strategic tasks to be resolved without the use of nuclear weapons,"',
      'Antonov said.',
      '"It is long overdue to discuss anti-missile problems...',
      'Other priorities include ensuring security and preventing an arms race in space, and preventing the deployment of intermediate and short-range ground-based missiles in the regions of the world."',
    ]);
  });

  test('a quotation without an attribution belongs to whoever spoke before', () => {
    expect(pieces('"It is important that the Afghan')).toEqual([
      [
        'Anatoly Antonov',
        '"It is important that the Afghan political forces agree on this without external pressure."',
      ],
    ]);
  });

  test('a single word in quotation marks is not speech', () => {
    expect(speechOf(passage('The United States is shying away'))).toEqual([]);
  });

  test('captions look like text and are nobody’s', () => {
    const captions = corpus.passages.filter(({ kind }) => kind === 'caption');
    expect(captions.map((caption) => [caption.text.slice(0, 9), caption.number, speechOf(caption)])).toEqual([
      ['© REUTERS', undefined, []],
      ['© REUTERS', undefined, []],
      ['© AP Phot', undefined, []],
    ]);
  });

  test('of two headings in a row, the first is a passage itself', async () => {
    const { sections } = (await parseDocument('a.md', '## One\n\n## Two\n\nText.')).document;
    expect(sections.map(({ heading, passages }) => [heading, passages.length])).toEqual([
      ['One', 1],
      ['Two', 1],
    ]);
  });
});
