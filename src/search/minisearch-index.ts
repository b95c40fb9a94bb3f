/** The search index on MiniSearch. */
import MiniSearch, { type Query } from 'minisearch';
import type { Passage } from '../corpus/document.ts';
import { analyze, plain } from './analysis.ts';
import type { Candidate, SearchIndex } from './search-index.ts';

/** A passage's own words count for more than the headings above it: passages stand under wrong headings. */
const FIELD_WEIGHTS = { text: 1, heading: 0.4, title: 0.1 };
const CHUNK_PASSAGES = 50;
/** Words of fewer letters have no near terms; from the second figure on two slips are allowed for. */
const ONE_SLIP_CHARS = 4;
const TWO_SLIPS_CHARS = 8;
/** A shorter beginning of a word could become too many words to look all of them up. */
const MIN_PREFIX_CHARS = 3;

interface Entry {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
  readonly title: string;
}

/** Indexes the passages in small steps, so that the process goes on answering meanwhile. */
export async function indexPassages(
  passages: readonly Passage[],
  progress: (done: number, total: number) => void = () => {},
): Promise<SearchIndex> {
  const frequencies = new Map<string, number>();
  let terms = 0;
  const engine = new MiniSearch<Entry>({
    fields: Object.keys(FIELD_WEIGHTS),
    tokenize: (text) => analyze(text).map(({ term }) => term),
    processTerm: (term) => term,
  });
  for (let i = 0; i < passages.length; i += CHUNK_PASSAGES) {
    const chunk = passages.slice(i, i + CHUNK_PASSAGES);
    engine.addAll(chunk.map((passage, j) => entryOf(passage, i + j)));
    for (const { text } of chunk) terms += countTerms(text, frequencies);
    progress(i + chunk.length, passages.length);
    await new Promise(setImmediate);
  }
  return new MiniSearchIndex(engine, passages, frequencies, terms / passages.length);
}

function entryOf({ text, heading = '', source }: Passage, id: number): Entry {
  return { id, text, heading, title: source.title };
}

/** Counts, for each term, the passages that hold it; returns how many terms the text has. */
function countTerms(text: string, frequencies: Map<string, number>): number {
  const terms = analyze(text).map((word) => word.term);
  for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return terms.length;
}

class MiniSearchIndex implements SearchIndex {
  readonly #engine: MiniSearch<Entry>;
  readonly #passages: readonly Passage[];
  readonly #frequencies: ReadonlyMap<string, number>;
  readonly averageLength: number;

  constructor(
    engine: MiniSearch<Entry>,
    passages: readonly Passage[],
    frequencies: ReadonlyMap<string, number>,
    averageLength: number,
  ) {
    this.#engine = engine;
    this.#passages = passages;
    this.#frequencies = frequencies;
    this.averageLength = averageLength;
  }

  get size(): number {
    return this.#passages.length;
  }

  frequency(term: string): number {
    return this.#frequencies.get(term) ?? 0;
  }

  async nearTerms(term: string): Promise<readonly string[]> {
    if (term.length < ONE_SLIP_CHARS) return [];
    const fuzzy = term.length < TWO_SLIPS_CHARS ? 1 : 2;
    const found = this.#engine.search(term, { ...asGiven, fields: ['text'], fuzzy });
    const terms = new Set(found.flatMap(({ match }) => Object.keys(match)));
    return [...terms].sort((a, b) => this.frequency(b) - this.frequency(a));
  }

  async complete(typed: string, limit: number): Promise<readonly Passage[]> {
    const words = analyze(typed);
    const queries = words.map(({ term, start, end }, i): Query => {
      const written = plain(typed.slice(start, end));
      const unfinished = i === words.length - 1 && written.length >= MIN_PREFIX_CHARS;
      const begun = { queries: [written], prefix: true };
      return { combineWith: 'OR', queries: [term, ...(unfinished ? [begun, ...this.#stemOf(written)] : [])] };
    });
    const fuzzy = (term: string) => (term.length < ONE_SLIP_CHARS ? false : 1);
    const found = this.#engine.search(
      { combineWith: 'AND', queries },
      { ...asGiven, fields: ['text'], fuzzy },
    );
    return found.slice(0, limit).map(({ id }) => this.#passages[id] as Passage);
  }

  /** The longest term that an unfinished word begins with: `manifest` of `manifestati`, whose ending says nothing yet. */
  #stemOf(written: string): string[] {
    const begun = Array.from(written, (_, length) => written.slice(0, length));
    return begun.filter((term) => term.length >= ONE_SLIP_CHARS && this.frequency(term) > 0).slice(-1);
  }

  async search(
    weights: ReadonlyMap<string, number>,
    limit: number,
    accept: (passage: Passage) => boolean,
  ): Promise<readonly Candidate[]> {
    const passageOf = (id: number) => this.#passages[id] as Passage;
    const found = this.#engine.search([...weights.keys()].join(' '), {
      ...asGiven,
      boost: FIELD_WEIGHTS,
      boostTerm: (term) => weights.get(term) ?? 1,
      filter: ({ id }) => accept(passageOf(id)),
    });
    return found
      .map(({ id, score, queryTerms }) => ({
        passage: passageOf(id),
        score: score / Math.sqrt(queryTerms.length),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }
}

/** Query terms come analysed already. */
const asGiven = { tokenize: (text: string) => text.split(' '), processTerm: (term: string) => term };
