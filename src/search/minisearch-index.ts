/** The search index on MiniSearch. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Passage } from '../corpus/document.ts';
import { analyze, plain } from './analysis.ts';
import { inverseDocumentFrequency } from './concepts.ts';
import { ForwardIndex } from './forward-index.ts';
import { isStopTerm } from './query.ts';
import type { Candidate, CandidateOptions, Limits, SearchIndex } from './search-index.ts';

/** A passage's own words count for more than the headings above it: passages stand under wrong headings. */
const FIELD_WEIGHTS = { text: 1, heading: 0.4 };
const CHUNK_PASSAGES = 50;
/** Reading more postings than this to choose candidates gains nothing more. */
const MAX_POSTINGS = 50_000;
/** Beside the best candidate's worth, that of one that is still near it. */
const NEAR_BEST = 0.5;
const K1 = 1.2;
const B = 0.7;
const DELTA = 0.5;
/** Words of fewer letters have no near terms; from the second figure on two slips are allowed for. */
const ONE_SLIP_CHARS = 4;
const TWO_SLIPS_CHARS = 8;
/** A shorter beginning of a word could become too many words to look all of them up. */
const MIN_PREFIX_CHARS = 3;

/** Terms, with spaces between them. */
interface Entry {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
}

/** Indexes the passages in small steps, so that the process goes on answering meanwhile. */
export async function indexPassages(
  passages: readonly Passage[],
  progress: (done: number, total: number) => void = () => {},
): Promise<SearchIndex> {
  const engine = new MiniSearch<Entry>({ fields: Object.keys(FIELD_WEIGHTS), ...asGiven });
  const forward = new ForwardIndex();
  for (let i = 0; i < passages.length; i += CHUNK_PASSAGES) {
    for (const passage of passages.slice(i, i + CHUNK_PASSAGES)) {
      const id = forward.size;
      const terms = forward.add(passage, analyze(passage.text));
      engine.add({ id, text: asFound(terms), heading: asFound(termsOf(passage.heading ?? '')) });
    }
    progress(Math.min(i + CHUNK_PASSAGES, passages.length), passages.length);
    await new Promise(setImmediate);
  }
  forward.close();
  return new MiniSearchIndex(engine, forward);
}

function termsOf(text: string): string[] {
  return [...new Set(analyze(text).map(({ term }) => term))];
}

/** Terms as they are indexed: how often each stands in a passage the forward index knows; stop words find nothing. */
function asFound(terms: readonly string[]): string {
  return terms.filter((term) => !isStopTerm(term)).join(' ');
}

class MiniSearchIndex implements SearchIndex {
  readonly #engine: MiniSearch<Entry>;
  readonly #forward: ForwardIndex;
  readonly #lengthFactors: Float32Array;

  constructor(engine: MiniSearch<Entry>, forward: ForwardIndex) {
    this.#engine = engine;
    this.#forward = forward;
    this.#lengthFactors = lengthFactors(forward);
  }

  get size(): number {
    return this.#forward.size;
  }

  get averageLength(): number {
    return this.#forward.averageLength;
  }

  frequency(term: string): number {
    return this.#forward.frequency(term);
  }

  async nearTerms(term: string): Promise<readonly string[]> {
    if (term.length < ONE_SLIP_CHARS) return [];
    const fuzzy = term.length < TWO_SLIPS_CHARS ? 1 : 2;
    const terms = new Set<string>();
    this.#visit(term, { fields: ['text'], fuzzy }, (_, near) => terms.add(near));
    return [...terms].sort((a, b) => this.frequency(b) - this.frequency(a));
  }

