/** Which of the passages and sentences found for a completed question go on with the conversation. */
import type { Passage } from '../corpus/document.ts';
import type { Concept } from '../search/concepts.ts';
import type { Evidence, Found } from '../search/evidence.ts';
import { byWorth } from '../search/ranking.ts';
import type { SearchResult } from '../search/search.ts';
import type { Completed } from './follow-up.ts';

/** The passage that answered before, and those beside it, are worth so many times their score. */
const HERE_LIFT = 1.3;
const BESIDE_LIFT = 1.15;
const MAX_BESIDE = 2;
/** A passage that has only borrowed words is worth so much of its score. */
const BORROWED_WORTH = 0.5;
const OTHER_NUMBER_WORTH = 0.5;
/** What a question turns to goes on with the one before only where a passage has so much of the best score. */
const MIN_TURNED_SHARE = 0.5;

/** What was found for a completed question, in the order in which it goes on with the conversation. */
export interface Continued {
  readonly result: SearchResult;
  /** How much of the follow-up's own words a text has, from 0 to 1. */
  readonly ownShare: (evidence: Evidence) => number;
}

/**
 * Puts those hits first that have the follow-up's own words and stand near the passage that answered before (`before`
 * is its id). Of a question that turns to another matter, only those stay that have it.
 */
export function continueFrom(
  found: SearchResult,
  completed: Completed,
  before: string | undefined,
): Continued {
  const { own, turns } = completed;
  const concepts = found.concepts.filter(({ start, end }) => start >= own.start && end <= own.end);
  const ownShare = (evidence: Evidence) => shareOf(concepts, evidence);
  const here = found.hits.find(({ passage }) => passage.id === before)?.passage;
  const best = Math.max(...found.hits.map(({ score }) => score));
  const hits = found.hits.flatMap((hit) => {
    const share = concepts.length === 0 ? 1 : ownShare(hit.evidence);
    if (turns && (share === 0 || hit.score < MIN_TURNED_SHARE * best)) return [];
    const kept = BORROWED_WORTH + (1 - BORROWED_WORTH) * share;
    const factor = kept * liftOf(hit.passage, here, completed);
    return [{ ...hit, score: hit.score * factor, worth: hit.worth * factor }];
  });
  return { result: { ...found, hits: hits.sort(byWorth) }, ownShare };
}

/** The passage itself is the likeliest, but for a question that asks for more than it has. */
function liftOf(passage: Passage, here: Passage | undefined, { turns, asksElse }: Completed): number {
  if (here === undefined || passage.source !== here.source) return 1;
  if (passage === here) return asksElse ? 1 : turns ? BESIDE_LIFT : HERE_LIFT;
  const distance = Math.abs((passage.number ?? Number.NaN) - (here.number ?? Number.NaN));
  return distance <= MAX_BESIDE ? BESIDE_LIFT : 1;
}

/** The share of the concepts' rarity that a text has. */
function shareOf(concepts: readonly Concept[], evidence: Evidence): number {
  const total = concepts.reduce((sum, { rarity }) => sum + rarity, 0);
  const met = evidence.concepts;
  const carried = concepts.reduce((sum, concept) => {
    const found = met.get(concept);
    return found ? sum + concept.rarity * worthOf(concept, found) : sum;
  }, 0);
  return total > 0 ? carried / total : 0;
}

/** Another name for a year or a number (`this year`) may mean another; that for a word, hardly. */
function worthOf({ alternatives }: Concept, { alternative: { origin, weight } }: Found): number {
  const number = alternatives.some(({ terms: [term = ''] }) => /^\d/u.test(term));
  if (number) return origin === 'typed' ? 1 : OTHER_NUMBER_WORTH;
  return Math.sqrt(weight);
}
