/** The small print says how a query was read only if that is not obvious. */
import { expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { silence } from '../../src/request/query-notes.ts';
import { indexInMemory } from '../../src/search/minisearch-index.ts';
import { Searcher } from '../../src/search/search.ts';
import { VectorIndex } from '../../src/search/vector-index.ts';
import { ask } from '../interview.ts';

test.each([
  ['/topic cyber attacks', []],
  ['/quote cart before the horse', []],
  ['/topic expulsions', ['Not in the text: “expulsions”.']],
  ['/topic how wide is the embassy', []],
  ['/topic embasy', ['Read “embasy” as “Embassy”.']],
  ['/topic waht about teh embassy', []],
])('%s', async (line, notes) => {
  expect((await ask(line)).notes).toEqual(notes);
});

test.each([
  'combien de diplomates doivent partir ?',
  '¿cuántos diplomáticos deben irse?',
  'wie viele Diplomaten müssen gehen?',
  'сколько дипломатов?',
])('%s: is asked in another language', async (question) => {
  expect((await ask(question)).notes).toContain('The text is in English: please ask in English.');
});

test.each([
  'que sera of the visas',
  'who runs Los Angeles',
  'Como, Italy',
  'wo, how many visas of diplomats',
])('%s: is not', async (question) => {
  expect((await ask(question)).notes?.join()).not.toContain('please ask in');
});

test('a search for what only somebody else says tells where it looked', async () => {
  const talk = (speaker: string, text: string) =>
    `---\nspeaker: ${speaker}\nformat: transcript\n---\n\n${text}\n`;
  const { passages } = await parseCorpus([
    { file: 'a.md', text: talk('Ada Vossen', 'I bake rye.') },
    { file: 'b.md', text: talk('Ilse Groot', 'I keep horses.') },
  ]);
  const built = await indexInMemory(passages);
  const talks = new Searcher({ ...built, synonyms: [], vectors: new VectorIndex(), models: undefined });
  const result = await talks.search('horses of Vossen');
  expect(silence(result, { command: 'ask', options: {}, page: 1 }).notes).toEqual([
    'Searched only where “Vossen” speaks.',
  ]);
});
