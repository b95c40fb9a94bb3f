/** Answers a question that may lean on those asked before it. */
import { contentWords } from '../search/query.ts';
import { type Answer, type Answering, answerQuestion } from './answer.ts';
import { completeQuestion, type Earlier, leans } from './follow-up.ts';

export interface Continued extends Answer {
  /** The question was completed by what was asked before. */
  readonly completed: boolean;
}

/**
 * A question stands alone unless it plainly points back, or finds nothing by itself. Then it borrows the words of the
 * latest question that was answered (`after` has the latest first), as far as the text knows them.
 */
export async function answerFollowUp(
  answering: Answering,
  question: string,
  after: readonly Earlier[] = [],
  source: string | undefined,
): Promise<Continued> {
  const earlier = after.find(({ about, passage }) => passage !== undefined && contentWords(about).length > 0);
  const alone = async () => ({ ...(await answerQuestion(answering, question, source)), completed: false });
  if (earlier === undefined) return alone();
  const pointsBack = leans(question);
  const first = pointsBack ? undefined : await alone();
  if (first && first.certainty !== 'silent') return first;
  const borrowing = await borrow(answering, question, earlier.about);
  if (borrowing === undefined) return first ?? alone();
  const completed = { ...(await answerQuestion(answering, borrowing, source)), completed: true };
  if (completed.certainty !== 'silent') return completed;
  return first ?? alone();
}

/** The question with the earlier one's words that the text knows; undefined where it knows none. */
async function borrow({ searcher }: Answering, question: string, about: string): Promise<string | undefined> {
  const { query, terms } = await searcher.search(about);
  const known = terms.filter(({ known }) => known);
  const names = known.map(({ start, end }) => query.text.slice(start, end));
  return names.length > 0 ? completeQuestion(question, query.text, names) : undefined;
}
