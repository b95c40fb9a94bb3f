/** From positions of words in the corpus to ranges of passages. */
import type { Range } from '../corpus/document.ts';
import type { Span } from './claim.ts';
import type { TokenIndex } from './token-index.ts';
import { fold, readWords, type Words } from './tokens.ts';
import type { Place } from './verdict.ts';

/** Reads passages again on demand, each once: made for one claim and then thrown away. */
export class Places {
  readonly #index: TokenIndex;
  readonly #read = new Map<number, Words>();

  constructor(index: TokenIndex) {
    this.#index = index;
  }

  wordsOf(passage: number): Words {
    const known = this.#read.get(passage);
    if (known) return known;
    const words = readWords(this.#index.passages[passage]?.text ?? '');
    this.#read.set(passage, words);
    return words;
  }

  /** The word at a position as the corpus has it. */
  written(position: number): string {
    const passage = this.#index.passageAt(position);
    const word = this.wordsOf(passage).words[position - (this.#index.starts[passage] ?? 0)];
    return this.#index.passages[passage]?.text.slice(word?.start, word?.end) ?? '';
  }

  /** The same, folded. */
  keyAt(position: number): string {
    return fold(this.written(position));
  }

  /**
   * One place for each passage that the words touch. The marks `lead` and `tail` around the claim's words are taken in
   * where the text has them too.
   */
  of({ from, to }: Span, lead = '', tail = ''): Place[] {
    const { starts, ends, passages } = this.#index;
    const [first, last] = [this.#index.passageAt(from), this.#index.passageAt(to - 1)];
    const places: Place[] = [];
    for (let i = first; i <= last; i++) {
      const passage = passages[i];
      const [start, end] = [starts[i] ?? 0, ends[i] ?? 0];
      if (passage === undefined || start === end) continue;
      const span = { from: Math.max(from, start) - start, to: Math.min(to, end) - start };
      const range = rangeIn(this.wordsOf(i), span, i === first ? lead : ANY, i === last ? tail : ANY);
      places.push({ passage, range });
    }
    return places;
  }

  /** The same, but for captions that stand between two of the passages. */
  pastCaptions(span: Span, lead?: string, tail?: string): Place[] {
    const places = this.of(span, lead, tail);
    return places.filter(({ passage }, i) => passage.kind === 'text' || i === 0 || i === places.length - 1);
  }

  /** The marks before the word at a position, where there are any. */
  ofMarks(position: number): Place[] {
    const { starts, passages } = this.#index;
    for (const at of [position - 1, position]) {
      const number = this.#index.passageAt(at);
      const passage = passages[number];
      const marks = this.wordsOf(number).marks[position - (starts[number] ?? 0)] ?? [];
      const [first, last] = [marks[0], marks.at(-1)];
      if (passage && first && last) return [{ passage, range: { start: first.start, end: last.end } }];
    }
    return [];
  }
}

/** Whatever marks there are: where a run of words goes on in another passage. */
const ANY = undefined;

function rangeIn(
  { words, marks }: Words,
  { from, to }: Span,
  lead: string | undefined,
  tail: string | undefined,
): Range {
  const before = (marks[from] ?? []).slice(lead === ANY ? 0 : undefined);
  const behind = marks[to] ?? [];
  let start = words[from]?.start ?? 0;
  let end = words[to - 1]?.end ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    if (
      lead !== ANY &&
      !lead.endsWith(
        before
          .slice(i)
          .map(({ key }) => key)
          .join(''),
      )
    )
      break;
    start = before[i]?.start ?? start;
  }
  for (let i = 0; i < behind.length; i++) {
    if (
      tail !== ANY &&
      !tail.startsWith(
        behind
          .slice(0, i + 1)
          .map(({ key }) => key)
          .join(''),
      )
    )
      break;
    end = behind[i]?.end ?? end;
  }
  return { start, end };
}
