import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Passage } from '../../src/corpus/document.ts';
import { type Contestant, type Engine, WANTED } from '../contestant.ts';

interface Entry {
  readonly id: number;
  readonly text: string;
}

function build(passages: readonly Passage[], options: Partial<Options<Entry>>, asked: SearchOptions): Engine {
  const engine = new MiniSearch<Entry>({ fields: ['text'], ...options });
  engine.addAll(passages.map(({ text }, id) => ({ id, text })));
  return {
    search: (query) =>
      engine
        .search(query, asked)
        .slice(0, WANTED)
        .map(({ id }) => id as number),
    snapshotBytes: () => Buffer.byteLength(JSON.stringify(engine)),
  };
}

const packageName = 'minisearch';

export const minisearch: Contestant = {
  package: packageName,
  options: 'defaults',
  build: async (passages) => build(passages, {}, {}),
};

export const minisearchLoose: Contestant = {
  package: packageName,
  options: '`prefix: true, fuzzy: 0.2`',
  build: async (passages) => build(passages, {}, { prefix: true, fuzzy: 0.2 }),
};

const stopWords = new Set(stopwords);

export const minisearchStemmed: Contestant = {
  package: packageName,
  options: 'Porter stemmer, stop words dropped from the query',
  build: async (passages) =>
    build(
      passages,
      { processTerm: (term) => stemmer(term.toLowerCase()) },
      { processTerm: (term) => !stopWords.has(term.toLowerCase()) && stemmer(term.toLowerCase()) },
    ),
};
