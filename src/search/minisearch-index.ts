/** The full-text index on MiniSearch, in memory. */
import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/document.ts';
import { pacer } from '../corpus/pacer.ts';
import { FIELD_WEIGHTS, indexedTerms } from './indexed-terms.ts';
import type { Candidate, Filter, SearchIndex } from './search-index.ts';
import { Vocabulary } from './vocabulary.ts';

/** Terms, with spaces between them. */
interface Entry {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

/** Terms are analysed already. */
const asGiven = {
  tokenize: (text: string) => (text === '' ? [] : text.split(' ')),
  processTerm: (term: string) => term,
};

export class MiniSearchIndex implements SearchIndex {
  readonly #engine = new MiniSearch<Entry>({ fields: Object.keys(FIELD_WEIGHTS), ...asGiven });
  /** An id is an index into this list. */
  readonly #passages: readonly Passage[];

  private constructor(passages: readonly Passage[]) {
    this.#passages = passages;
  }

  /** Indexes the passages in small steps, so that the process can answer in between. */
  static async build(
    passages: readonly Passage[],
    progress: (done: number, total: number) => void = () => {},
  ): Promise<{ index: MiniSearchIndex; vocabulary: Vocabulary }> {
    const index = new MiniSearchIndex(passages);
    const vocabulary = new Vocabulary();
    const pause = pacer();
    for (const [id, passage] of passages.entries()) {
      const { text, heading } = indexedTerms(passage);
      vocabulary.add(text);
      index.#engine.add({ id, text: text.join(' '), heading: heading.join(' ') });
      progress(id + 1, passages.length);
      await pause();
    }
    return { index, vocabulary };
  }

  async search(
    terms: ReadonlyMap<string, number>,
    { accept }: Filter,
    limit: number,
  ): Promise<readonly Candidate[]> {
    const found = this.#engine.search([...terms.keys()].join(' '), {
      ...asGiven,
      boost: FIELD_WEIGHTS,
      boostTerm: (term) => terms.get(term) ?? 1,
      filter: ({ id }) => accept(this.#passage(id)),
    });
    return found.slice(0, limit).map(({ id, score }) => ({ passage: this.#passage(id), score }));
  }

  #passage(id: number): Passage {
    return this.#passages[id] as Passage;
  }
}
