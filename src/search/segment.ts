/** The passages that were indexed together: MiniSearch to find them by their terms, and their terms to weigh them by. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Passage } from '../corpus/document.ts';
import type { Pause } from '../pacer.ts';
import { analyze } from './analysis.ts';
import { ForwardIndex, type Reading } from './forward-index.ts';
import { isStopTerm } from './query.ts';

export const FIELDS = ['text', 'heading'] as const;

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

/** Where a term is looked for, and in what ways besides as it is. */
export type Wanted = { readonly field: (typeof FIELDS)[number] } & Pick<SearchOptions, 'prefix' | 'fuzzy'>;

/** Built once, then never changed. Ids count its passages from 0. */
export class Segment {
  readonly #engine = new MiniSearch<Entry>({ fields: [...FIELDS], ...asGiven });
  readonly #forward = new ForwardIndex();
  readonly #headingTerms = new Set<string>();

  private constructor() {}

  static async build(
    passages: readonly Passage[],
    pause: Pause,
    progress: (done: number) => void,
  ): Promise<Segment> {
    const segment = new Segment();
    for (const [i, passage] of passages.entries()) {
      segment.#add(passage);
      progress(i + 1);
      await pause();
    }
    segment.#forward.close();
    return segment;
  }

  get size(): number {
    return this.#forward.size;
  }

  /** In the order of their ids. */
  passages(): IterableIterator<[number, Passage]> {
    return this.#forward.passages.entries();
  }

  /** Each once. */
  terms(): Iterable<string> {
    return this.#forward.terms();
  }

  /** How many words a passage has. */
  length(id: number): number {
    return this.#forward.length(id);
  }

  /** How many passages hold the term. */
  frequency(term: string): number {
    return this.#forward.frequency(term);
  }

  /** Where the terms stand in each of the passages with these ids. */
  read(ids: readonly number[], terms: Iterable<string>): Reading[] {
    return this.#forward.read(ids, terms);
  }

  /**
   * Calls `visit` for each posting of a term, or of those that begin with it. MiniSearch asks for a boost at every one; a
   * boost of 0 leaves the posting out of its own scoring, which takes ten times as long.
   */
  visit(term: string, { field, ...options }: Wanted, visit: (id: number, term: string) => void): void {
    if (field === 'heading' && !this.#headingTerms.has(term)) return;
    const boostDocument = (id: number, found: string) => {
      visit(id, found);
      return 0;
    };
    this.#engine.search(term, { ...asGiven, ...options, fields: [field], boostDocument });
  }

  #add(passage: Passage): void {
    const id = this.size;
    const terms = this.#forward.add(passage, analyze(passage.text));
    const headingTerms = distinctTerms(passage.heading ?? '');
    for (const term of headingTerms) this.#headingTerms.add(term);
    this.#engine.add({ id, text: asFound(terms), heading: asFound(headingTerms) });
  }
}

/** Each once, in the order of their first places. */
export function distinctTerms(text: string): string[] {
  return [...new Set(analyze(text).map(({ term }) => term))];
}

/** Terms as they are indexed: how often each stands in a passage the forward index knows; stop words find nothing. */
function asFound(terms: readonly string[]): string {
  return terms.filter((term) => !isStopTerm(term)).join(' ');
}
