/** Finds the passages for a query, best first, and the sentence of each that carries most of it. */
import type { Passage } from '../corpus/document.ts';
import type { Piece } from '../corpus/sentences.ts';
import { analyze, type Word } from './analysis.ts';
import { type Concept, findConcepts, type Vocabulary } from './concepts.ts';
import { condense, MAX_QUERY_CHARS } from './condense.ts';
import { Evidence, locateWords } from './evidence.ts';
import { scorePairs } from './pairs.ts';
import { cleanText, isStopTerm, type Query, readQuery, requiredTerms } from './query.ts';
import { rankHits } from './ranking.ts';
import type { Candidate } from './search-index.ts';

export interface WeighedPiece {
  readonly piece: Piece;
  readonly words: () => readonly Word[];
  readonly evidence: Evidence;
}

export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  /** What orders the hits: the score, raised by what does not show whether a passage answers, only which does sooner. */
  readonly worth: number;
  /** The part of the score that its words have, before their places and its neighbours count. */
  readonly relevance: number;
  /** What the whole passage carries of the query. */
  readonly evidence: Evidence;
  /** Its sentences in reading order, those that may be shown. */
  readonly pieces: readonly WeighedPiece[];
  /** The sentence that carries most. */
  readonly best: WeighedPiece;
}

export interface SearchResult {
  readonly query: Query;
  readonly concepts: readonly Concept[];
  /** The text was too long to be shown, and the query is what was kept of it. */
  readonly condensed: boolean;
  /** Those of which the corpus has no name at all. */
  readonly unknown: readonly Concept[];
  /** Best first. */
  readonly hits: readonly Hit[];
}

export interface SearchOptions {
  /** Only passages of the document with this id. */
  readonly source?: string | undefined;
  /** Only pieces that this accepts count as sentences; a passage without one is no hit. */
  readonly accept?: (piece: Piece, passage: Passage) => boolean;
}

/** So many of the engine's best are weighed again, sentence by sentence. */
const CANDIDATES = { least: 60, most: 300 };
/** Longer input is cut, so that the work for any input is bounded; a message of Discord has no more. */
const MAX_INPUT_CHARS = 4000;
const K1 = 1.2;
const B = 0.6;
const DELTA = 0.5;
const HEADING_WEIGHT = 0.2;
const SENTENCE_WEIGHT = 1;
const ADJACENCY_WEIGHT = 0.5;

