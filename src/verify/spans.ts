/** Leads from positions of words in the corpus to the characters of its passages. */
import type { Range } from '../corpus/document.ts';
import type { TokenIndex, WordRange } from './token-index.ts';
import type { Token, Tokens } from './tokens.ts';
import type { Span } from './verdict.ts';

/** Marks around some words, as one string; `undefined` stands for whatever marks there are. */
type Marks = string | undefined;

/** The word at a position, as the corpus writes it. */
export function writtenAt(position: number, index: TokenIndex): string {
  const passage = index.passageAt(position);
  const word = index.tokensOf(passage).words[position - (index.starts[passage] ?? 0)];
  return index.passages[passage]?.text.slice(word?.start, word?.end) ?? '';
}

/** A span for each passage with words in the range, and those of the marks `lead` and `tail` that it has too. */
export function spansOf(
  { from, to }: WordRange,
  index: TokenIndex,
  lead: Marks = '',
  tail: Marks = '',
): Span[] {
  const [first, last] = [index.passageAt(from), index.passageAt(to - 1)];
  return index.passages.slice(first, last + 1).flatMap((passage, i) => {
    const number = first + i;
    const [start, end] = [index.starts[number] ?? 0, index.ends[number] ?? 0];
    if (start === end) return [];
    const words = { from: Math.max(from, start) - start, to: Math.min(to, end) - start };
    const marks = [number === first ? lead : undefined, number === last ? tail : undefined] as const;
    return { passage, range: rangeOf(index.tokensOf(number), words, ...marks) };
  });
}

/** The same, without captions between two of the passages. */
export function textSpansOf(range: WordRange, index: TokenIndex, lead?: string, tail?: string): Span[] {
  const spans = spansOf(range, index, lead, tail);
  return spans.filter(({ passage }, i) => passage.kind === 'text' || i === 0 || i === spans.length - 1);
}

/** The marks before the word at a position, if there are any. */
export function marksBefore(position: number, index: TokenIndex): Span[] {
  const found = [position - 1, position].flatMap((at): Span[] => {
    const number = index.passageAt(at);
    const marks = index.tokensOf(number).marks[position - (index.starts[number] ?? 0)] ?? [];
    const [passage, first, last] = [index.passages[number], marks[0], marks.at(-1)];
    return passage && first && last ? [{ passage, range: { start: first.start, end: last.end } }] : [];
  });
  return found.slice(0, 1);
}

function rangeOf({ words, marks }: Tokens, { from, to }: WordRange, lead: Marks, tail: Marks): Range {
  const [before, behind] = [marks[from] ?? [], marks[to] ?? []];
  const text = (marks: readonly Token[]) => marks.map(({ key }) => key).join('');
  let first = before.length;
  while (first > 0 && (lead?.endsWith(text(before.slice(first - 1))) ?? true)) first--;
  let end = 0;
  while (end < behind.length && (tail?.startsWith(text(behind.slice(0, end + 1))) ?? true)) end++;
  return {
    start: before[first]?.start ?? words[from]?.start ?? 0,
    end: behind[end - 1]?.end ?? words[to - 1]?.end ?? 0,
  };
}
