import { indexPassages } from '../../src/search/minisearch-index.ts';
import { Searcher } from '../../src/search/search.ts';
import { parseSynonyms } from '../../src/search/synonyms.ts';
import { Thesaurus } from '../../src/search/thesaurus.ts';
import { type Contestant, WANTED } from '../contestant.ts';

export const verbatim: Contestant = {
  options: 'as the bot searches, with WordNet and the synonyms of the corpus',
  async build(passages, synonyms) {
    const index = await indexPassages(passages);
    const searcher = new Searcher({
      index,
      synonyms: synonyms === undefined ? [] : parseSynonyms({ file: 'synonyms.txt', text: synonyms }),
      thesaurus: await Thesaurus.open(),
    });
    const at = new Map(passages.map((passage, i) => [passage, i]));
    return {
      search: async (query) =>
        (await searcher.search(query)).hits.slice(0, WANTED).map(({ passage }) => at.get(passage) ?? -1),
    };
  },
};
