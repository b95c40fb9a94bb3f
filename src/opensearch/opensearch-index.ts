/** The full-text index of one generation in OpenSearch. */
import type { Client } from '@opensearch-project/opensearch';
import type { Corpus } from '../corpus/corpus.ts';
import { UserError } from '../reply/reply.ts';
import { inverseDocumentFrequency } from '../search/query-terms.ts';
import type { Candidate, SearchIndex } from '../search/search-index.ts';
import { FIELD_WEIGHTS, type Vocabulary } from '../search/vocabulary.ts';
import { StoreFault } from './connection.ts';

/**
 * What MiniSearch's BM25+ has and OpenSearch's BM25 lacks: the factor k1 + 1, and the lower bound of a term's score.
 */
const BM25_FACTOR = 2.2;
const BM25_DELTA = 0.5;
/** OpenSearch returns at most this many results. */
const MAX_WINDOW = 10_000;
/** In ms; then another node is asked. */
const SEARCHING = { requestTimeout: 5000, maxRetries: 2 };

type Query = Readonly<Record<string, unknown>>;

export interface Opened {
  readonly client: Client;
  readonly index: string;
  /** The corpus that the index was made from, with the same passage ids. */
  readonly corpus: Corpus;
  readonly vocabulary: Vocabulary;
  /** Called after every search, with the error if it failed. */
  readonly onSearched: (fault: unknown) => void;
}

/** Its search throws a UserError while OpenSearch cannot be searched. */
export function searchIndexOf(opened: Opened): SearchIndex {
  return {
    async search(terms, { source, accept }, limit) {
      if (terms.size === 0) return [];
      const query = scored(terms, source, opened.vocabulary);
      const found = await find(query, limit, opened);
      const accepted = found.filter(({ passage }) => accept(passage));
      if (found.length < limit || accepted.length === limit) return accepted;
      const more = await find(query, MAX_WINDOW, opened);
      return more.filter(({ passage }) => accept(passage)).slice(0, limit);
    },
  };
}

async function find(
  query: Query,
  size: number,
  { client, index, corpus, onSearched }: Opened,
): Promise<Candidate[]> {
  const body = { query, size, _source: false, track_total_hits: false };
  const request = { index, filter_path: 'timed_out,hits.hits._id,hits.hits._score', body };
  const searching = client.search(request as object, SEARCHING).then(({ body }) => {
    // A proxy's page is no answer, and neither are the hits of a part of the index.
    if (body?.timed_out !== false) throw new StoreFault('the search did not finish');
    return body;
  });
  const found = await searching.catch((error: unknown) => {
    onSearched(error);
    throw new UserError(
      'I cannot search just now. I can still read, cite and verify; please ask again in a minute.',
    );
  });
  onSearched(undefined);
  const hits = (found.hits?.hits ?? []) as readonly { _id: string; _score: number }[];
  return hits.flatMap(({ _id, _score: score }) => {
    const passage = corpus.byId.get(_id);
    return passage ? [{ passage, score }] : [];
  });
}

/** As in MiniSearch: the sum of the terms' scores, times how many of them match. */
function scored(
  terms: ReadonlyMap<string, number>,
  source: string | undefined,
  vocabulary: Vocabulary,
): Query {
  const functions = [...terms.keys()].map((term) => ({
    filter: { bool: { should: [{ term: { text: term } }, { term: { heading: term } }] } },
    weight: 1,
  }));
  const query = {
    bool: {
      should: [...terms].flatMap(([term, weight]) => clauses(term, weight, vocabulary)),
      minimum_should_match: 1,
      filter: source === undefined ? [] : [{ term: { source } }],
    },
  };
  return { function_score: { query, functions, score_mode: 'sum', boost_mode: 'multiply' } };
}

function clauses(term: string, weight: number, vocabulary: Vocabulary): Query[] {
  const rarity = inverseDocumentFrequency(vocabulary.frequency(term), vocabulary.size);
  return Object.entries(FIELD_WEIGHTS).flatMap(([field, fieldWeight]) => {
    const boost = weight * fieldWeight;
    return [
      { term: { [field]: { value: term, boost: BM25_FACTOR * boost } } },
      { constant_score: { filter: { term: { [field]: term } }, boost: BM25_DELTA * rarity * boost } },
    ];
  });
}
