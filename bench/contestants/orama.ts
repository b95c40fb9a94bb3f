import { create, insertMultiple, save, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import { type Contestant, WANTED } from '../contestant.ts';

export const orama: Contestant = {
  package: '@orama/orama',
  options: 'English stemmer and stop words',
  async build(passages) {
    const engine = create({
      schema: { text: 'string' } as const,
      components: { tokenizer: { language: 'english', stemming: true, stemmer, stopWords: [...stopwords] } },
    });
    await insertMultiple(
      engine,
      passages.map(({ text }, i) => ({ id: String(i), text })),
      500,
    );
    return {
      search: async (term) =>
        (await search(engine, { term, limit: WANTED })).hits.map(({ id }) => Number(id)),
      snapshotBytes: () => Buffer.byteLength(JSON.stringify(save(engine))),
    };
  },
};
