/** Answers a question with a sentence of the text, or finds that the text does not say. */
import type { Hit, Searcher, SearchResult } from '../search/search.ts';
import { type Excerpt, excerptOf, voiceAround } from './excerpt.ts';
import { questionKind } from './question.ts';
import { findAnswerSpan } from './span.ts';

/** The least score with which a passage answers. Set on questions: see test/evaluation. */
const MIN_SCORE = 0.7;
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
  if (first === undefined || !isEvidence(first)) return { excerpt: undefined, others: [], result };
  const { passage, best } = first;
  const marks = findAnswerSpan(passage.text, best.piece, questionKind(question), best.evidence.met);
  const others = rest.filter(({ evidence }) => evidence.share >= MIN_OTHER_EVIDENCE).slice(0, MAX_OTHERS);
  return { excerpt: excerptOf(passage, best.piece, marks), others, result };
}

/** Whether a passage carries enough of what was asked to answer it. */
export function isEvidence({ score }: Hit): boolean {
  return score >= MIN_SCORE;
}

/** Whether a passage is about a subject. */
export function isAbout({ evidence }: Hit): boolean {
  return evidence.share >= MIN_SUBJECT_SHARE;
}

/** A compact excerpt of a hit: the sentence that carries most of the query, and what the same voice says around it. */
export function excerptOfHit({ passage, best }: Hit, maxChars: number): Excerpt {
  return voiceAround(passage, best.piece, maxChars);
}
