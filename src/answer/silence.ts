/** The reply where the text does not say. */
import type { Hit, SearchResult } from '../search/search.ts';
import { excerptOfHit } from './answer.ts';
import { describeReading } from './reading.ts';
import { type Group, type Reply, type Request, readOn } from './reply.ts';

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
  const nearest = nearestHits(result, NEAREST_PASSAGES);
  return {
    outcome: 'silent',
    headline: missing,
    groups: offer(nearest, 'Nearest passages, perhaps about something else'),
    notes: [...notes, ...describeReading(result, nearest)],
    request,
  };
}

/** The first `limit` passages that carry anything of the query. */
export function nearestHits({ hits }: SearchResult, limit: number): Hit[] {
  return hits.filter(({ evidence }) => evidence.share >= MIN_NEAR_EVIDENCE).slice(0, limit);
}

/** Passages under a title that says what they are not. */
export function offer(hits: readonly Hit[], title: string): Group[] {
  const quotations = hits.map((hit) => ({
    excerpt: excerptOfHit(hit, EXCERPT_CHARS),
    action: readOn(hit.passage),
  }));
  return quotations.length > 0 ? [{ title, quotations }] : [];
}
