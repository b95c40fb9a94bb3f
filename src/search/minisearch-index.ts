/** The full-text index on MiniSearch, in memory. */
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Passage } from '../corpus/document.ts';
import { pacer } from '../pacer.ts';
import { analyze, plain, termsOf } from './analysis.ts';
import { isStopTerm } from './query.ts';
import type { Candidate, SearchIndex } from './search-index.ts';
import { beginsWithSlip } from './slip.ts';

/** A passage's own words count for more than the heading and the question above it: passages stand under wrong headings. */
const FIELD_WEIGHTS = { text: 1, heading: 0.4 };
/** In a shorter word a slip could be anything. */
const MIN_SLIP_CHARS = 4;
/** A shorter beginning of a word could become too many words to look all of them up. */
const MIN_PREFIX_CHARS = 3;
/** More words than these would be guesses. */
const MAX_SLIPS = 5;

/** Terms, with spaces between them. */
interface Entry {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

/** Terms come analysed already. */
const asGiven = {
  tokenize: (text: string) => (text === '' ? [] : text.split(' ')),
  processTerm: (term: string) => term,
};

export class MiniSearchIndex implements SearchIndex {
  readonly #engine = new MiniSearch<Entry>({ fields: Object.keys(FIELD_WEIGHTS), ...asGiven });
  /** An id is a place in this list. */
  readonly #passages: readonly Passage[];
  readonly #frequencies = new Map<string, number>();

  private constructor(passages: readonly Passage[]) {
    this.#passages = passages;
  }

  /** Indexes the passages in small steps, so that the process goes on answering meanwhile. */
  static async build(
    passages: readonly Passage[],
    progress: (done: number, total: number) => void = () => {},
  ): Promise<MiniSearchIndex> {
    const index = new MiniSearchIndex(passages);
    const pause = pacer();
    for (const id of passages.keys()) {
      index.#add(id);
      progress(id + 1, passages.length);
      await pause();
    }
    return index;
  }

  get size(): number {
    return this.#passages.length;
  }

  async frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return new Map(terms.map((term) => [term, this.#frequencies.get(term) ?? 0]));
  }

  async nearTerms(term: string): Promise<readonly string[]> {
    return this.#near(term, (other) => other.length <= term.length + 1 && beginsWithSlip(other, term));
  }

  async search(
    terms: ReadonlyMap<string, number>,
    limit: number,
    accept: (passage: Passage) => boolean,
  ): Promise<readonly Candidate[]> {
    const found = this.#engine.search([...terms.keys()].join(' '), {
      ...asGiven,
      boost: FIELD_WEIGHTS,
      boostTerm: (term) => terms.get(term) ?? 1,
      filter: ({ id }) => accept(this.#passage(id)),
    });
    return found.slice(0, limit).map(({ id, score }) => ({ passage: this.#passage(id), score }));
  }

  async complete(typed: string, limit: number): Promise<readonly Passage[]> {
    const words = analyze(typed);
    const queries = words.flatMap(({ term, start, end }, i) => {
      if (isStopTerm(term)) return [];
      return this.#wordQuery(term, plain(typed.slice(start, end)), i === words.length - 1) ?? [];
    });
    if (queries.length === 0) return [];
    return this.#find({ combineWith: 'AND', queries }).slice(0, limit);
  }

  /** A word, perhaps unfinished, or, where nothing has it, what it may be a slip of; undefined for a word unlike any. */
  #wordQuery(term: string, written: string, unfinished: boolean): Query | undefined {
    const queries: Query[] = [term];
    if (unfinished && written.length >= MIN_PREFIX_CHARS) queries.push({ queries: [written], prefix: true });
    const asTyped: Query = { combineWith: 'OR', queries };
    if (this.#find(asTyped).length > 0) return asTyped;
    const slips = this.#near(written, (other) => isSlipOfWord(other, written));
    return slips.length > 0 ? { combineWith: 'OR', queries: [...slips] } : undefined;
  }

  #find(query: Query): Passage[] {
    const options: SearchOptions = { ...asGiven, fields: ['text'] };
    return this.#engine.search(query, options).map(({ id }) => this.#passage(id));
  }

  /** Terms that are like a word, those of its length first, then those that most passages have. */
  #near(word: string, isLike: (term: string) => boolean): string[] {
    if (word.length < MIN_SLIP_CHARS) return [];
    const unlike = (term: string) => Math.abs(term.length - word.length);
    const frequency = (term: string) => this.#frequencies.get(term) ?? 0;
    return [...this.#frequencies.keys()]
      .filter(isLike)
      .sort((a, b) => unlike(a) - unlike(b) || frequency(b) - frequency(a) || (a < b ? -1 : 1))
      .slice(0, MAX_SLIPS);
  }

  #passage(id: number): Passage {
    return this.#passages[id] as Passage;
  }

  #add(id: number): void {
    const { text, heading = '', turn } = this.#passage(id);
    const terms = searchTerms(text);
    for (const term of new Set(terms)) this.#frequencies.set(term, (this.#frequencies.get(term) ?? 0) + 1);
    this.#engine.add({
      id,
      text: terms.join(' '),
      heading: searchTerms(`${heading} ${turn?.question ?? ''}`).join(' '),
    });
  }
}

/** The terms of a text that can be searched for. */
function searchTerms(text: string): string[] {
  return termsOf(text).filter((term) => !isStopTerm(term));
}

/** A term is a stem: behind it a word has an ending, perhaps in place of the term's last letter: `y` of `i`. */
function isSlipOfWord(term: string, written: string): boolean {
  const stem = term.replace(/i$/u, '');
  return stem.length >= MIN_SLIP_CHARS && (beginsWithSlip(term, written) || beginsWithSlip(written, stem));
}
