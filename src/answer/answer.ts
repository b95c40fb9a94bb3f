/** Answers a question with a sentence of the text, or finds that the text does not say. */
import { type Hit, type Searcher, type SearchResult, strength } from '../search/search.ts';
import { type Excerpt, excerptOf, voiceAround } from './excerpt.ts';
import { type Question, readQuestion } from './question.ts';
import { findAnswerSpan } from './span.ts';

/**
 * The least score with which a passage answers a question of n concepts: MIN_SCORE + MIN_SCORE_SHORT / n, because the
 * fewer words a question has, the more of its score one of them makes. Set on questions: see test/evaluation.
 */
const MIN_SCORE = 0.3;
const MIN_SCORE_SHORT = 2;
/** A sentence that has the form of answer asked for, or the very word asked for, is worth so much more. */
const FITTING_BONUS = 0.25;
const FOCUS_BONUS = 0.2;
/** The least share of a subject's rarity that a passage about it carries. */
const MIN_SUBJECT_SHARE = 0.5;
/** The least that a passage offered beside an answer must carry. */
const MIN_OTHER_EVIDENCE = 0.25;
/** So many passages are offered beside an answer. */
const MAX_OTHERS = 8;

export interface Answer {
  /** The sentence that answers, its answering words marked; undefined where the text does not say. */
  readonly excerpt: Excerpt | undefined;
  /** The next best passages. */
  readonly others: readonly Hit[];
  readonly result: SearchResult;
}

/** Answers `question` from the passages of one document or of all. */
export async function answerQuestion(
  searcher: Searcher,
  question: string,
  source: string | undefined,
): Promise<Answer> {
  const result = await searcher.search(question, { source });
  const [first, ...rest] = result.hits;
  if (first === undefined || !isEvidence(first, result.concepts.length))
    return { excerpt: undefined, others: [], result };
  const others = rest.filter(({ evidence }) => evidence.share >= MIN_OTHER_EVIDENCE).slice(0, MAX_OTHERS);
  return { excerpt: answerIn(first, readQuestion(result.query.text)), others, result };
}

/** The sentence of a passage that answers best, the answering words marked. */
function answerIn({ passage, pieces }: Hit, question: Question): Excerpt {
  const candidates = pieces.map((weighed) => {
    const span = findAnswerSpan(passage.text, weighed.piece, question, weighed.evidence.met);
    const asked = weighed.words.some(({ term }) => term === question.focus);
    const value = strength(weighed) + (span?.fits ? FITTING_BONUS : 0) + (asked ? FOCUS_BONUS : 0);
    return { piece: weighed.piece, span, value };
  });
  const best = candidates.reduce((a, b) => (b.value > a.value ? b : a));
  return excerptOf(passage, best.piece, best.span ? [best.span.range] : []);
}

/** Whether a passage carries enough of what was asked, in so many concepts, to answer it. */
export function isEvidence({ score }: Hit, concepts: number): boolean {
  return score >= MIN_SCORE + MIN_SCORE_SHORT / concepts;
}

/** Whether a passage is about a subject. */
export function isAbout({ evidence }: Hit): boolean {
  return evidence.share >= MIN_SUBJECT_SHARE;
}

/** A compact excerpt of a hit: the sentence that carries most of the query, and what the same voice says around it. */
export function excerptOfHit({ passage, best }: Hit, maxChars: number): Excerpt {
  return voiceAround(passage, best.piece, maxChars);
}
