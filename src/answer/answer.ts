/** Answers a question with a sentence of the text, or finds that the text does not say. */
import type { Passage } from '../corpus/document.ts';
import type { Piece } from '../corpus/sentences.ts';
import type { Concept } from '../search/concepts.ts';
import { cleanText, contentWords } from '../search/query.ts';
import { type Hit, type Searcher, type SearchResult, strength } from '../search/search.ts';
import { isSpeechBy, isTextOf, readAttributed } from './attributed.ts';
import { type Continued, continueFrom } from './continuing.ts';
import { type Excerpt, excerptOf, voiceAround } from './excerpt.ts';
import { type Asked, type Completed, completeQuestion, type Earlier } from './follow-up.ts';
import { hasForm, type Question, readQuestion } from './question.ts';
import { type AnswerSpan, findAnswerSpan } from './span.ts';

/**
 * The least score with which a passage answers a question of n concepts: MIN_SCORE + MIN_SCORE_SHORT / n, because the
 * fewer words a question has, the more of its score one of them makes. Set on questions: see test/evaluation.
 */
const MIN_SCORE = 0.2;
const MIN_SCORE_SHORT = 2;
/** A text that lacks a name in the question hardly answers it. */
const MIN_SCORE_UNKNOWN_NAME = 1;
/** A sentence that has the form of answer asked for, or the very word asked for, is worth so much more. */
const FITTING_BONUS = 0.25;
const FORM_BONUS = 0.6;
const FOCUS_BONUS = 0.5;
/** A sentence that has all of a follow-up's own words, beside those of the question before it, is worth so much more. */
const OWN_BONUS = 0.6;
/** Of an earlier question words are left out that make up no more of it. */
const MAX_DROPPED_SHARE = 0.65;
/** A second sentence that is worth so much of the best may be the one that answers, and is shown with it. */
const CLOSE_SHARE = 0.65;
/** Of so many of the best passages one may answer before a better one that lacks the form asked for. */
const MAX_ANSWERING = 3;
const FITTING_LIFT = 1.25;
/** A passage with so many times the least score answers when something was, even without a date or the like. */
const SURE_FACTOR = 1.5;
/** The least share of a subject's rarity that a passage about it carries. */
const MIN_SUBJECT_SHARE = 0.5;
/** The least that a passage offered beside an answer must carry. */
const MIN_OTHER_EVIDENCE = 0.25;
/** So many passages are offered beside an answer. */
const MAX_OTHERS = 8;

export interface Answer {
  /** The sentence that answers, or two, the answering words marked; undefined where the text does not say. */
  readonly excerpt: Excerpt | undefined;
  /** The next best passages. */
  readonly others: readonly Hit[];
  readonly result: SearchResult;
  /** What was asked, as it was understood. */
  readonly question: string;
  /** The question was completed by what was asked before. */
  readonly completed: boolean;
}

/**
 * Answers a question that may lean on those asked before it (the latest first). One that leans is completed by the
 * latest that says anything; it is answered by itself only where it turns to a subject that has nothing to do with that.
 */
export async function answerFollowUp(
  searcher: Searcher,
  question: string,
  after: readonly Earlier[] | undefined,
  source: string | undefined,
): Promise<Answer> {
  const latest = after?.find(({ about }) => contentWords(about).length > 0);
  if (latest === undefined) return answerQuestion(searcher, question, source);
  const asked = readAsked(await searcher.search(latest.about, { source }));
  const completed = completeQuestion(question, asked);
  const before = after?.find(({ passage }) => passage !== undefined)?.passage;
  const answer = await answerCompleted(searcher, completed, before, source);
  if (answer.excerpt === undefined ? completed.turns !== 'subject' : hasBorrowed(answer, completed))
    return answer;
  const alone = await answerQuestion(searcher, question, source);
  const same = answer.excerpt === undefined || answer.excerpt.passage === alone.excerpt?.passage;
  return alone.excerpt !== undefined && same ? alone : answer;
}