export class Searcher {
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Searches for what a person typed; any text at all may be given. */
  async search(input: string, { source, accept = () => true }: SearchOptions = {}): Promise<SearchResult> {
    const { index } = this.#vocabulary;
    const text = cleanText(input).slice(0, MAX_INPUT_CHARS);
    const condensed = text.length > MAX_QUERY_CHARS;
    const query = readQuery(condensed ? condense(text, index) : text);
    const concepts = await findConcepts(query, this.#vocabulary);
    const accepted = (passage: Passage) =>
      (source === undefined || passage.source.id === source) && obeys(passage, query);
    const candidates = await index.search(weightsOf(concepts), CANDIDATES, {
      required: requiredTerms(query),
      accept: accepted,
    });
    const headingShare = remember((heading) => Evidence.of(locateWords(analyze(heading)), concepts).share);
    const weighed = candidates.flatMap(
      (candidate) => weighPassage(candidate, concepts, index.averageLength, headingShare, accept) ?? [],
    );
    const hits = scorePairs(weighed).filter(({ pieces }) => pieces.length > 0);
    return {
      query,
      concepts,
      condensed,
      unknown: concepts.filter((concept) => this.#isUnknown(concept)),
      hits: rankHits(hits, query, concepts),
    };
  }

  /** Passages that have the words typed so far, the last of them perhaps unfinished. */
  complete(typed: string, limit: number): Promise<readonly Passage[]> {
    return this.#vocabulary.index.complete(cleanText(typed).slice(0, MAX_QUERY_CHARS), limit);
  }

  #isUnknown({ alternatives }: Concept): boolean {
    return !alternatives.some(({ terms }) =>
      terms.every((term) => this.#vocabulary.index.frequency(term) > 0),
    );
  }
}

function weightsOf(concepts: readonly Concept[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { terms, weight } of concepts.flatMap(({ alternatives }) => alternatives))
    for (const term of terms)
      weights.set(term, isStopTerm(term) ? 0 : Math.max(weights.get(term) ?? 0, weight / terms.length));
  return weights;
}

function weighPassage(
  { passage, reading }: Candidate,
  concepts: readonly Concept[],
  averageLength: number,
  headingShare: (heading: string) => number,
  accept: (piece: Piece, passage: Passage) => boolean,
): Hit | undefined {
  const text = { places: reading.places, words: once(() => analyze(passage.text)) };
  const evidence = Evidence.of(text, concepts);
  const all = reading.pieces.map(
    ({ piece, from, to }): WeighedPiece => ({
      piece,
      words: () => text.words().slice(from, to),
      evidence: evidence.within(text, from, to),
    }),
  );
  const pieces = all.filter(({ piece }) => accept(piece, passage));
  const best = strongest(pieces) ?? strongest(all);
  if (best === undefined) return undefined;
  const heading = passage.heading === undefined ? 0 : headingShare(passage.heading);
  if (evidence.share === 0 && heading === 0) return undefined;
  const relevance = relevanceOf(evidence, concepts, reading.length / averageLength);
  const score = relevance * (1 + strength(best)) + HEADING_WEIGHT * heading;
  return { passage, score, worth: score, relevance, evidence, pieces, best };
}

/** Many passages stand under one heading. */
function remember(weigh: (heading: string) => number): (heading: string) => number {
  const known = new Map<string, number>();
  return (heading) => {
    const share = known.get(heading) ?? weigh(heading);
    known.set(heading, share);
    return share;
  };
}

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function strongest(pieces: readonly WeighedPiece[]): WeighedPiece | undefined {
  return pieces.reduce<WeighedPiece | undefined>(
    (a, b) => (a && strength(a) >= strength(b) ? a : b),
    undefined,
  );
}

/**
 * BM25 of a passage, each concept taken for one term, divided by the most that the query could get without
 * repetition: k1 and b as in Robertson and Zaragoza (2009), the lower bound δ as in Lv and Zhai, Lower-Bounding Term
 * Frequency Normalization (2011).
 */
function relevanceOf({ frequencies }: Evidence, concepts: readonly Concept[], length: number): number {
  const total = concepts.reduce((sum, { rarity }) => sum + rarity, 0);
  const norm = K1 * (1 - B + B * length);
  const parts = concepts.map(({ rarity }, i) => {
    const frequency = frequencies[i] ?? 0;
    return rarity * (Math.min(1, frequency) * DELTA + (frequency * (K1 + 1)) / (frequency + norm));
  });
  return parts.reduce((sum, part) => sum + part, 0) / total;
}

/** How much of the query one sentence carries, and how close together. */
export function strength({ evidence: { share, adjacency } }: WeighedPiece): number {
  return SENTENCE_WEIGHT * share + ADJACENCY_WEIGHT * adjacency;
}

/** Phrases are found as written; white space, case and the shape of quotation marks and apostrophes do not count. */
function obeys({ text }: Passage, { phrases, excluded }: Query): boolean {
  if (phrases.length === 0 && excluded.length === 0) return true;
  const written = foldShape(text);
  if (!phrases.every((phrase) => holdsPhrase(written, foldShape(phrase)))) return false;
  const terms = new Set(analyze(text).map(({ term }) => term));
  return !excluded.some((word) => analyze(word).some(({ term }) => terms.has(term)));
}

function foldShape(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[“”«»„]/gu, '"')
    .replace(/\s+/gu, ' ');
}

function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const free = (edge: string) => !/[\p{L}\p{N}]/u.test(edge);
    if (free(text.charAt(at - 1)) && free(text.charAt(at + phrase.length))) return true;
  }
  return false;
}
