import flexsearchModule from 'flexsearch';
import { type Contestant, WANTED } from '../contestant.ts';

export const flexsearch: Contestant = {
  package: 'flexsearch',
  options: 'English encoder, `suggest: true`',
  async build(passages) {
    const { Index, Charset: _, ...rest } = flexsearchModule;
    const english = (await import('flexsearch/lang/en')).default;
    const engine = new Index({ encoder: new rest.Encoder(english), tokenize: 'strict' });
    passages.forEach(({ text }, i) => {
      engine.add(i, text);
    });
    return {
      search: (query) => (engine.search(query, { limit: WANTED, suggest: true }) as number[]).map(Number),
      snapshotBytes() {
        let bytes = 0;
        engine.export((_key: string, data: string) => {
          bytes += Buffer.byteLength(data ?? '');
        });
        return bytes;
      },
    };
  },
};