/** Whether the passage that answers has anything of what was taken over from the question before. */
function hasBorrowed({ excerpt, result: { hits, concepts } }: Answer, { own }: Completed): boolean {
  const hit = hits.find(({ passage }) => passage === excerpt?.passage);
  return concepts.some((concept) => concept.start >= own.end && hit?.evidence.meets(concept));
}

/** Answers a completed question; `before` is the id of the passage that answered before it. */
async function answerCompleted(
  searcher: Searcher,
  completed: Completed,
  before: string | undefined,
  source: string | undefined,
): Promise<Answer> {
  const { text } = completed;
  if (readAttributed(text)) return { ...(await answerQuestion(searcher, text, source)), completed: true };
  const found = await searcher.search(text, { source });
  const { result, ownShare } = continueFrom(found, completed, before);
  const focus = findFocus(result, readQuestion(text));
  const hits = focus ? result.hits.filter(({ evidence }) => evidence.meets(focus)) : result.hits;
  const strict = chooseAnswer({ ...result, hits }, text, ownShare);
  const settled = strict.excerpt !== undefined || focus === undefined || result.unknown.includes(focus);
  return { ...(settled ? strict : chooseAnswer(result, text, ownShare)), result, completed: true };
}

/** The very thing asked for, of `which missiles` missiles. What `which country` asks for is rather a name. */
function findFocus({ concepts, unknown }: SearchResult, { kind, focus }: Question): Concept | undefined {
  const asked = concepts.find(({ alternatives }) => alternatives.some(({ terms }) => terms[0] === focus));
  return asked && (kind === 'thing' || unknown.includes(asked)) ? asked : undefined;
}

/** What a question names, without what the text has no name for, unless little is left without that. */
function readAsked({ query, concepts, unknown }: SearchResult): Asked {
  const rarity = (some: readonly Concept[]) => some.reduce((sum, concept) => sum + concept.rarity, 0);
  const drops = rarity(unknown) <= MAX_DROPPED_SHARE * rarity(concepts);
  const named = drops ? concepts.filter((concept) => !unknown.includes(concept)) : concepts;
  return { about: query.text, names: named.map(({ start, end }) => query.text.slice(start, end)) };
}

/**
 * Answers `question` from the passages of one document or of all. Where it asks for somebody's words, their direct
 * speech answers first, then an outlet's own words, then what is said of them; nobody else's words do.
 */
async function answerQuestion(
  searcher: Searcher,
  question: string,
  source: string | undefined,
): Promise<Answer> {
  const attributed = readAttributed(question);
  if (attributed === undefined) return chooseAnswer(await searcher.search(question, { source }), question);
  const { by, about } = attributed;
  for (const isTheirs of [isSpeechBy, isTextOf]) {
    const accept = (piece: Piece, passage: Passage) => isTheirs(by, piece, passage);
    const answer = chooseAnswer(await searcher.search(about, { source, accept }), question);
    if (answer.excerpt !== undefined) return answer;
  }
  return chooseAnswer(aboutBoth(await searcher.search(`${by} ${about}`, { source }), by), question);
}

/** Only the hits that have who is asked for and something of what is asked about them; `by` begins the query. */
function aboutBoth(result: SearchResult, by: string): SearchResult {
  const ofThem = result.concepts.filter(({ start }) => start < by.length);
  const ofRest = result.concepts.filter(({ start }) => start >= by.length);
  const meets = ({ evidence }: Hit, concepts: readonly Concept[]) =>
    concepts.length === 0 || concepts.some((concept) => evidence.meets(concept));
  return { ...result, hits: result.hits.filter((hit) => meets(hit, ofThem) && meets(hit, ofRest)) };
}

/** How much of what a sentence must have above all it has, from 0 to 1. */
type Share = Continued['ownShare'];
const NOTHING_OWN: Share = () => 0;

function chooseAnswer(result: SearchResult, typed: string, ownShare = NOTHING_OWN): Answer {
  const question = result.condensed ? result.query.text : cleanText(typed);
  const asked = readQuestion(question);
  const answering = result.hits.filter((hit) => isEvidence(hit, result));
  const best = chooseBest(answering, asked, ownShare);
  if (best === undefined || !answers(best, asked, result))
    return { excerpt: undefined, others: [], result, question, completed: false };
  const others = result.hits.filter((hit) => hit !== best.hit && hit.evidence.share >= MIN_OTHER_EVIDENCE);
  return { excerpt: best.excerpt, others: others.slice(0, MAX_OTHERS), result, question, completed: false };
}

