/** Finds the words of a sentence that answer a question. */

import type { Range } from '../corpus/document.ts';
import { findInsertions } from '../corpus/sentences.ts';
import { attributionClauses } from '../english/attribution.ts';
import type { Word } from '../search/analysis.ts';
import type { Evidence, Met } from '../search/evidence.ts';
import { isStopWord } from '../search/query.ts';
import type { WeighedPiece } from '../search/search.ts';
import { findForms } from './forms.ts';
import { findPredicate } from './predicate.ts';
import type { Question } from './question.ts';

export interface AnswerSpan {
  readonly range: Range;
  /** It has the form that the kind of question asks for. */
  readonly fits: boolean;
}

/** More words than this are no emphasis any more, unless no more than so many end the clause. */
const MAX_SPAN_WORDS = 8;
const MAX_REST_WORDS = 4;
/** A name answers more often than another word that the question has not. */
const NAME_VALUE = 1.5;
/** So many words away from the question's own words, a new word counts half. */
const HALF_DISTANCE_WORDS = 3;
const OPENS_CLAUSE = /[;:()[\]"“”«»–—]|\s-\s/u;
const NEGATION = /^(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot|.+n['’]t)$/iu;

/**
 * The words of a sentence of `text` that answer. Undefined where it has nothing to emphasise.
 */
export function findAnswerSpan(
  text: string,
  {
    piece,
    words: all,
    evidence: { met },
  }: Pick<WeighedPiece, 'piece' | 'words'> & { readonly evidence: Pick<Evidence, 'met'> },
  { kind, focus, speaker }: Question,
): AnswerSpan | undefined {
  const aside = findAsides(text, piece, speaker);
  const words = all().filter((word) => !aside.some((range) => overlap(range, word)));
  const fitting = findForms(text, piece, kind, (span) => saysMore(text, span, words, met));
  const exact = EXACT_KINDS.includes(kind) ? closest(fitting, met) : undefined;
  if (exact) return { range: exact, fits: true };
  const predicate = kind === 'yesno' ? findPredicate(text, piece, met) : undefined;
  if (predicate) return { range: predicate, fits: true };
  const window = bestWindow(readWords(text, words, met), valueFor(kind, focus, fitting));
  return window && { range: window, fits: fitting.some((span) => overlap(span, window)) };
}

/** What stands in a sentence and is not its own: an editor's insertion, and, unless who says it is asked, `Antonov said`. */
function findAsides(text: string, { start, end }: Range, speaker: boolean): Range[] {
  const clauses = speaker ? [] : attributionClauses(text.slice(start, end));
  return [
    ...findInsertions(text),
    ...clauses.map((clause) => ({ start: start + clause.start, end: start + clause.end })),
  ];
}

/** Whether a span has a word that the question has not. */
function saysMore(text: string, span: Range, words: readonly Word[], met: readonly Met[]): boolean {
  const inside = words.filter((word) => overlap(word, span));
  const echoed = met.filter(({ typed }) => typed);
  return inside.some(
    (word) => !isStopWord(text.slice(word.start, word.end)) && !echoed.some((range) => overlap(range, word)),
  );
}

/** Kinds whose answers have a form of their own; a name may be any part of an answer. */
const EXACT_KINDS: readonly Question['kind'][] = ['number', 'duration', 'time', 'reason'];

/** The span with the least distance to the question's words, taken together. */
function closest(spans: readonly Range[], words: readonly Range[]): Range | undefined {
  const distance = (span: Range) => words.reduce((sum, word) => sum + Math.sqrt(gap(span, word)), 0);
  const ranked = spans.map((span) => ({ span, distance: distance(span) }));
  return ranked.reduce((best, next) => (next.distance < best.distance ? next : best), {
    span: spans[0],
    distance: Number.POSITIVE_INFINITY,
  }).span;
}

function gap(a: Range, b: Range): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

interface SpanWord extends Word {
  readonly written: string;
  readonly met: boolean;
  readonly stop: boolean;
  /** Words between it and the nearest that the question has too. */
  readonly distance: number;
  /** A mark of punctuation stands before it that no emphasis runs across. */
  readonly opensClause: boolean;
}

function readWords(text: string, words: readonly Word[], met: readonly Range[]): SpanWord[] {
  const isMet = words.map((word) => met.some((range) => overlap(word, range)));
  const distances = distancesTo(isMet);
  return words.map((word, i) => {
    const written = text.slice(word.start, word.end);
    const before = text.slice(words[i - 1]?.end ?? word.start, word.start);
    const { term, start, end } = word;
    return {
      term,
      start,
      end,
      written,
      met: isMet[i] ?? false,
      stop: isStopWord(written),
      distance: distances[i] as number,
      opensClause: before !== ' ' && OPENS_CLAUSE.test(before),
    };
  });
}

/** For each place how far the nearest marked one is; where none is, as many as there are. */
function distancesTo(marked: readonly boolean[]): number[] {
  const distances = marked.map((mark) => (mark ? 0 : marked.length));
  const relax = (i: number, from: number) => {
    distances[i] = Math.min(distances[i] as number, (distances[from] ?? marked.length) + 1);
  };
  for (let i = 1; i < marked.length; i++) relax(i, i - 1);
  for (let i = marked.length - 2; i >= 0; i--) relax(i, i + 1);
  return distances;
}

type Value = (word: SpanWord) => number;

/** What a word adds to an emphasis: what is new counts most, near what was asked about. */
function valueFor(kind: Question['kind'], focus: string | undefined, fitting: readonly Range[]): Value {
  const metValue = kind === 'none' ? 1 : kind === 'yesno' ? 0.5 : 0.1;
  return (word) => {
    const { met, stop, term, written, distance } = word;
    if (fitting.some((span) => overlap(span, word))) return 1 + 1 / (1 + distance / HALF_DISTANCE_WORDS);
    if (NEGATION.test(written)) return kind === 'yesno' || kind === 'reason' ? 1 : 0.5;
    if (term === focus) return 0.8;
    if (met) return metValue;
    if (kind === 'none') return stop ? 0 : 0.1;
    const own = /^\p{Lu}/u.test(written) ? NAME_VALUE : 1;
    return stop ? 0 : own / (1 + distance / HALF_DISTANCE_WORDS);
  };
}

/**
 * The words in a row, within one clause, that are worth most; words that say nothing are cut off at both ends, and what
 * little is left of the clause is added.
 */
function bestWindow(words: readonly SpanWord[], value: Value): Range | undefined {
  const values = words.map(value);
  let best: { value: number; start: number; last: number } | undefined;
  for (let first = 0; first < words.length; first++) {
    let total = 0;
    for (let last = first; last < words.length && last < first + MAX_SPAN_WORDS; last++) {
      const word = words[last] as SpanWord;
      if (last > first && word.opensClause) break;
      total += values[last] as number;
      const start = words[first]?.start ?? word.start;
      const tight = (values[first] as number) > 0 && (values[last] as number) > 0;
      if (tight && total > (best?.value ?? 0)) best = { value: total, start, last };
    }
  }
  return best && { start: best.start, end: endBehind(words, best.last) };
}

/** Where the clause ends that goes on behind a word, if that is near: `the spread of technologies and ideas` is one answer. */
function endBehind(words: readonly SpanWord[], last: number): number {
  const rest = words.slice(last + 1).findIndex(({ opensClause }) => opensClause);
  const end = rest < 0 ? words.length - 1 : last + rest;
  return (words[end - last <= MAX_REST_WORDS ? end : last] as SpanWord).end;
}
