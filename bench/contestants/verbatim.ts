import { indexInMemory } from '../../src/search/minisearch-index.ts';
import { Searcher } from '../../src/search/search.ts';
import { parseSynonyms } from '../../src/search/synonyms.ts';
import { VectorIndex } from '../../src/search/vector-index.ts';
import { type Contestant, WANTED } from '../contestant.ts';

export const verbatim: Contestant = {
  options: 'as the bot searches by words alone, with the synonyms of the corpus',
  async build(passages, synonyms) {
    const searcher = new Searcher({
      ...(await indexInMemory(passages)),
      synonyms: synonyms === undefined ? [] : parseSynonyms({ file: 'synonyms.txt', text: synonyms }),
      vectors: new VectorIndex(),
      models: undefined,
    });
    const at = new Map(passages.map((passage, i) => [passage, i]));
    return {
      search: async (query) =>
        (await searcher.search(query)).hits.slice(0, WANTED).map(({ passage }) => at.get(passage) ?? -1),
    };
  },
};
