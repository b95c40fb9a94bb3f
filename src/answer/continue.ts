/** Answers a question that may lean on those asked before it. */

import { isQuestion } from '../english/question-words.ts';
import type { Earlier } from '../reply/reply.ts';
import { contentWords } from '../search/query.ts';
import { type Answer, type Answering, answerQuestion } from './answer.ts';
import { completeQuestion, leans, standsAlone } from './follow-up.ts';

export interface Continued extends Answer {
  /** The question was completed by what was asked before. */
  readonly completed: boolean;
}

/**
 * A question stands alone unless it plainly points back, or finds nothing by itself although the text knows its words.
 * Then it borrows the words of the latest question that was answered (`after` has the latest first), as far as the text
 * knows them.
 */
export async function answerFollowUp(
  answering: Answering,
  question: string,
  after: readonly Earlier[] = [],
  source: string | undefined,
): Promise<Continued> {
  const earlier = after.find(({ about, passage }) => passage !== undefined && contentWords(about).length > 0);
  const alone = await answerQuestion(answering, question, source);
  if (earlier === undefined || !needsWords(question, alone)) return { ...alone, completed: false };
  const borrowing = earlier && (await borrow(answering, question, earlier.about));
  const completed = borrowing && (await answerQuestion(answering, borrowing, source));
  if (completed && completed.certainty !== 'silent') return { ...completed, completed: true };
  return { ...alone, completed: false };
}

/**
 * Whether a question plainly points back, or finds nothing although the text knows its words. What names a thing that
 * the text lacks needs no other words, nor does what is answered and says by itself what it is about.
 */
function needsWords(question: string, { certainty, result: { terms } }: Answer): boolean {
  if (!leans(question)) return certainty === 'silent' && terms.every(({ known }) => known);
  if (certainty === 'says' && standsAlone(question)) return false;
  return isQuestion(question.replaceAll('?', '')) || terms.length === 0 || terms.some(({ known }) => known);
}

/** The question with the earlier one's words that the text knows; undefined where it knows none. */
async function borrow({ searcher }: Answering, question: string, about: string): Promise<string | undefined> {
  const { query, terms } = await searcher.search(about);
  const known = terms.filter(({ known }) => known);
  const names = known.map(({ start, end }) => query.text.slice(start, end));
  return names.length > 0 ? completeQuestion(question, query.text, names) : undefined;
}
