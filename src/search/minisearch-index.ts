/** The search index on MiniSearch. */
import type { Passage } from '../corpus/document.ts';
import { type Pause, pacer } from '../pacer.ts';
import { analyze, plain } from './analysis.ts';
import { inverseDocumentFrequency } from './concepts.ts';
import type { Reading } from './forward-index.ts';
import { type Part, takeOver } from './parts.ts';
import { isStopTerm } from './query.ts';
import { Scores } from './scores.ts';
import type { Candidate, CandidateOptions, Limits, SearchIndex } from './search-index.ts';
import { FIELDS, Segment, type Wanted } from './segment.ts';
import { beginsWithSlip } from './slip.ts';

/** A passage's own words count for more than the headings above it: passages stand under wrong headings. */
const FIELD_WEIGHTS = { text: 1, heading: 0.4 } satisfies Record<(typeof FIELDS)[number], number>;
/** Reading more postings than this to choose candidates gains nothing more. */
const MAX_POSTINGS = 50_000;
const K1 = 1.2;
const B = 0.7;
const DELTA = 0.5;
/** Words of fewer letters have no near terms; from the second figure on two slips are allowed for. */
const ONE_SLIP_CHARS = 4;
const TWO_SLIPS_CHARS = 8;
/** A shorter beginning of a word could become too many words to look all of them up. */
const MIN_PREFIX_CHARS = 3;
/** More words than these would be guesses. */
const MAX_SLIPS = 5;

/**
 * Indexes the passages in small steps, so that the process goes on answering meanwhile. What the index `before` knows
 * of them is taken over, and that index stays as it is.
 */
export async function indexPassages(
  passages: readonly Passage[],
  before?: MiniSearchIndex,
  progress: (done: number, total: number) => void = () => {},
): Promise<MiniSearchIndex> {
  if (passages === before?.passages) return before;
  const pause = pacer();
  const places = new Map<Passage, number>();
  for (const [i, passage] of passages.entries()) {
    places.set(passage, i);
    await pause();
  }
  const { parts, fresh } = await takeOver(before?.parts ?? [], places, pause);
  const built = await Segment.build(fresh, pause, (done) => progress(done, fresh.length));
  if (fresh.length > 0) parts.push({ segment: built, gone: new Set(), goneTerms: new Map() });
  return MiniSearchIndex.over(passages, parts, places, pause);
}

/** Behind a term, which is a stem, a word has an ending, perhaps in place of the term's last letter: `y` of `i`. */
function mayBeSlipOf(term: string, written: string): boolean {
  const stem = term.replace(/i$/u, '');
  return stem.length >= ONE_SLIP_CHARS && (beginsWithSlip(term, written) || beginsWithSlip(written, stem));
}

interface PassagesKnown {
  readonly places: Uint32Array;
  readonly lengths: Uint32Array;
  /** In all passages that stand. */
  readonly words: number;
}

/** An id is that in a part, counted on from part to part. */
export class MiniSearchIndex implements SearchIndex {
  readonly passages: readonly Passage[];
  readonly parts: readonly Part[];
  readonly averageLength: number;
  /** By id, the passage's place in the corpus, counted from 1; 0 for one that is gone. */
  readonly #places: Uint32Array;
  /** By id, the passage's number of words. */
  readonly #lengths: Uint32Array;

  private constructor(passages: readonly Passage[], parts: readonly Part[], known: PassagesKnown) {
    this.passages = passages;
    this.parts = parts;
    this.averageLength = known.words / passages.length;
    this.#places = known.places;
    this.#lengths = known.lengths;
  }

  /** @param placeOf the passages in the corpus, all of which stand in one of the parts */
  static async over(
    passages: readonly Passage[],
    parts: readonly Part[],
    placeOf: ReadonlyMap<Passage, number>,
    pause: Pause,
  ): Promise<MiniSearchIndex> {
    const total = parts.reduce((sum, { segment }) => sum + segment.size, 0);
    const known = { places: new Uint32Array(total), lengths: new Uint32Array(total), words: 0 };
    let id = 0;
    for (const { segment, gone } of parts)
      for (const [at, passage] of segment.passages()) {
        const length = segment.length(at);
        if (!gone.has(at)) {
          known.places[id] = 1 + (placeOf.get(passage) as number);
          known.words += length;
        }
        known.lengths[id] = length;
        id += 1;
        await pause();
      }
    return new MiniSearchIndex(passages, parts, known);
  }

  get size(): number {
    return this.passages.length;
  }

  frequency(term: string): number {
    return this.parts.reduce(
      (sum, { segment, goneTerms }) => sum + segment.frequency(term) - (goneTerms.get(term) ?? 0),
      0,
    );
  }

