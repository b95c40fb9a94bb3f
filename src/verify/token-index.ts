/** Texts as one sequence of folded words, with the positions of each word. */
import type { Passage } from '../corpus/document.ts';
import { lastUpTo } from '../corpus/last-up-to.ts';
import { pacer } from '../corpus/pacer.ts';
import { fold, positionsIn, type Token, tokenize, type WordRange } from './tokens.ts';
import type { Span } from './verdict.ts';

/** What stands before each text and at the end, so that no match crosses it; no word is the same. */
export const BORDER = '\n';
const CAPITAL = /^\p{Lu}/u;

/** Words have positions from 1; borders have positions too, the first of them 0. */
export class TokenIndex {
  readonly #passages: Passage[] = [];
  /** The first position of each passage. */
  readonly #starts: number[] = [];
  /** The folded word at each position, and the marks between it and the word before, as one string. */
  readonly words: string[] = [];
  readonly gaps: string[] = [];
  #gap = '';
  readonly #positions = new Map<string, number[]>();
  /** Words as written, folded; equal words are one string in memory. */
  readonly #folded = new Map<string, string>();
  /** Where sentences begin and texts end. */
  readonly sentenceStarts = new Set<number>();
  /** Whether the texts write a word with a capital inside sentences, and never without. */
  readonly #names = new Map<string, boolean>();

  /** @param texts the passages of each, in reading order. Yields to other work every few milliseconds. */
  static async build(texts: readonly (readonly Passage[])[]): Promise<TokenIndex> {
    const index = new TokenIndex();
    const pause = pacer();
    for (const passages of texts) {
      index.#add(BORDER, true);
      for (const passage of passages) {
        index.#read(passage);
        await pause();
      }
    }
    index.#add(BORDER, true);
    return index;
  }

  isName(word: string): boolean {
    return this.#names.get(word) === true;
  }

  /** The positions of a folded word, in order. */
  positionsOf(word: string): readonly number[] {
    return this.#positions.get(word) ?? [];
  }

  /** The number of the passage that a word is in. */
  passageAt(position: number): number {
    return lastUpTo(position, this.#starts.length, (number) => this.#starts[number] as number);
  }

  /** The positions of a range, without those of whole captions in it: the text continues around them. */
  textPositions(range: WordRange): number[] {
    const captions = this.#captionsIn(range);
    return positionsIn(range).filter((at) => !captions.some(({ from, to }) => at >= from && at < to));
  }

  /** How many positions that is. Many ranges are measured for each claim, so none is spelt out. */
  countText(range: WordRange): number {
    const lengths = [range, ...this.#captionsIn(range)].map(({ from, to }) => Math.max(0, to - from));
    return lengths.reduce((rest, length) => rest - length);
  }

  /** The captions that are wholly in a range. */
  #captionsIn({ from, to }: WordRange): WordRange[] {
    return positionsIn({ from: this.passageAt(from), to: this.passageAt(to - 1) + 1 })
      .filter((number) => this.#passages[number]?.kind === 'caption')
      .map((number) => ({
        from: this.#starts[number] ?? 0,
        to: this.#starts[number + 1] ?? this.words.length,
      }))
      .filter((caption) => caption.from >= from && caption.to <= to);
  }

  /** A span for each passage that has words at these consecutive positions. */
  spansOf(positions: readonly number[]): Span[] {
    const [first = 0, last = 0] = [positions[0], positions.at(-1)];
    const numbers = new Set(positions.map((at) => this.passageAt(at)));
    return [...numbers].map((number) => {
      const [passage, at] = [this.#passages[number] as Passage, this.#starts[number] ?? 0];
      const { words } = tokenize(passage.text);
      const [start = 0, end = passage.text.length] = [words[first - at]?.start, words[last - at]?.end];
      return { passage, range: { start, end } };
    });
  }

  /** The marks before the word at a position, behind the word before if it is in another passage, or nothing. */
  marksBefore(position: number): Span[] {
    const found = [position - 1, position].flatMap((at) => {
      const number = this.passageAt(at);
      const passage = this.#passages[number] as Passage;
      const marks = tokenize(passage.text).marks[position - (this.#starts[number] ?? 0)] ?? [];
      const [first, last] = [marks[0], marks.at(-1)];
      return first && last ? [{ passage, range: { start: first.start, end: last.end } }] : [];
    });
    return found.slice(0, 1);
  }

  #read(passage: Passage): void {
    const { text, sentences } = passage;
    this.#passages.push(passage);
    this.#starts.push(this.words.length);
    const { words, marks } = tokenize(text);
    for (const [i, between] of marks.entries()) {
      for (const mark of between) this.#gap += mark.text;
      const [before, word] = [words[i - 1]?.end ?? 0, words[i]];
      if (word === undefined) continue;
      const begins = sentences.some(({ whole: { start } }) => start >= before && start <= word.start);
      this.#addWord(word, begins);
    }
  }

  #addWord({ text }: Token, begins: boolean): void {
    const word = this.#folded.get(text) ?? fold(text);
    this.#folded.set(text, word);
    const isCapital = CAPITAL.test(text);
    if (!isCapital || !begins) this.#names.set(word, isCapital && this.#names.get(word) !== false);
    this.#add(word, begins);
  }

  #add(word: string, begins: boolean): void {
    const at = this.words.push(word) - 1;
    this.gaps.push(this.#gap);
    this.#gap = '';
    if (begins) this.sentenceStarts.add(at);
    const positions = this.#positions.get(word);
    if (positions) positions.push(at);
    else this.#positions.set(word, [at]);
  }
}
