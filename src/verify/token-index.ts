/** Texts as one sequence of numbered words, with the positions of each word. */
import type { Passage } from '../corpus/document.ts';
import { pacer } from '../corpus/pacer.ts';
import { fold, tokenize } from './tokens.ts';
import { positionsIn, type WordRange } from './word-range.ts';

/** A border word before each text and at the end, so that no match crosses it. */
export const BORDER = 0;
const CAPITAL = /^\p{Lu}/u;
/** What is known of a position: a sentence begins, or a text ends, there; its word has a capital. */
const BEGINS = 1;
const HAS_CAPITAL = 2;

/** Words have positions from 1; borders have positions too, the first of them 0. */
export class TokenIndex {
  readonly passages: readonly Passage[];
  /** The first position of each passage. */
  readonly starts: number[] = [];
  /** Number of the word at each position. */
  words: Uint32Array;
  #length = 0;
  /** Words by number, folded, and the marks between words; and the numbers of these, and of words as written. */
  readonly #keys = [''];
  readonly #numbers = new Map<string, number>();
  /** The number of the marks before each position, and the marks since the last one. */
  #gaps: Uint32Array;
  #gap = '';
  /** How often each word occurs, its last position, and the position where each word occurs before; 0 is none. */
  readonly #counts: number[] = [];
  readonly #lasts: number[] = [];
  #previous: Uint32Array;
  #flags: Uint8Array;
  /** The words that have a capital inside a sentence, and those that have none somewhere. */
  readonly #capitals = new Set<number>();
  readonly #plain = new Set<number>();

  private constructor(passages: readonly Passage[]) {
    this.passages = passages;
    // No text has more words than characters; memory that is never written to costs nothing.
    const room = passages.reduce((sum, { text }) => sum + text.length + 1, 1);
    this.words = new Uint32Array(room);
    this.#gaps = new Uint32Array(room);
    this.#previous = new Uint32Array(room);
    this.#flags = new Uint8Array(room);
  }

  /** @param texts the passages of each, in reading order. Yields to other work every few milliseconds. */
  static async build(texts: readonly (readonly Passage[])[]): Promise<TokenIndex> {
    const index = new TokenIndex(texts.flat());
    const pause = pacer();
    for (const passages of texts) {
      index.#add(BORDER, BEGINS);
      for (const passage of passages) {
        index.#read(passage);
        await pause();
      }
    }
    index.#add(BORDER, BEGINS);
    index.words = index.words.subarray(0, index.#length);
    index.#gaps = index.#gaps.subarray(0, index.#length);
    index.#previous = index.#previous.subarray(0, index.#length);
    index.#flags = index.#flags.subarray(0, index.#length);
    return index;
  }

  /** The marks between the word before a position and the word there, as one string. */
  gapBefore(position: number): string {
    return this.#keys[this.#gaps[position] ?? 0] ?? '';
  }

  /** Whether a sentence begins, or a text ends, at a position. */
  beginsSentence(position: number): boolean {
    return ((this.#flags[position] ?? BEGINS) & BEGINS) > 0;
  }

  /** Whether a word has a capital and does not begin a sentence. */
  isCapitalInside(position: number): boolean {
    return this.#flags[position] === HAS_CAPITAL;
  }

  /** The folded word at a position. */
  keyAt(position: number): string {
    return this.#keys[this.words[position] ?? BORDER] ?? '';
  }

  /** The number of a folded word; -1 for a word that the texts lack. */
  numberOf(key: string): number {
    return this.#numbers.get(key) ?? -1;
  }

  /** Whether the texts write the word with a capital inside sentences, and never without. */
  isName(word: number): boolean {
    return this.#capitals.has(word) && !this.#plain.has(word);
  }

  countOf(word: number): number {
    return this.#counts[word] ?? 0;
  }

  /** The positions of a word, the last first; a word that the texts lack has none. */
  positionsOf(word: number): number[] {
    const positions: number[] = [];
    for (let at = this.#lasts[word] ?? 0; at > 0; at = this.#previous[at] ?? 0) positions.push(at);
    return positions;
  }

  /** The number of the passage that a word is in. */
  passageAt(position: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The positions of a range, without those of whole captions in it: the text continues around them. */
  textPositions({ from, to }: WordRange): number[] {
    return positionsIn({ from: this.passageAt(from), to: this.passageAt(to - 1) + 1 }).flatMap((number) => {
      const [start = 0, end = to] = this.starts.slice(number, number + 2);
      const isSkipped = this.passages[number]?.kind === 'caption' && start >= from && end <= to;
      return isSkipped ? [] : positionsIn({ from: Math.max(from, start), to: Math.min(to, end) });
    });
  }

  #read({ text, sentences }: Passage): void {
    this.starts.push(this.#length);
    const { words, marks } = tokenize(text);
    for (const [i, between] of marks.entries()) {
      for (const mark of between) this.#gap += mark.text;
      const [before, word] = [words[i - 1]?.end ?? 0, words[i]];
      if (word === undefined) continue;
      const begins = sentences.some(({ whole: { start } }) => start >= before && start <= word.start);
      const flags = (begins ? BEGINS : 0) + (CAPITAL.test(word.text) ? HAS_CAPITAL : 0);
      this.#add(this.#numberWord(word.text), flags);
    }
  }

  #add(word: number, flags: number): void {
    const at = this.#length++;
    this.words[at] = word;
    this.#flags[at] = flags;
    if (flags === HAS_CAPITAL) this.#capitals.add(word);
    if (flags < HAS_CAPITAL) this.#plain.add(word);
    this.#gaps[at] = this.#number(this.#gap);
    this.#gap = '';
    this.#previous[at] = this.#lasts[word] ?? 0;
    this.#lasts[word] = at;
    this.#counts[word] = this.countOf(word) + 1;
  }

  #numberWord(written: string): number {
    const number = this.#numbers.get(written) ?? this.#number(fold(written));
    this.#numbers.set(written, number);
    return number;
  }

  #number(key: string): number {
    const number = this.#numbers.get(key) ?? this.#keys.push(key) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
