/** Chooses the words to put in bold around the words that answer. */

import type { Range } from '../corpus/document.ts';
import { attributionClauses } from '../english/attribution.ts';
import { MONTH } from '../english/dates.ts';
import { unbreakable } from '../english/unbreakable.ts';
import { isStopWord } from '../search/query.ts';

/** A clause of up to this many words is put in bold as a whole, and so is a sentence of up to this many: `I repeat: no.` */
const MAX_WORDS = 10;
const MAX_SENTENCE_WORDS = 4;
/** If no more than this is left of the clause after or before the answer, it is put in bold too. */
const MAX_REST_WORDS = { behind: 5, before: 4 };
/** A figure with its unit is enough. */
const FIGURE = /^(?:\p{Sc}\s?[\d.,]+\p{L}*|[\d.,]+\s?(?:\p{Sc}|%|°\p{L}?|per ?cent))$/u;
/** Words that end in a small number and what it counts: `some 90 people`, not `June 14 called`. */
const COUNTS = new RegExp(String.raw`(?:^|(?<!\b${MONTH}\.?)\s)\d{1,3}$`, 'u');
/** Words that answer nothing by themselves. */
const ONLY_LINKS = /^(?:an?|the|of|in|on|at|to|for|and|or|its?|this|that)$/iu;
const COUNTED = /^\s\p{Ll}+/u;
/** Words that end in the middle of a verb or of what belongs to a preposition: `has not` */
const LEADS_ON =
  /\s(?:\p{L}+n['’]t|not|has|have|had|is|are|was|were|will|would|can|could|should|must|may|might|to|of|the|an?)$/iu;
const LED_TO = /^(?:\s[\p{L}\p{N}'’-]+){1,4}/u;
/** Where a clause ends: at a punctuation mark, but not inside a figure, an abbreviation or a name. */
const BOUNDARY = /[;:()[\]"“”«»„–—]|,(?=\s)|[.!?…]+(?=["”’»)\]]*(?:\s|$))|\s-\s/gu;

/**
 * The words around `span`, which lies in `sentence`: its whole clause if that is short, or else the answer with what
 * little is left of the clause beside it, so that no phrase is split. Undefined if nothing is left but an attribution,
 * unless the question asks for one: a wrong emphasis is worse than none.
 */
export function emphasize(text: string, span: Range, sentence: Range, asksWho = false): Range | undefined {
  const said = asksWho ? sentence : withoutAttribution(text, sentence);
  const kept = { start: Math.max(span.start, said.start), end: Math.min(span.end, said.end) };
  if (kept.start >= kept.end) return undefined;
  const whole = widen(text, kept, said);
  const isFigure = FIGURE.test(text.slice(whole.start, whole.end));
  const { start, end } = isFigure ? whole : widen(text, widenToPhrase(text, whole, said), said);
  const words = text.slice(start, end).replace(/[\s,;:]+$/u, '');
  if (ONLY_LINKS.test(words)) return undefined;
  const needed = isFigure ? '' : neededAfter(words, text.slice(start + words.length, said.end));
  return { start, end: start + words.length + needed.length };
}

/** What a small number counts, and what a `not` or an auxiliary verb leads to. */
function neededAfter(words: string, rest: string): string {
  const [counted = ''] = COUNTS.test(words) ? (COUNTED.exec(rest) ?? []) : [];
  const [led = ''] = LEADS_ON.test(words) ? (LED_TO.exec(rest) ?? []) : [];
  return isStopWord(counted.trim()) ? led : counted + led;
}

/** A sentence without `Antonov said that` before it and `, Antonov told Sputnik` behind it. */
function withoutAttribution(text: string, { start, end }: Range): Range {
  const clauses = attributionClauses(text.slice(start, end));
  const behind = clauses.find((clause) => clause.start > 0);
  const before = clauses.find((clause) => clause.start === 0);
  return { start: start + (before?.end ?? 0), end: behind ? start + behind.start : end };
}

/** The range extended to whole figures, dates and names. */
function widen(text: string, { start, end }: Range, within: Range): Range {
  const wholes = unbreakable(text.slice(within.start, within.end)).map((whole) => ({
    start: within.start + whole.start,
    end: within.start + whole.end,
  }));
  const cut = wholes.filter((whole) => whole.start < end && whole.end > start);
  return {
    start: Math.min(start, ...cut.map((whole) => whole.start + leadingSpace(text, whole.start))),
    end: Math.max(end, ...cut.map((whole) => whole.end)),
  };
}

function leadingSpace(text: string, at: number): number {
  return /\s/u.test(text.charAt(at)) ? 1 : 0;
}

function widenToPhrase(text: string, span: Range, sentence: Range): Range {
  const clause = clauseAround(text, span, sentence);
  if (count(text, clause.start, clause.end) <= MAX_WORDS) return clause;
  let { start, end } = span;
  if (count(text, end, clause.end) <= MAX_REST_WORDS.behind && count(text, start, clause.end) <= MAX_WORDS)
    end = clause.end;
  if (
    count(text, clause.start, start) <= MAX_REST_WORDS.before &&
    count(text, clause.start, end) <= MAX_WORDS
  )
    start = clause.start;
  return { start, end };
}

/** A word that joins a clause to the one before it, and says nothing itself. */
const OPENS = /^\s*(?:that|and|but|or)\s/u;

function clauseAround(text: string, span: Range, sentence: Range): Range {
  const boundaries = [...text.slice(sentence.start, sentence.end).matchAll(BOUNDARY)];
  const isShort = count(text, sentence.start, sentence.end) <= MAX_SENTENCE_WORDS;
  const marks = (isShort ? boundaries.slice(-1) : boundaries).map(({ index, 0: mark }) => ({
    start: sentence.start + index,
    end: sentence.start + index + mark.length,
  }));
  const start = marks.findLast(({ end }) => end <= span.start)?.end ?? sentence.start;
  const end = marks.find((mark) => mark.start >= span.end)?.start ?? sentence.end;
  const covered = text.slice(start, end).replace(OPENS, (word) => ' '.repeat(word.length));
  return {
    start: start + covered.length - covered.trimStart().length,
    end: start + covered.trimEnd().length,
  };
}

function count(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\S+/gu)?.length ?? 0;
}
