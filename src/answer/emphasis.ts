/** Chooses the words to put in bold around the words that answer. */
import type { Range } from '../corpus/document.ts';
import { attributionClauses } from '../english/paraphrases.ts';
import {
  clauseAround,
  countWords,
  isFigure,
  isLink,
  neededAfter,
  unbreakable,
  withoutTrail,
} from '../english/phrases.ts';

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
  const said = asksWho ? sentence : withoutAttribution(text, sentence);
  const kept = { start: Math.max(span.start, said.start), end: Math.min(span.end, said.end) };
  if (kept.start >= kept.end) return undefined;
  const whole = widen(text, kept, said);
  const figure = isFigure(text.slice(whole.start, whole.end));
  const { start, end } = figure ? whole : widen(text, widenToPhrase(text, whole, said), said);
  const words = withoutTrail(text.slice(start, end));
  if (isLink(words)) return undefined;
  const needed = figure ? '' : neededAfter(words, text.slice(start + words.length, said.end));
  return { start, end: start + words.length + needed.length };
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
    start: Math.min(start, ...cut.map((whole) => whole.start)),
    end: Math.max(end, ...cut.map((whole) => whole.end)),
  };
}

function widenToPhrase(text: string, span: Range, sentence: Range): Range {
  const clause = clauseAround(text, span, sentence);
  const fits = (start: number, end: number, most = MAX_WORDS) => countWords(text, { start, end }) <= most;
  if (fits(clause.start, clause.end)) return clause;
  const { behind, before } = MAX_REST_WORDS;
  const end = fits(span.end, clause.end, behind) && fits(span.start, clause.end) ? clause.end : span.end;
  const start = fits(clause.start, span.start, before) && fits(clause.start, end) ? clause.start : span.start;
  return { start, end };
}
