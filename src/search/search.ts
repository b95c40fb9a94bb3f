/** Finds the passages for a query, by its words and by its meaning, best first. */
import { LRUCache } from 'lru-cache';
import type { Passage, Sentence } from '../corpus/document.ts';
import { sentencesSaid } from '../corpus/sentences.ts';
import type { Models } from '../models/model-queue.ts';
import { cosine, type Vector } from '../models/vectors.ts';
import { analyze, termsOf, type Word } from './analysis.ts';
import { type Analysed, readTypos, respell, type Spelling } from './corrected-question.ts';
import { type Hit, order } from './hits.ts';
import { condense, MAX_QUERY_CHARS } from './long-queries.ts';
import { cleanText, obeys, type Query, readQuery } from './query.ts';
import { expandQuery, type QueryTerm, termWeights, WEIGHTS } from './query-terms.ts';
import type { Candidate, Filter, Indexed } from './search-index.ts';
import type { SynonymGroup } from './synonyms.ts';
import type { VectorIndex } from './vector-index.ts';

export interface SearchResult {
  readonly query: Query;
  readonly terms: readonly QueryTerm[];
  /** How typos were read. */
  readonly spelling: Spelling;
  /** The input was too long to show; the query is what was kept of it. */
  readonly condensed: boolean;
  /**
   * How many passages the query's meaning was compared with; 0 if only words were used: no models, no time, or no
   * vectors yet.
   */
  readonly compared: number;
  /** The models were too busy for the query. */
  readonly busy: boolean;
  /** Best first. */
  readonly hits: readonly Hit[];
}

/** Only sentences that this accepts may be shown; a passage without any is not a hit. */
type Accept = (sentence: Sentence, passage: Passage) => boolean;

export interface SearchOptions {
  /** Only passages of the document with this id. */
  readonly source?: string | undefined;
  readonly accept?: Accept | undefined;
  /** Answers by words alone rather than wait long. */
  readonly hurried?: boolean;
}

/** What a generation is searched in. Without models, only words count. */
export interface Searched extends Indexed {
  readonly synonyms: readonly SynonymGroup[];
  /** Filled in the background while it is searched. */
  readonly vectors: VectorIndex;
  /** Undefined if this machine cannot run them. */
  readonly models: Models | undefined;
}

/** How many candidates come from the full-text index, and as many from the vectors. */
const CANDIDATES = 30;
/** How many candidates have their score from the engine. */
const MAX_SCORED = 300;
/** Longer input is cut, so that no input takes unbounded work; no Discord message is longer. */
const MAX_INPUT_CHARS = 4000;
/** Some 20 KB each. */
const MAX_ANALYSED = 500;

