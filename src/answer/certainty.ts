/** Decides whether the text says, comes closest or does not say: how near passages are to a question, and how sure the reader is. */
import { isPlaceName } from '../english/dictionary.ts';
import { ascribed } from '../english/questions/loaded-questions.ts';
import { isQuestion } from '../english/questions/question-words.ts';
import type { Hit } from '../search/hits.ts';
import { missingTerms, type QueryTerm } from '../search/query-terms.ts';
import type { SearchResult } from '../search/search.ts';
import { answersSame, boundedMargin } from './rerank.ts';
import { ANSWER_MARGIN, SHOWN, SHOWN_SHARE, SHOWN_UNREAD } from './thresholds.ts';

/** `says`: a passage answers. `closest`: passages are near, but none clearly answers. `silent`: none is near. */
export type Certainty = 'says' | 'closest' | 'silent';

/** How much a unit of the reader's margin adds to nearness, in addition to the two cosines. */
const MARGIN_WEIGHT = 0.025;
/** The margin that a caption, evidence of last resort, needs to answer. */
const CAPTION_MARGIN = 8;
/** A bare subject has fewer words than the questions on which `SHOWN` was measured, so it scores lower. */
const SUBJECT_ALLOWANCE = 0.05;
/** From this share of a question's rarity on, a passage is near, whatever the cosines say: it has the one word asked for. */
const NEAR_SHARE = 0.8;
/**
 * The least share of a subject's rarity, or the least sum of two cosines, of a passage about it. None of 340 subjects of
 * other texts came this near.
 */
const MIN_SUBJECT_SHARE = 0.5;
const MIN_SUBJECT_SIMILARITY = 0.75;

/** The similarities of a passage and of its best sentence, and how sure the reader is. */
export function nearness({ similarity = 0, best, reading }: Hit): number {
  const sureness = reading ? boundedMargin(reading) : 0;
  return similarity + (best.similarity ?? 0) + MARGIN_WEIGHT * sureness;
}

/**
 * Judges the hits of a search: whether a passage is near enough to the question to be shown, and whether the reader is
 * also sure enough that it answers. What the question ascribes to somebody, a passage must name. The query
 * may be but a part of what was `typed`.
 */
export function judgeOf(result: SearchResult, typed = result.query.asked) {
  const wrongs = ascribed(result.query.asked);
  const isAbsent = lacksSubject(result);
  // Where nothing is asked, the reader's doubts mean nothing.
  const asksNothing = result.query.namesSubject || !isQuestion(typed);
  const namesWrongs = ({ words }: Hit) =>
    wrongs.every((names) => words.some(({ term }) => names.includes(term)));
  const isClose = (hit: Hit) => {
    if (hit.best.similarity === undefined) return hit.share >= SHOWN_SHARE;
    const { base, perLog } = hit.reading ? SHOWN : SHOWN_UNREAD;
    // The more passages there are, the nearer the nearest of them is even to a question that none answers.
    const least = base + perLog * Math.log(result.compared);
    const allowance = result.query.namesSubject || result.terms.length === 1 ? SUBJECT_ALLOWANCE : 0;
    return hit.share >= NEAR_SHARE || nearness(hit) >= least - allowance || (asksNothing && isAbout(hit));
  };
  const isNear = (hit: Hit) => namesWrongs(hit) && isClose(hit);
  const answers = (hit: Hit) => {
    const margin = hit.reading?.margin ?? Number.NEGATIVE_INFINITY;
    const least = hit.passage.kind === 'caption' ? CAPTION_MARGIN : ANSWER_MARGIN;
    return (margin >= least || answersSame(hit)) && isNear(hit) && !isAbsent;
  };
  return { isNear, answers };
}

/**
 * Whether the text has no word of what the question is about: something with a capital letter or in figures, a place, its
 * only word, or the subject that it merely names. Then nothing in the text answers.
 */
function lacksSubject({ query, terms }: SearchResult): boolean {
  const unknown = missingTerms(terms);
  const isName = ({ start, end }: QueryTerm) => {
    const word = query.text.slice(start, end);
    return (start > 0 && /^[\p{Lu}\p{N}]/u.test(word)) || isPlaceName(word.toLowerCase());
  };
  return unknown.some(isName) || (unknown.length > 0 && (terms.length === 1 || query.namesSubject));
}

/** Whether a passage is about a subject: it has its words, or a similar meaning. */
export function isAbout({ share, similarity = 0, best }: Hit): boolean {
  return share >= MIN_SUBJECT_SHARE || similarity + (best.similarity ?? 0) >= MIN_SUBJECT_SIMILARITY;
}
