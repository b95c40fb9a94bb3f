/** Lets the reader read the best hits, and takes its findings into account when it orders them. */
import { type Passage, type Range, slice } from '../corpus/document.ts';
import { findInsertions } from '../corpus/sentences.ts';
import { isYesNoOrThanks } from '../english/questions/courtesy.ts';
import { wantsYesOrNo } from '../english/questions/loaded-questions.ts';
import type { Models } from '../models/model-queue.ts';
import type { Reading } from '../models/reader.ts';
import { within } from '../reply/ranges.ts';
import { byRank, type Hit, standardScores } from '../search/hits.ts';

/** How many hits are read: more would take time and hardly change which comes first. */
const MAX_READ = 6;
/** The weight of a unit of the reader's margin beside the search's rank, in standard deviations. */
const MARGIN_WEIGHT = 0.4;
/** Margins further from 0 say nothing more. A hit in which nothing may answer has the least. */
const MAX_MARGIN = 12;

/** The hits, best first. If the models are missing, or have no time (`busy`), the order stays as it is. */
export async function readHits(hits: readonly Hit[], question: string, models?: Pick<Models, 'read'>) {
  const best = hits.slice(0, MAX_READ);
  const passages = best.map((hit) => ({ text: hit.passage.text, within: answerable(hit, question) }));
  const readings = await models?.read(question, passages);
  if (readings === undefined) return { hits, busy: models !== undefined };
  const read = best.map((hit, i): Hit => ({ ...hit, reading: readings[i] }));
  return { hits: [...reorder(read), ...hits.slice(MAX_READ)], busy: false };
}

/** A question, or a few words that lead in what follows: `The course is:` */
const ASKS_OR_LEADS_IN = /\?["'”’»)\]]*$|^(?:\S+\s+){0,4}\S+:$/u;

/** An interviewer who tells this much and asks nothing introduces somebody or something. */
const MIN_TOLD_CHARS = 200;

function tells({ text }: Passage): boolean {
  return text.length >= MIN_TOLD_CHARS && !text.includes('?');
}

/** Years and other figures that a question names. */
const NUMBERS = /\b\d{3,}\b/gu;

/**
 * Where an answer may be: within one sentence that neither asks nor leads in what follows, and not in an editor's
 * bracketed words; nor in a mere `Yes.`, unless the question wants one; if the passage has the figures of the question,
 * in a sentence with one of them or right behind it.
 */
function answerable({ passage, sentences }: Hit, question: string): Range[] {
  if (passage.turn?.role === 'question' && !tells(passage)) return [];
  const numbers = question.match(NUMBERS) ?? [];
  const tellsNothing = (text: string) =>
    ASKS_OR_LEADS_IN.test(text) || (isYesNoOrThanks(text) && !wantsYesOrNo(question));
  const insertions = findInsertions(passage.text);
  const hasNumber = (at: number) => {
    const text = sentences[at] ? slice(passage, sentences[at].sentence) : '';
    return numbers.some((number) => text.includes(number));
  };
  const isNumbered = sentences.some((_, i) => hasNumber(i));
  const telling = sentences.filter(
    ({ sentence }, i) =>
      !tellsNothing(slice(passage, sentence)) && (!isNumbered || hasNumber(i) || hasNumber(i - 1)),
  );
  return telling.flatMap(({ sentence }) => {
    const inside = insertions.filter((each) => within(each, sentence));
    const ends = [...inside.map(({ start }) => start), sentence.end];
    return ends.map((end, i) => ({ start: inside[i - 1]?.end ?? sentence.start, end }));
  });
}

/** From this cosine on, the interviewer has asked the same question, so its answer counts, whatever the reader says. */
const SAME_QUESTION = 0.75;
const SAME_QUESTION_MARGIN = 8;

/** Whether a hit answers the same question in its transcript. */
export function answersSame({ asked }: Hit): boolean {
  return asked >= SAME_QUESTION;
}

function reorder(hits: readonly Hit[]): Hit[] {
  const ranks = standardScores(hits.map(({ rank }) => rank));
  return hits
    .map((hit, i) => ({ ...hit, rank: (ranks[i] as number) + MARGIN_WEIGHT * marginOf(hit) }))
    .sort(byRank);
}

function marginOf(hit: Hit): number {
  const margin = hit.reading ? boundedMargin(hit.reading) : -MAX_MARGIN;
  return answersSame(hit) ? Math.max(margin, SAME_QUESTION_MARGIN) : margin;
}

export function boundedMargin({ margin }: Reading): number {
  return Math.max(-MAX_MARGIN, Math.min(MAX_MARGIN, margin));
}
