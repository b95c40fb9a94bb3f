/** Turns positions of words in the corpus into ranges of its passages. */
import type { Passage } from '../corpus/document.ts';
import type { TokenIndex } from './token-index.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Span } from './verdict.ts';

/**
 * A span for each passage that has words at these consecutive positions; at the edges it includes those of the marks
 * `lead` and `tail`, from the words outwards, that the passage has too.
 */
export function spansOf(positions: readonly number[], index: TokenIndex, lead = '', tail = ''): Span[] {
  const [first = 0, last = 0] = [positions[0], positions.at(-1)];
  const numbers = new Set(positions.map((at) => index.passageAt(at)));
  return [...numbers].map((number) => {
    const [passage, start] = [index.passages[number] as Passage, index.starts[number] ?? 0];
    const { words, marks } = tokenize(passage.text);
    const [before, behind] = [marks[first - start]?.toReversed() ?? [], marks[last + 1 - start] ?? []];
    const opening = before[sharedMarks(before, [...lead].reverse()) - 1] ?? words[first - start];
    const closing = behind[sharedMarks(behind, [...tail]) - 1] ?? words[last - start];
    return { passage, range: { start: opening?.start ?? 0, end: closing?.end ?? passage.text.length } };
  });
}

/** How many marks, of one character each, are the same from the first on. */
function sharedMarks(marks: readonly Token[], wanted: readonly string[]): number {
  const differs = marks.findIndex(({ text }, i) => text !== wanted[i]);
  return differs < 0 ? marks.length : differs;
}

/** The marks before the word at a position, behind the word before if it is in another passage, or nothing. */
export function marksBefore(position: number, index: TokenIndex): Span[] {
  const found = [position - 1, position].flatMap((at) => {
    const number = index.passageAt(at);
    const passage = index.passages[number] as Passage;
    const marks = tokenize(passage.text).marks[position - (index.starts[number] ?? 0)] ?? [];
    const last = marks.at(-1);
    return marks.slice(0, 1).map(({ start, end }) => ({ passage, range: { start, end: last?.end ?? end } }));
  });
  return found.slice(0, 1);
}
