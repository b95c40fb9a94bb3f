/** Leads from positions of words in the corpus to the characters of its passages. */
import type { Range } from '../corpus/document.ts';
import type { TokenIndex, WordRange } from './token-index.ts';
import type { Token, Tokens } from './tokens.ts';
import type { Span } from './verdict.ts';

/** Marks around some words, as one string; `undefined` stands for whatever marks there are. */
type Marks = string | undefined;

/** A span for each passage that has words at some positions in a row, and those of the marks `lead` and `tail` that it has too. */
export function spansOf(
  positions: readonly number[],
  index: TokenIndex,
  lead: Marks = '',
  tail: Marks = '',
): Span[] {
  const [first = 0, last = 0] = [positions[0], positions.at(-1)];
  const numbers = [...new Set(positions.map((at) => index.passageAt(at)))];
  return numbers.flatMap((number, i) => {
    const [passage, start, end] = [
      index.passages[number],
      index.starts[number] ?? 0,
      index.ends[number] ?? 0,
    ];
    const words = { from: Math.max(first, start) - start, to: Math.min(last + 1, end) - start };
    const marks = [i === 0 ? lead : undefined, i === numbers.length - 1 ? tail : undefined] as const;
    return passage ? [{ passage, range: rangeOf(index.tokensOf(number), words, ...marks) }] : [];
  });
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
