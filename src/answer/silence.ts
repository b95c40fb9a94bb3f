/** The reply where the text does not say. */
import type { SearchResult } from '../search/search.ts';
import { excerptOfHit } from './answer.ts';
import { describeReading } from './reading.ts';
import { type Reply, type Request, readOn } from './reply.ts';

const NEAREST_PASSAGES = 3;
const EXCERPT_CHARS = 250;
/** A passage that carries less of the query is not near. */
const MIN_NEAR_EVIDENCE = 0.1;

/** Says that the text does not say, and offers the nearest passages as just that. */
export function silence(
  result: SearchResult,
  request: Request,
  notes: readonly string[] = [],
  missing = 'The text does not say.',
): Reply {
  const near = result.hits.filter(({ evidence }) => evidence.share >= MIN_NEAR_EVIDENCE);
  const nearest = near.slice(0, NEAREST_PASSAGES);
  const offered = nearest.map((hit) => ({
    excerpt: excerptOfHit(hit, EXCERPT_CHARS),
    action: readOn(hit.passage),
  }));
  return {
    outcome: 'silent',
    headline: missing,
    groups:
      nearest.length > 0
        ? [{ title: 'Nearest passages, perhaps about something else', quotations: offered }]
        : [],
    notes: [...notes, ...describeReading(result, nearest)],
    request,
  };
}
