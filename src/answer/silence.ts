/** The reply where the text does not say. */
import type { SearchResult } from '../search/search.ts';
import { describeQuery } from './query-notes.ts';
import type { Reply, Request } from './reply.ts';

/** Says that the text does not say, and which words it lacks. */
export function silence(
  result: SearchResult,
  request: Request,
  notes: readonly string[] = [],
  headline = 'The text does not say.',
): Reply {
  return { outcome: 'silent', headline, notes: [...notes, ...describeQuery(result, [])], request };
}
