/** Leads from positions of words in the corpus to the characters of its passages. */
import type { Range } from '../corpus/document.ts';
import type { TokenIndex, WordRange } from './token-index.ts';
import { fold, type Tokens, tokenize } from './tokens.ts';
import type { Span } from './verdict.ts';

/** Marks around some words; `undefined` stands for whatever marks there are. */
type Marks = string | undefined;

/** Splits each passage once more, when it is needed: made for one claim and then thrown away. */
export class Spans {
  readonly #index: TokenIndex;
  readonly #tokens = new Map<number, Tokens>();

  constructor(index: TokenIndex) {
    this.#index = index;
  }

  /** The word at a position, as the corpus writes it. */
  written(position: number): string {
    const passage = this.#index.passageAt(position);
    const word = this.#tokensOf(passage).words[position - (this.#index.starts[passage] ?? 0)];
    return this.#index.passages[passage]?.text.slice(word?.start, word?.end) ?? '';
  }

  /** The same, folded. */
  key(position: number): string {
    return fold(this.written(position));
  }

  /** A span for each passage with words in the range, and those of the marks `lead` and `tail` that it has too. */
  of({ from, to }: WordRange, lead: Marks = '', tail: Marks = ''): Span[] {
    const { starts, ends, passages } = this.#index;
    const [first, last] = [this.#index.passageAt(from), this.#index.passageAt(to - 1)];
    return passages.slice(first, last + 1).flatMap((passage, i) => {
      const [number, start, end] = [first + i, starts[first + i] ?? 0, ends[first + i] ?? 0];
      if (start === end) return [];
      const words = { from: Math.max(from, start) - start, to: Math.min(to, end) - start };
      const marks = [number === first ? lead : undefined, number === last ? tail : undefined] as const;
      return { passage, range: rangeOf(this.#tokensOf(number), words, ...marks) };
    });
  }

  /** The same, without captions between two of the passages. */
  pastCaptions(range: WordRange, lead?: string, tail?: string): Span[] {
    const spans = this.of(range, lead, tail);
    return spans.filter(({ passage }, i) => passage.kind === 'text' || i === 0 || i === spans.length - 1);
  }

  /** The marks before the word at a position, if there are any. */
  ofMarks(position: number): Span[] {
    const { starts, passages } = this.#index;
    const found = [position - 1, position].flatMap((at): Span[] => {
      const number = this.#index.passageAt(at);
      const marks = this.#tokensOf(number).marks[position - (starts[number] ?? 0)] ?? [];
      const [passage, first, last] = [passages[number], marks[0], marks.at(-1)];
      return passage && first && last ? [{ passage, range: { start: first.start, end: last.end } }] : [];
    });
    return found.slice(0, 1);
  }

  #tokensOf(passage: number): Tokens {
    const known = this.#tokens.get(passage) ?? tokenize(this.#index.passages[passage]?.text ?? '');
    this.#tokens.set(passage, known);
    return known;
  }
}

function rangeOf({ words, marks }: Tokens, { from, to }: WordRange, lead: Marks, tail: Marks): Range {
  const [before, behind] = [marks[from] ?? [], marks[to] ?? []];
  const text = (from: number, to: number, among = before) =>
    among
      .slice(from, to)
      .map(({ key }) => key)
      .join('');
  let first = before.length;
  while (first > 0 && (lead === undefined || lead.endsWith(text(first - 1, before.length)))) first--;
  let end = 0;
  while (end < behind.length && (tail === undefined || tail.startsWith(text(0, end + 1, behind)))) end++;
  return {
    start: before[first]?.start ?? words[from]?.start ?? 0,
    end: behind[end - 1]?.end ?? words[to - 1]?.end ?? 0,
  };
}
