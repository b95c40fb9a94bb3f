/** Answers a question from the text, and says how sure that is. */
import type { Passage, Sentence } from '../corpus/document.ts';
import { readAttributed } from '../english/questions/whose-words.ts';
import { asksWhoSays } from '../english/speech/paraphrases.ts';
import type { Models } from '../models/model-queue.ts';
import { type Excerpt, markIn, voiceAround } from '../reply/excerpt.ts';
import { respell } from '../search/corrected-question.ts';
import type { Hit } from '../search/hits.ts';
import { cleanText } from '../search/query.ts';
import { isNamedIn, type QueryTerm } from '../search/query-terms.ts';
import type { Searcher, SearchResult } from '../search/search.ts';
import { isSpeechBy, isTextOf, isUnclear } from './attributed.ts';
import { type Certainty, judgeOf } from './certainty.ts';
import { readHits } from './rerank.ts';
import { ANSWER_MARGIN } from './thresholds.ts';
import { emphasize } from './words-in-bold.ts';

export interface Answer {
  readonly certainty: Certainty;
  /** The sentence that answers, with the answering words marked. */
  readonly excerpt: Excerpt | undefined;
  /** The next best passages, best first; without an excerpt, they include the best. */
  readonly others: readonly Hit[];
  readonly result: SearchResult;
  /** All hits, best first, the first of them read. */
  readonly hits: readonly Hit[];
  /** The question as it was understood. */
  readonly question: string;
}

/** What answers questions. */
export interface Answering {
  readonly searcher: Pick<Searcher, 'search'>;
  readonly models: Pick<Models, 'read'> | undefined;
}

const ANSWER_CHARS = 300;
/** If anything is near, at least this many are shown: people may see more in them than the reader model does. */
const MIN_SHOWN = 3;
const MAX_OTHERS = 8;

/**
 * Answers from the passages of one document or of all. A question about somebody's words is answered by their direct
 * speech, then by the outlet's own words, then by what is said about them; nobody else's words answer it. Words of
 * unclear speakers may be theirs: they come close, at the last, if the text knows the name.
 */
export async function answerQuestion(
  { searcher, models }: Answering,
  question: string,
  source: string | undefined,
): Promise<Answer> {
  const judge = (result: SearchResult, mayClaim = true) => judgeHits(result, question, models, mayClaim);
  const attributed = readAttributed(question);
  if (attributed === undefined) return judge(await searcher.search(question, { source }));
  const { by, about } = attributed;
  for (const isTheirs of [isSpeechBy, isTextOf]) {
    const accept = (sentence: Sentence, passage: Passage) => isTheirs(by, sentence, passage);
    const answer = await judge(await searcher.search(about, { source, accept }));
    if (answer.certainty !== 'silent') return answer;
  }
  const result = await searcher.search(`${by} ${about}`, { source });
  const naming = await judge({ ...result, hits: result.hits.filter((hit) => names(hit, by, result)) });
  if (naming.certainty !== 'silent' || !ofPerson(by, result).some(({ known }) => known)) return naming;
  return judge(await searcher.search(about, { source, accept: isUnclear }), false);
}

/** Whether a passage names the person asked for; `by` is the beginning of the query. A pronoun may mean anybody named. */
function names({ words }: Hit, by: string, result: SearchResult): boolean {
  const ofThem = ofPerson(by, result);
  return ofThem.length === 0 || ofThem.some((term) => isNamedIn(words, term));
}

function ofPerson(by: string, { terms }: SearchResult): QueryTerm[] {
  return terms.filter(({ start }) => start < by.length);
}

async function judgeHits(
  result: SearchResult,
  typed: string,
  models: Answering['models'],
  mayClaim: boolean,
): Promise<Answer> {
  const question = result.condensed ? result.query.text : cleanText(typed);
  const reader = result.compared > 0 ? models : undefined;
  const { asked, namesSubject } = result.query;
  const meant = respell(namesSubject ? asked : question, result.spelling);
  const { hits, busy } = await readHits(result.hits, meant, reader);
  const { isNear, answers } = judgeOf(result, typed);
  const [first] = hits;
  const best = mayClaim && first && answers(first) ? first : undefined;
  const isAnything = first !== undefined && isNear(first);
  const others = hits.filter((hit, i) => hit !== best && (i < MIN_SHOWN || isNear(hit))).slice(0, MAX_OTHERS);
  return {
    certainty: best ? 'says' : isAnything ? 'closest' : 'silent',
    excerpt: best && excerptOfAnswer(best, namesSubject ? undefined : question),
    others: isAnything ? others : [],
    result: { ...result, busy: result.busy || busy },
    hits,
    question,
  };
}

/**
 * The sentence with the answering words, and what the same voice says around it. The words are marked, unless the
 * question asks nothing particular, or only the interviewer's question shows that the passage answers.
 */
function excerptOfAnswer({ passage, sentences, best, reading }: Hit, question?: string): Excerpt {
  const [first = best] = sentences;
  if (reading === undefined || reading.margin < ANSWER_MARGIN)
    return voiceAround(passage, first.sentence.start, ANSWER_CHARS);
  const { span } = reading;
  const around = sentences.find(({ sentence: { start, end } }) => start <= span.start && span.end <= end);
  const mark = question && emphasize(passage.text, span, around?.sentence ?? span, asksWhoSays(question));
  const excerpt = voiceAround(passage, (mark || span).start, ANSWER_CHARS);
  return mark ? markIn(excerpt, mark) : excerpt;
}

/**
 * A compact excerpt of a hit: the sentence that the reader points at or, unread, the one that matches best, and what the
 * same voice says around it.
 */
export function excerptOfHit({ passage, best, reading }: Hit, maxChars: number): Excerpt {
  return voiceAround(passage, (reading?.span ?? best.sentence).start, maxChars);
}
