import { expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { indexPassages } from '../../src/search/minisearch-index.ts';
import { Searcher } from '../../src/search/search.ts';

/** The texts found for a query, best first, in documents of so many paragraphs. */
async function ranked(query: string, ...texts: readonly string[]): Promise<string[]> {
  const { passages } = await parseCorpus(texts.map((text, i) => ({ file: `${i}.md`, text })));
  const lexicon = { lookUp: async () => ({ ordinary: false, related: [] }) };
  const searcher = new Searcher({ index: await indexPassages(passages), synonyms: [], thesaurus: lexicon });
  return (await searcher.search(query)).hits.map(({ passage }) => passage.text);
}

test('puts the form that was typed before others of the same stem', async () => {
  const [universal, university] = ['A universal council met here.', 'A university council met here.'];
  expect(await ranked('university council', `${universal}\n\n${university}`)).toEqual([
    university,
    universal,
  ]);
  expect(await ranked('universal council', `${university}\n\n${universal}`)).toEqual([universal, university]);
});
