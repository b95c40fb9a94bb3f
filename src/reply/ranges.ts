/** Joins, cuts and compares ranges of a text. */
import type { Range } from '../corpus/document.ts';

/**
 * The longest run of ranges around index `at` with at most `maxChars` in all, extended forward first, but before that
 * back to a range that `needsBefore` leans on.
 */
export function grow(
  ranges: readonly Range[],
  at: number,
  maxChars: number,
  needsBefore: (range: Range) => boolean = () => false,
): readonly Range[] {
  const length = (i: number) => (ranges[i] ? ranges[i].end - ranges[i].start + 1 : Number.POSITIVE_INFINITY);
  let [first, last, used] = [at, at, length(at)];
  while (needsBefore(ranges[first] as Range) && used + length(first - 1) <= maxChars) used += length(--first);
  for (;;) {
    if (used + length(last + 1) <= maxChars) used += length(++last);
    else if (used + length(first - 1) <= maxChars) used += length(--first);
    else break;
  }
  return ranges.slice(first, last + 1);
}

/** Joins ranges with only white space between them. */
export function joinAdjoining(text: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

/** Whether one range lies in another. */
export function within(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The first start of a word between `at` and `last`. Text without spaces is cut between two characters. */
export function wordStart(text: string, at: number, last: number): number {
  const gap = text.slice(at, last + 1).search(/(?<=\s)\S/u);
  return gap < 0 ? wholeCharacter(text, at) : at + gap;
}

/** The last end of a word between `from` and `at`. Text without spaces is cut between two characters. */
export function wordEnd(text: string, from: number, at: number): number {
  if (at >= text.length) return text.length;
  const end = text.slice(from, at + 1).search(/\s\S*$/u);
  if (end > 0) return from + end;
  return wholeCharacter(text, at);
}

/** `at`, or one less where that would split a character in two. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