/** How many is answered by a number and by nothing else; when, by much that has not the form of a time. */
function answers({ hit, fits }: Candidate, asked: Question, result: SearchResult): boolean {
  if (fits || !hasForm(asked)) return true;
  return asked.kind === 'time' && hit.score >= SURE_FACTOR * minScore(result);
}

/** A picture's caption answers only where no text has the form asked for, or where there is no text at all. */
function chooseBest(hits: readonly Hit[], asked: Question, ownShare: Share): Candidate | undefined {
  const bestOf = (kind: Hit['passage']['kind']) =>
    hits
      .filter(({ passage }) => passage.kind === kind)
      .slice(0, MAX_ANSWERING)
      .map((hit): Candidate => ({ hit, ...answerIn(hit, asked, ownShare) }))
      .sort((a, b) => worth(b) - worth(a))[0];
  const text = bestOf('text');
  if (text?.fits || (text && !hasForm(asked))) return text;
  const caption = bestOf('caption');
  return caption?.fits ? caption : (text ?? caption);
}

interface Candidate {
  readonly hit: Hit;
  readonly excerpt: Excerpt;
  /** The words marked have the form that the question asks for. */
  readonly fits: boolean;
}

function worth({ hit, fits }: Candidate): number {
  return fits ? FITTING_LIFT * hit.worth : hit.worth;
}

/** The sentence of a passage that answers best, the answering words marked, and with it one that does nearly as well. */
function answerIn(
  { passage, pieces }: Hit,
  question: Question,
  ownShare: Share,
): Pick<Candidate, 'excerpt' | 'fits'> {
  const candidates = pieces.map((weighed): Answering => {
    const span = findAnswerSpan(passage.text, weighed, question);
    const asked = weighed.words().some(({ term }) => term === question.focus);
    const value =
      strength(weighed) +
      (span?.fits ? bonusFor(question) : 0) +
      (asked ? FOCUS_BONUS : 0) +
      OWN_BONUS * ownShare(weighed.evidence);
    return { piece: weighed.piece, span, value };
  });
  const [best, second] = candidates.sort((a, b) => b.value - a.value) as [Answering, Answering?];
  const close = second && second.value >= CLOSE_SHARE * best.value && sameVoice(best.piece, second.piece);
  const ranges = [best.piece, ...(close ? [second.piece] : [])].sort((a, b) => a.start - b.start);
  const { span } = best;
  return { excerpt: excerptOf(passage, ranges, span ? [span.range] : []), fits: span?.fits ?? false };
}

interface Answering {
  readonly piece: Piece;
  readonly span: AnswerSpan | undefined;
  readonly value: number;
}

function sameVoice(a: Piece, b: Piece): boolean {
  return a.spoken === b.spoken && a.speaker === b.speaker;
}

function bonusFor(question: Question): number {
  return hasForm(question) ? FORM_BONUS : FITTING_BONUS;
}

/** Whether a passage carries enough of what was asked to answer it. */
export function isEvidence({ score }: Hit, result: SearchResult): boolean {
  return score >= minScore(result);
}

/** The least score with which a passage answers what was searched for. */
export function minScore({ concepts, unknown }: SearchResult): number {
  const lacksName = unknown.some(({ name }) => name);
  return MIN_SCORE + MIN_SCORE_SHORT / concepts.length + (lacksName ? MIN_SCORE_UNKNOWN_NAME : 0);
}

/** Whether a passage is about a subject. */
export function isAbout({ evidence }: Hit): boolean {
  return evidence.share >= MIN_SUBJECT_SHARE;
}

/** A compact excerpt of a hit: the sentence that carries most of the query, and what the same voice says around it. */
export function excerptOfHit({ passage, best }: Hit, maxChars: number): Excerpt {
  return voiceAround(passage, best.piece, maxChars);
}
