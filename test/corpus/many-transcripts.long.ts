import { expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { speakerOf } from '../../src/corpus/document.ts';
import { makeTranscripts } from './many-transcripts.ts';

test('1,300 transcripts of 34 MB are read, none is refused, and no word is given to anybody who did not say it', async () => {
  const files = makeTranscripts();
  expect(files).toHaveLength(1300);
  const { documents, passages, warnings } = await parseCorpus(files);
  expect(documents).toHaveLength(1300);
  expect(warnings).toEqual([]);
  const asked = /is that right\?$/;
  const wrong = passages.filter(
    ({ text, sentences }) => asked.test(text) && sentences.some((one) => speakerOf(one) === 'Ada Holm'),
  );
  expect(wrong.map(({ text }) => text)).toEqual([]);
  const answers = passages.filter(({ text }) => !asked.test(text));
  const known = answers.filter(({ sentences }) => sentences.some((one) => speakerOf(one) !== undefined));
  expect(known.length).toBeGreaterThan(0.9 * answers.length);
}, 180_000);