  async nearTerms(term: string): Promise<readonly string[]> {
    if (term.length < ONE_SLIP_CHARS) return [];
    const fuzzy = term.length < TWO_SLIPS_CHARS ? 1 : 2;
    const terms = new Set<string>();
    this.#visit(term, { field: 'text', fuzzy }, (_, near) => terms.add(near));
    return [...terms].sort((a, b) => this.frequency(b) - this.frequency(a) || (a < b ? -1 : 1));
  }

  /** Calls `visit` for each posting of what is searched. */
  #visit(term: string, options: Wanted, visit: (id: number, term: string) => void): void {
    let first = 0;
    for (const { segment } of this.parts) {
      const from = first;
      segment.visit(term, options, (at, found) => {
        if (this.#places[from + at]) visit(from + at, found);
      });
      first += segment.size;
    }
  }

  async complete(typed: string, limit: number): Promise<readonly Passage[]> {
    const words = analyze(typed);
    const scores = new Scores(this.#places);
    const sets = words.flatMap(({ term, start, end }, i) => {
      if (isStopTerm(term)) return [];
      const written = plain(typed.slice(start, end));
      const ids = this.#passagesWith(term, written, i === words.length - 1, scores);
      return ids.size > 0 ? [ids] : [];
    });
    const ids = scores.best({ least: limit, most: limit }, (id) => sets.every((set) => set.has(id)));
    return ids.map((id) => this.#passage(id));
  }

  /**
   * The ids of passages with a word, or, where there are none, with one that it may be a slip of; adds what it is worth
   * to their scores.
   */
  #passagesWith(term: string, written: string, unfinished: boolean, scores: Scores): Set<number> {
    const ids = new Set<number>();
    const look = (word: string, prefix: boolean) =>
      this.#visit(word, { field: 'text', prefix }, (id, found) => {
        if (ids.has(id)) return;
        ids.add(id);
        scores.add(id, inverseDocumentFrequency(this.frequency(found), this.size));
      });
    look(term, false);
    if (unfinished && written.length >= MIN_PREFIX_CHARS) look(written, true);
    if (ids.size === 0 && written.length >= ONE_SLIP_CHARS)
      for (const near of this.#slipsOf(written)) look(near, false);
    return ids;
  }

  /** The terms that a word begins with or may be a slip of, the ones most like it first. */
  #slipsOf(written: string): string[] {
    const near = new Set<string>();
    for (const { segment } of this.parts)
      for (const term of segment.terms()) if (mayBeSlipOf(term, written)) near.add(term);
    const unlike = (term: string) => Math.abs(term.length - written.length);
    return [...near]
      .filter((term) => this.frequency(term) > 0)
      .sort((a, b) => unlike(a) - unlike(b) || this.frequency(b) - this.frequency(a) || (a < b ? -1 : 1))
      .slice(0, MAX_SLIPS);
  }

  async search(
    weights: ReadonlyMap<string, number>,
    limits: Limits,
    { required = [], accept }: CandidateOptions,
  ): Promise<readonly Candidate[]> {
    const holding = required.map((term) => this.#holding(term));
    const wanted = (id: number) => holding.every((ids) => ids.has(id)) && accept(this.#passage(id));
    const ids = this.#score(this.#mostTelling(weights)).best(limits, wanted);
    const readings = this.#read(ids, weights.keys());
    return ids.map((id) => ({ passage: this.#passage(id), reading: readings.get(id) as Reading }));
  }

  #passage(id: number): Passage {
    return this.passages[(this.#places[id] as number) - 1] as Passage;
  }

  #read(ids: readonly number[], terms: Iterable<string>): Map<number, Reading> {
    const asked = [...terms];
    const readings = new Map<number, Reading>();
    let first = 0;
    for (const { segment } of this.parts) {
      const own = ids.filter((id) => id >= first && id < first + segment.size);
      const read = segment.read(
        own.map((id) => id - first),
        asked,
      );
      for (const [i, reading] of read.entries()) readings.set(own[i] as number, reading);
      first += segment.size;
    }
    return readings;
  }

  #holding(term: string): Set<number> {
    const ids = new Set<number>();
    this.#visit(term, { field: 'text' }, (id) => ids.add(id));
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
    const scores = new Scores(this.#places);
    for (const [term, weight] of weights) {
      const rarity = inverseDocumentFrequency(this.frequency(term), this.size);
      for (const field of FIELDS) {
        const value = weight * FIELD_WEIGHTS[field] * rarity;
        this.#visit(term, { field }, (id) => scores.add(id, value * this.#lengthFactor(id)));
      }
    }
    return scores;
  }

  /**
   * What BM25+ makes of a term that stands in a passage once: the more words it has, the less they say. k1 and b are those
   * of MiniSearch, δ as in Lv and Zhai, Lower-Bounding Term Frequency Normalization (2011).
   */
  #lengthFactor(id: number): number {
    const length = (this.#lengths[id] as number) / this.averageLength;
    return DELTA + (K1 + 1) / (1 + K1 * (1 - B + B * length));
  }
}
