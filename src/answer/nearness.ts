/** How near a passage is to a question, and when that is near and sure enough. */
import { ascribed } from '../english/loaded-questions.ts';
import type { SearchResult } from '../search/search.ts';
import { boundedMargin, type ReadHit } from './read-hits.ts';
import { ANSWER_MARGIN, SHOWN, SHOWN_SHARE, SHOWN_UNREAD } from './thresholds.ts';

/** What a unit of the reader's margin adds to nearness, beside two cosines. */
const MARGIN_WEIGHT = 0.04;
/** The margin that a caption, evidence of last resort, needs to answer. */
const CAPTION_MARGIN = 4;
/** A passage with so much of a question's rarity is near, whatever either means: the one word asked for stands in it. */
const NEAR_SHARE = 0.8;
/**
 * The least share of a subject's rarity, or the least sum of two cosines, of a passage about it. Of 340 subjects of other
 * texts none came so near.
 */
const MIN_SUBJECT_SHARE = 0.5;
const MIN_SUBJECT_SIMILARITY = 0.75;

/** The similarities of a passage and of its best sentence, and how sure the reader is. */
export function nearness({ similarity = 0, best, reading }: ReadHit): number {
  const sureness = reading ? boundedMargin(reading) : 0;
  return similarity + (best.similarity ?? 0) + MARGIN_WEIGHT * sureness;
}

/** Whether a passage is near enough to a question to be shown. One must name what the question ascribes to somebody. */
export function isNear(hit: ReadHit, result: SearchResult): boolean {
  if (lacksAscribed(hit, result)) return false;
  if (hit.best.similarity === undefined) return hit.share >= SHOWN_SHARE;
  return (
    hit.share >= NEAR_SHARE || nearness(hit) >= least(hit.reading ? SHOWN : SHOWN_UNREAD, result.compared)
  );
}

function lacksAscribed({ words }: ReadHit, { query }: SearchResult): boolean {
  return ascribed(query.asked).some((stem) => words.every(({ term }) => term !== stem));
}

/** Whether a passage is near enough, and the reader sure enough, to answer. */
export function answers(hit: ReadHit, result: SearchResult): boolean {
  const margin = hit.reading?.margin ?? Number.NEGATIVE_INFINITY;
  return (
    margin >= (hit.passage.kind === 'caption' ? CAPTION_MARGIN : ANSWER_MARGIN) &&
    isNear(hit, result) &&
    !lacksName(result)
  );
}

/**
 * Whether the question names, with a capital letter or in figures, something that the text has no word of: then nothing
 * in it answers.
 */
function lacksName({ query, terms }: SearchResult): boolean {
  return terms.some(
    ({ known, start }) => !known && start > 0 && /^[\p{Lu}\p{N}]/u.test(query.text.slice(start)),
  );
}

/** The more passages there are, the nearer the nearest of them is even to a question that none answers. */
function least({ base, perLog }: { base: number; perLog: number }, compared: number): number {
  return base + perLog * Math.log(Math.max(1, compared));
}

/** Whether a passage is about a subject: it has its words, or a similar meaning. */
export function isAbout({
  share,
  similarity = 0,
  best,
}: Pick<ReadHit, 'share' | 'similarity' | 'best'>): boolean {
  return share >= MIN_SUBJECT_SHARE || similarity + (best.similarity ?? 0) >= MIN_SUBJECT_SIMILARITY;
}
