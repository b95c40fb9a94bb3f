/** Answers a question that may refer back to earlier ones. */
import { endsInPronoun, goesOn, withoutOpening } from '../english/questions/back-references.ts';
import { isQuestion } from '../english/questions/question-words.ts';
import { contentWords } from '../search/query.ts';
import { isNamedIn, type QueryTerm } from '../search/query-terms.ts';
import { type Answer, type Answering, answerQuestion } from './answer.ts';
import { completeQuestion, leans, standsAlone } from './follow-up.ts';

/** A shorter question is hardly about anything without those before it: `why those two?` */
const MIN_WHOLE_WORDS = 4;

export interface Continued extends Answer {
  /** The question was completed by what was asked before. */
  readonly completed: boolean;
}

/**
 * A question stands alone unless it clearly refers back, or finds nothing by itself although the text knows its words.
 * Then it borrows the words of the latest question that was answered (`after`), as far as the text knows them.
 */
export async function answerFollowUp(
  answering: Answering,
  question: string,
  after: string | undefined,
  source: string | undefined,
): Promise<Continued> {
  const alone = { ...(await answerQuestion(answering, question, source)), completed: false };
  if (after === undefined || !needsWords(question, alone)) return alone;
  const borrowing = await borrow(answering, question, after);
  if (borrowing === undefined || !addsWords(borrowing, question)) return alone;
  const completed = await answerQuestion(answering, borrowing, source);
  const asksOfIt = isQuestion(withoutOpening(question).replaceAll('?', ''));
  const isBetter =
    completed.certainty !== 'silent' &&
    (!isWhole(question) || isSurer(completed, alone)) &&
    (asksOfIt || bestHas(alone.result.terms, completed));
  return isBetter ? { ...completed, completed: true } : alone;
}

function addsWords(borrowing: string, question: string): boolean {
  const own = new Set(contentWords(question).map(({ term }) => term));
  return contentWords(borrowing).some(({ term }) => !own.has(term));
}

/** Whether a text is a question of its own, though a word of it may refer back. */
function isWhole(text: string): boolean {
  return !goesOn(text) && text.trim().split(/\s+/u).length >= MIN_WHOLE_WORDS;
}

/** Whether the reader is surer of one answer than of another. A claim comes before passages that are merely near. */
function isSurer(one: Answer, other: Answer): boolean {
  if (other.certainty !== 'says') return true;
  const marginOf = ({ hits: [first] }: Answer) => first?.reading?.margin ?? 0;
  return one.certainty === 'says' && marginOf(one) > marginOf(other);
}

/** Whether the best passage has one of the words asked about: `what about Syria?` A year may be `this year` there. */
function bestHas(asked: readonly QueryTerm[], { hits: [first] }: Answer): boolean {
  const known = asked.filter((term) => term.known);
  const isNumber = ({ expansions }: QueryTerm) =>
    expansions.some(({ terms: [term = ''] }) => /^\d/u.test(term));
  return known.length === 0 || known.some((term) => isNumber(term) || isNamedIn(first?.words ?? [], term));
}

/**
 * Whether a question clearly refers back, or finds nothing although the text knows its words. A question that names
 * something the text lacks borrows no words, nor does one that finds something and says by itself what it is about.
 */
function needsWords(question: string, { certainty, result: { terms } }: Answer): boolean {
  if (!leans(question)) return certainty === 'silent' && terms.every(({ known }) => known);
  const findsSomething = certainty === 'closest' && !endsInPronoun(question);
  if (standsAlone(question) && (certainty === 'says' || findsSomething)) return false;
  return isQuestion(question.replaceAll('?', '')) || terms.length === 0 || terms.some(({ known }) => known);
}

/** The question with those of the earlier one's words that the text knows; undefined if it knows none. */
async function borrow({ searcher }: Answering, question: string, about: string): Promise<string | undefined> {
  const { query, terms } = await searcher.search(about);
  const known = terms.filter(({ known }) => known);
  const names = known.map(({ start, end }) => query.text.slice(start, end));
  return names.length > 0 ? completeQuestion(question, query.text, names) : undefined;
}
