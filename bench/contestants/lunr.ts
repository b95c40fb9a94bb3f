import lunrModule from 'lunr';
import { type Contestant, WANTED } from '../contestant.ts';

export const lunr: Contestant = {
  package: 'lunr',
  options: 'defaults: Porter stemmer and stop words',
  async build(passages) {
    const engine = lunrModule(function () {
      this.ref('id');
      this.field('text');
      passages.forEach(({ text }, id) => {
        this.add({ id, text });
      });
    });
    return {
      /** Words without operators: what people type is no query of lunr's. */
      search: (query) =>
        engine
          .query((clauses) => {
            for (const token of lunrModule.tokenizer(query)) clauses.term(token.toString(), {});
          })
          .slice(0, WANTED)
          .map(({ ref }) => Number(ref)),
      snapshotBytes: () => Buffer.byteLength(JSON.stringify(engine)),
    };
  },
};
