/** Chooses the words to put in bold around the words that answer. */
import { intersect, type Range } from '../corpus/document.ts';
import {
  clauseAround,
  countWords,
  isFigure,
  isLink,
  neededAfter,
  unbreakable,
  withoutTrail,
} from '../english/phrases.ts';
import { attributionClauses } from '../english/speech/paraphrases.ts';

/** A clause of up to this many words is put in bold as a whole. */
const MAX_WORDS = 10;
/** If no more than this is left of the clause after or before the answer, it is put in bold too. */
const MAX_REST_WORDS = { behind: 5, before: 4 };

/**
 * The words around `span`, which lies in `sentence`: its whole clause if that is short, or else the answer with what
 * little is left of the clause beside it, so that no phrase is split. Undefined if nothing is left but an attribution,
 * unless the question asks for one: a wrong emphasis is worse than none.
 */
export function emphasize(text: string, span: Range, sentence: Range, asksWho = false): Range | undefined {
  const told = asksWho ? sentence : withoutAttribution(text, sentence);
  const kept = intersect(span, told);
  if (kept === undefined) return undefined;
  const said = text.slice(told.start, told.end);
  const whole = widen(said, { start: kept.start - told.start, end: kept.end - told.start });
  const figure = isFigure(said.slice(whole.start, whole.end));
  const { start, end } = figure ? whole : widen(said, widenToPhrase(said, whole));
  const words = withoutTrail(said.slice(start, end));
  if (isLink(words)) return undefined;
  const needed = figure ? '' : neededAfter(words, said.slice(start + words.length));
  const from = told.start + start;
  return { start: from, end: from + words.length + needed.length };
}

/** A sentence without `Antonov said that` before it and `, Antonov told Sputnik` behind it. */
function withoutAttribution(text: string, { start, end }: Range): Range {
  const clauses = attributionClauses(text.slice(start, end));
  const behind = clauses.find((clause) => clause.start > 0);
  const before = clauses.find((clause) => clause.start === 0);
  return { start: start + (before?.end ?? 0), end: behind ? start + behind.start : end };
}

/** The range extended to whole figures, dates and names. */
function widen(said: string, { start, end }: Range): Range {
  const cut = unbreakable(said).filter((whole) => whole.start < end && whole.end > start);
  return {
    start: Math.min(start, ...cut.map((whole) => whole.start)),
    end: Math.max(end, ...cut.map((whole) => whole.end)),
  };
}

function widenToPhrase(said: string, span: Range): Range {
  const clause = clauseAround(said, span);
  const fits = (start: number, end: number, most = MAX_WORDS) => countWords(said.slice(start, end)) <= most;
  if (fits(clause.start, clause.end)) return clause;
  const { behind, before } = MAX_REST_WORDS;
  const end = fits(span.end, clause.end, behind) && fits(span.start, clause.end) ? clause.end : span.end;
  const start = fits(clause.start, span.start, before) && fits(clause.start, end) ? clause.start : span.start;
  return { start, end };
}