export class Searcher {
  readonly #searched: Searched;
  /** Analysed passages: the same ones recur, and analysing them is most of a search. */
  readonly #analysed = new LRUCache<Passage, Analysed & { held: ReadonlySet<string> }>({
    max: MAX_ANALYSED,
    memoMethod: ({ text }) => ({ text, words: analyze(text), held: new Set(termsOf(text)) }),
  });

  constructor(searched: Searched) {
    this.#searched = searched;
  }

  /** Searches for what a person typed; any text is allowed. */
  async search(input: string, options: SearchOptions = {}): Promise<SearchResult> {
    const { vocabulary, synonyms } = this.#searched;
    const text = cleanText(input).slice(0, MAX_INPUT_CHARS);
    const condensed = text.length > MAX_QUERY_CHARS;
    const query = readQuery(condensed ? condense(text, vocabulary) : text);
    const terms = expandQuery(query, vocabulary, synonyms);
    // The documents in which those speak whom the query names and no passage does.
    const among = new Set(terms.flatMap(({ speakersIn }) => [...speakersIn]));
    const { source, accept = () => true, hurried } = options;
    const filter: Filter = {
      source,
      accept: (passage) =>
        (source === undefined || passage.source.id === source) &&
        (among.size === 0 || among.has(passage.source.id)) &&
        obeys(passage.text, query),
    };
    const scored = await this.#searched.index.search(termWeights(terms), filter, MAX_SCORED);
    const likely = scored.slice(0, CANDIDATES).map(({ passage }) => this.#analysed.memo(passage));
    const spelling = readTypos(query, terms, vocabulary, likely);
    const { vector, busy } = await this.#encode(respell(query.asked, spelling), hurried);
    const { candidates, compared } = await this.#findCandidates(scored, vector, filter);
    const meant = compared > 0 ? vector : undefined;
    const hits = candidates.flatMap((each) => this.#match(each, terms, accept, meant) ?? []);
    return { query, terms, spelling, condensed, compared, busy, hits: order(hits) };
  }

  /** No vector if there are none to compare it with, or no time. */
  async #encode(text: string, hurried?: boolean): Promise<{ vector?: Vector; busy: boolean }> {
    const { models, vectors } = this.#searched;
    if (models === undefined || vectors.size === 0 || !/[\p{L}\p{N}]/u.test(text)) return { busy: false };
    const [vector] = (await models.encode([text], hurried)) ?? [];
    return vector ? { vector, busy: false } : { busy: true };
  }

  /** The best by words (`scored`) and the nearest in meaning, each with the engine's score. */
  async #findCandidates(
    scored: readonly Candidate[],
    vector: Vector | undefined,
    filter: Filter,
  ): Promise<{ candidates: Candidate[]; compared: number }> {
    const { vectors } = this.#searched;
    const nearest = vector && (await vectors.nearest(vector, filter, CANDIDATES));
    const scores = new Map(scored.map(({ passage, score }) => [passage, score]));
    const byWords = [...scores.keys()].slice(0, CANDIDATES);
    const found = [...new Set([...byWords, ...(nearest?.passages ?? [])])];
    const candidates = found.map((passage) => ({ passage, score: scores.get(passage) ?? 0 }));
    const haveVectors = found.every((passage) => vectors.has(passage));
    return { candidates, compared: haveVectors ? (nearest?.compared ?? 0) : 0 };
  }

  #match({ passage, score }: Candidate, terms: readonly QueryTerm[], accept: Accept, vector?: Vector) {
    const { words, held } = this.#analysed.memo(passage);
    const [whole, ...parts] = (vector && this.#searched.vectors.get(passage)) ?? [];
    const similarityTo = (other: Vector | undefined) => vector && other && cosine(vector, other);
    const sentences = sentencesSaid(passage)
      .map((sentence, i) => ({ sentence, similarity: similarityTo(parts[i]) }))
      .filter(({ sentence }) => accept(sentence, passage));
    const strengths = sentences.map(
      ({ sentence, similarity }) => similarity ?? shareOf(termsIn(words, sentence), terms),
    );
    const best = sentences[strengths.indexOf(Math.max(...strengths))];
    if (best === undefined) return undefined;
    const { heading = '', turn } = passage;
    // A heading that is the question which the passage answers is no passage that could be found.
    const asked = shareOf(new Set(turn?.question === heading ? termsOf(heading) : []), terms);
    const share = Math.max(shareOf(held, terms), asked);
    const similarity = similarityTo(whole);
    return { passage, score, rank: 0, asked, words, share, similarity, sentences, best };
  }
}

function termsIn(words: readonly Word[], { start, end }: Sentence): Set<string> {
  return new Set(words.filter((word) => word.start >= start && word.end <= end).map(({ term }) => term));
}

/** The share of the query's rarity in a text with these terms. */
function shareOf(held: ReadonlySet<string>, terms: readonly QueryTerm[]): number {
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const met = terms.reduce((sum, { rarity, expansions }) => {
    const names = expansions.filter((name) => name.terms.every((term) => held.has(term)));
    return sum + rarity * Math.max(0, ...names.map(({ origin }) => WEIGHTS[origin]));
  }, 0);
  return total > 0 ? met / total : 0;
}
