import wink from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';
import { type Contestant, WANTED } from '../contestant.ts';

export const winkBm25: Contestant = {
  package: 'wink-bm25-text-search',
  options: 'as its documentation prepares text: stemmer, stop words, negations',
  async build(passages) {
    const engine = wink();
    engine.defineConfig({ fldWeights: { text: 1 } });
    engine.definePrepTasks([
      nlp.string.lowerCase,
      nlp.string.removeExtraSpaces,
      nlp.string.tokenize0,
      nlp.tokens.propagateNegations,
      nlp.tokens.removeWords,
      nlp.tokens.stem,
    ]);
    passages.forEach(({ text }, i) => {
      engine.addDoc({ text }, i);
    });
    engine.consolidate();
    return {
      search: (query) => engine.search(query, WANTED).map(([id]) => Number(id)),
      snapshotBytes: () => Buffer.byteLength(engine.exportJSON()),
    };
  },
};
