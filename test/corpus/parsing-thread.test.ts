/** Documents are parsed in a thread, and sent back from it. */
import { expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { CorpusError } from '../../src/corpus/problem.ts';

test('a document arrives from its thread in batches, complete', async () => {
  const count = 301;
  const text = Array.from({ length: count }, (_, i) => `## Part ${i}\n\nWe left ${i}.`).join('\n\n');
  const { documents } = await parseCorpus([{ file: 'a.md', text }]);
  expect(documents[0]?.passages.map(({ number, source }) => [number, source.id])).toEqual(
    Array.from({ length: count }, (_, i) => [i + 1, 'a']),
  );
  expect(documents[0]?.sections.map(({ passages }) => passages.map(({ text }) => text))).toEqual(
    Array.from({ length: count }, (_, i) => [`We left ${i}.`]),
  );
  expect(documents[0]?.words).toBe(3 * count);
});

test('a problem in a file arrives with its line', async () => {
  await expect(parseCorpus([{ file: 'a.md', text: '---\noutlet: B\n---\nOne.' }])).rejects.toThrow(
    new CorpusError([{ file: 'a.md', line: 1, message: 'the front matter has no title' }]),
  );
});