  /**
   * Calls `visit` for each posting of what is searched. MiniSearch asks for a boost at every one; a boost of 0 leaves
   * the posting out of its own scoring, which takes ten times as long.
   */
  #visit(term: string, options: SearchOptions, visit: (id: number, term: string) => void): void {
    const boostDocument = (id: number, found: string) => {
      visit(id, found);
      return 0;
    };
    this.#engine.search(term, { ...asGiven, ...options, boostDocument });
  }

  async complete(typed: string, limit: number): Promise<readonly Passage[]> {
    const words = analyze(typed);
    const scores = new Scores(this.size);
    const sets = words.flatMap(({ term, start, end }, i) => {
      if (isStopTerm(term)) return [];
      const unfinished = i === words.length - 1 ? plain(typed.slice(start, end)) : undefined;
      return [this.#passagesWith(term, unfinished, scores)];
    });
    if (sets.length === 0) return [];
    const ids = scores.best({ least: limit, most: limit }, (id) => sets.every((set) => set.has(id)));
    return ids.map((id) => this.#forward.passage(id));
  }

  /** The ids of passages with a word, perhaps with one slip or begun only; adds what it is worth to their scores. */
  #passagesWith(term: string, unfinished: string | undefined, scores: Scores): Set<number> {
    const ids = new Set<number>();
    const fuzzy = term.length < ONE_SLIP_CHARS ? false : 1;
    const look = (word: string, prefix: boolean) =>
      this.#visit(word, { fields: ['text'], prefix, fuzzy }, (id, found) => {
        if (ids.has(id)) return;
        ids.add(id);
        scores.add(id, inverseDocumentFrequency(this.frequency(found), this.size));
      });
    look(term, false);
    if (unfinished === undefined || unfinished.length < MIN_PREFIX_CHARS) return ids;
    look(unfinished, true);
    for (const stem of this.#stemOf(unfinished)) look(stem, false);
    return ids;
  }

  /** The longest term that an unfinished word begins with: `manifest` of `manifestati`, whose ending says nothing yet. */
  #stemOf(written: string): string[] {
    const begun = Array.from(written, (_, length) => written.slice(0, length));
    return begun.filter((term) => term.length >= ONE_SLIP_CHARS && this.frequency(term) > 0).slice(-1);
  }

  async search(
    weights: ReadonlyMap<string, number>,
    limits: Limits,
    { required = [], accept }: CandidateOptions,
  ): Promise<readonly Candidate[]> {
    const holding = required.map((term) => this.#holding(term));
    const wanted = (id: number) => holding.every((ids) => ids.has(id)) && accept(this.#forward.passage(id));
    const ids = this.#score(this.#mostTelling(weights)).best(limits, wanted);
    return this.#forward
      .read(ids, weights.keys())
      .map((reading, i) => ({ passage: this.#forward.passage(ids[i] as number), reading }));
  }

  #holding(term: string): Set<number> {
    const ids = new Set<number>();
    this.#visit(term, { fields: ['text'] }, (id) => ids.add(id));
    return ids;
  }

  /** The terms that choose candidates: the rarest, as many as a bounded number of postings holds, and one at least. */
  #mostTelling(weights: ReadonlyMap<string, number>): Map<string, number> {
    const cost = ([term, weight]: readonly [string, number]) => this.frequency(term) / weight;
    const terms = [...weights].filter(([, weight]) => weight > 0).sort((a, b) => cost(a) - cost(b));
    let postings = 0;
    const chosen = terms.filter(([term], i) => {
      postings += this.frequency(term);
      return i === 0 || postings <= MAX_POSTINGS;
    });
    return new Map(chosen);
  }

  /** Adds up what each term lends to each passage: BM25 for terms that stand in a passage once. */
  #score(weights: ReadonlyMap<string, number>): Scores {
    const scores = new Scores(this.size);
    for (const [term, weight] of weights) {
      const rarity = inverseDocumentFrequency(this.frequency(term), this.size);
      for (const [field, fieldWeight] of Object.entries(FIELD_WEIGHTS)) {
        const value = weight * fieldWeight * rarity;
        this.#visit(term, { fields: [field] }, (id) =>
          scores.add(id, value * (this.#lengthFactors[id] as number)),
        );
      }
    }
    return scores;
  }
}

/**
 * What BM25+ makes of a term that stands in a passage once: the more words it has, the less they say. k1 and b are those
 * of MiniSearch, δ as in Lv and Zhai, Lower-Bounding Term Frequency Normalization (2011).
 */
function lengthFactors(forward: ForwardIndex): Float32Array {
  return Float32Array.from(
    { length: forward.size },
    (_, id) => DELTA + (K1 + 1) / (1 + K1 * (1 - B + (B * forward.length(id)) / forward.averageLength)),
  );
}

/** What each passage has been found worth. */
class Scores {
  readonly #scores: Float64Array;
  readonly #terms: Uint16Array;
  readonly #found: number[] = [];

  constructor(passages: number) {
    this.#scores = new Float64Array(passages);
    this.#terms = new Uint16Array(passages);
  }

  add(id: number, value: number): void {
    if (this.#terms[id] === 0) this.#found.push(id);
    this.#scores[id] = (this.#scores[id] as number) + value;
    this.#terms[id] = (this.#terms[id] as number) + 1;
  }

  /** More terms are worth more than one term that is as rare as they are together. */
  #worth(id: number): number {
    return (this.#scores[id] as number) * Math.sqrt(this.#terms[id] as number);
  }

  /** The ids that are worth most, best first, of those accepted: `least`, and up to `most` as long as they are near the best. */
  best({ least, most }: Limits, accept: (id: number) => boolean): number[] {
    const best: number[] = [];
    for (const id of this.#found) {
      const worth = this.#worth(id);
      if (best.length === most && worth <= this.#worth(best.at(-1) as number)) continue;
      if (!accept(id)) continue;
      let at = best.length;
      while (at > 0 && this.#worth(best[at - 1] as number) < worth) at -= 1;
      best.splice(at, 0, id);
      best.length = Math.min(best.length, most);
    }
    const bar = NEAR_BEST * (best[0] === undefined ? 0 : this.#worth(best[0]));
    return best.filter((id, i) => i < least || this.#worth(id) >= bar);
  }
}

/** Terms come analysed already. */
const asGiven = {
  tokenize: (text: string) => (text === '' ? [] : text.split(' ')),
  processTerm: (term: string) => term,
};
