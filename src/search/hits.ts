/** What a search finds: how well each passage matches, and which comes first. */
import type { Passage, Sentence } from '../corpus/document.ts';
import type { Reading } from '../models/reader.ts';
import type { Word } from './analysis.ts';

export interface SentenceMatch {
  readonly sentence: Sentence;
  /** The cosine of its vector and the query's; undefined if the answer comes by words alone. */
  readonly similarity: number | undefined;
}

export interface Hit {
  readonly passage: Passage;
  /** The share, from 0 to 1, of the query's rarity that its words account for. */
  readonly share: number;
  /** The cosine of its vector and the query's; undefined if the answer comes by words alone. */
  readonly similarity: number | undefined;
  /** The engine's score for its words. */
  readonly score: number;
  /** What orders the hits: the sum of their standard scores. */
  readonly rank: number;
  /**
   * The cosine of the query and the question that it answers in its transcript, or the share of the query’s rarity in one
   * that is a heading; 0 if there is none near.
   */
  readonly asked: number;
  readonly words: readonly Word[];
  /** Its sentences that may be shown, in reading order; at least one. */
  readonly sentences: readonly SentenceMatch[];
  /** The sentence that matches best. */
  readonly best: SentenceMatch;
  /** What the reader found; undefined if it has not read the passage, or nothing in it may answer. */
  readonly reading?: Reading | undefined;
}

/** Weights beside the engine's score; tuned on questions: see models/README.md. */
const PASSAGE_WEIGHT = 1;
const SENTENCE_WEIGHT = 1.7;
/** A picture's caption is evidence of last resort: it comes after a text that matches equally well. */
const CAPTION_WEIGHT = -1;

/** Gives the hits their ranks, and returns them best first. */
export function order(hits: readonly Hit[]): Hit[] {
  const scores = standardScores(hits.map(({ score }) => score));
  const passages = standardScores(hits.map(({ similarity = 0 }) => similarity));
  const sentences = standardScores(hits.map(({ best }) => best.similarity ?? 0));
  const ranked = hits.map((hit, i) => ({
    ...hit,
    rank:
      (scores[i] as number) +
      PASSAGE_WEIGHT * (passages[i] as number) +
      SENTENCE_WEIGHT * (sentences[i] as number) +
      (hit.passage.kind === 'caption' ? CAPTION_WEIGHT : 0),
  }));
  return answersFirst(ranked).sort(byRank);
}

/**
 * A question has more of a query's words than its answer: the best answer counts as being as near as the question, and
 * comes right before it.
 */
function answersFirst(hits: readonly Hit[]): Hit[] {
  const raised = new Map(hits.map((hit) => [hit, hit]));
  for (const asked of hits.toSorted(byRank)) {
    const isAnswer = ({ passage: { source, turn } }: Hit) =>
      turn?.question !== undefined &&
      source === asked.passage.source &&
      asked.passage.text.endsWith(turn.question);
    const [answer] = hits.filter(isAnswer).toSorted(byRank);
    // `Why?` is asked twice: the nearest raises the answer, once.
    if (answer === undefined || raised.get(answer) !== answer) continue;
    const rank = Math.max(answer.rank, asked.rank);
    const share = Math.max(answer.share, asked.share);
    const similarity = asked.similarity && Math.max(answer.similarity ?? 0, asked.similarity);
    const nearest = Math.max(asked.similarity ?? 0, asked.best.similarity ?? 0);
    raised.delete(answer);
    raised.delete(asked);
    raised.set(answer, { ...answer, rank, share, similarity, asked: nearest }).set(asked, { ...asked, rank });
  }
  return [...raised.values()];
}

export function byRank(a: Hit, b: Hit): number {
  return b.rank - a.rank;
}

/** How many standard deviations each value is above the mean; 0 if they are all the same. */
export function standardScores(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (deviation > 0 ? (value - mean) / deviation : 0));
}
