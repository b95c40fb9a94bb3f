/** The full-text index on MiniSearch, in memory. */
import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/document.ts';
import { pacer } from '../corpus/pacer.ts';
import type { BuildProgress, Indexed, SearchIndex } from './search-index.ts';
import { FIELD_WEIGHTS, indexedTerms, Vocabulary } from './vocabulary.ts';

/** Terms, with spaces between them. */
interface Entry {
  /** Its index in the list of passages. */
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

/** Indexes the passages in small steps, so that the process can answer in between. */
export async function indexInMemory(
  passages: readonly Passage[],
  progress: BuildProgress = () => {},
): Promise<Indexed> {
  const engine = new MiniSearch<Entry>({
    fields: Object.keys(FIELD_WEIGHTS),
    searchOptions: { boost: FIELD_WEIGHTS },
    // Terms are analysed already.
    tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
    processTerm: (term) => term,
  });
  const vocabulary = new Vocabulary();
  const pause = pacer();
  const { length } = passages;
  for (const [id, passage] of passages.entries()) {
    const terms = indexedTerms(passage);
    vocabulary.add(terms, passage.source);
    engine.add({ id, text: terms.text.join(' '), heading: terms.heading.join(' ') });
    progress((id + 1) / length, `indexing passage ${id + 1} of ${length}`);
    await pause();
  }
  return { index: searchIn(engine, passages), vocabulary };
}

function searchIn(engine: MiniSearch<Entry>, passages: readonly Passage[]): SearchIndex {
  const passageOf = (id: number) => passages[id] as Passage;
  return {
    async search(terms, { accept }, limit) {
      const found = engine.search([...terms.keys()].join(' '), {
        boostTerm: (term) => terms.get(term) ?? 1,
        filter: ({ id }) => accept(passageOf(id)),
      });
      return found.slice(0, limit).map(({ id, score }) => ({ passage: passageOf(id), score }));
    },
  };
}
