/** The terms that a passage is indexed by. */
import type { Passage } from '../corpus/document.ts';
import { termsOf } from './analysis.ts';
import { isStopTerm } from './query.ts';

/**
 * A passage's own words count more than the heading and the question above it, because passages may be under the wrong
 * heading.
 */
export const FIELD_WEIGHTS = { text: 1, heading: 0.4 };

export type IndexedTerms = Readonly<Record<keyof typeof FIELD_WEIGHTS, readonly string[]>>;

/** Every occurrence of every term, without stop words. */
export function indexedTerms({ text, heading = '', turn }: Passage): IndexedTerms {
  return { text: searchTerms(text), heading: searchTerms(`${heading} ${turn?.question ?? ''}`) };
}

function searchTerms(text: string): string[] {
  return termsOf(text).filter((term) => !isStopTerm(term));
}
