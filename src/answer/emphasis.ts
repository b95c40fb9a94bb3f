/** Chooses the words to put in bold around the words that answer. */
import type { Range } from '../corpus/document.ts';

/** A clause of so many words is put in bold whole. */
const MAX_WORDS = 10;
/** What is left of a clause behind or before the answer is put in bold with it, where it is no more than this. */
const MAX_REST_WORDS = { behind: 5, before: 4 };
/** A figure with its unit says enough. */
const FIGURE = /^(?:\p{Sc}\s?[\d.,]+\p{L}*|[\d.,]+\s?(?:\p{Sc}|%|°\p{L}?|per ?cent))$/u;
/** Where a clause ends: at a mark, but not inside a figure, an abbreviation or a name. */
const BOUNDARY = /[;:()[\]"“”«»„–—]|,(?=\s)|[.!?…]+(?=["”’»)\]]*(?:\s|$))|\s-\s/gu;

/**
 * The words around `span`, which lies in `sentence`: its whole clause where that is short, else the answer and what
 * little is left of the clause beside it, so that no phrase is cut in two.
 */
export function emphasize(text: string, span: Range, sentence: Range): Range {
  if (FIGURE.test(text.slice(span.start, span.end))) return span;
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

function clauseAround(text: string, span: Range, sentence: Range): Range {
  const marks = [...text.slice(sentence.start, sentence.end).matchAll(BOUNDARY)].map(
    ({ index, 0: mark }) => ({
      start: sentence.start + index,
      end: sentence.start + index + mark.length,
    }),
  );
  const start = marks.findLast(({ end }) => end <= span.start)?.end ?? sentence.start;
  const end = marks.find((mark) => mark.start >= span.end)?.start ?? sentence.end;
  const covered = text.slice(start, end);
  return {
    start: start + covered.length - covered.trimStart().length,
    end: start + covered.trimEnd().length,
  };
}

function count(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\S+/gu)?.length ?? 0;
}
