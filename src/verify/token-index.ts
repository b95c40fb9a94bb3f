/** The corpus as one sequence of numbered words, with the positions of each word. */
import { LRUCache } from 'lru-cache';
import { isHeading, type Passage } from '../corpus/document.ts';
import { type Pause, pacer } from '../corpus/pacer.ts';
import { fold, type Token, type Tokens, tokenize } from './tokens.ts';
import type { FoundHeading } from './verdict.ts';

/** Words by their index in a claim, or by position in the corpus; `to` is exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A border word before each document and each heading and at the end, so that no match crosses it. */
const BORDER = 0;
const STEP_WORDS = 1 << 12;
const MAX_PASSAGES_READ = 256;
/** A word that has a capital in this many places is a name. */
const MAX_PLACES = 100;
const CAPITAL = /^\p{Lu}/u;

/** Words have positions from 0, borders included; those of the headings come after those of all passages. */
export class TokenIndex {
  readonly passages: readonly Passage[];
  readonly headings: readonly FoundHeading[];
  /** Those of all passages, then of all headings. */
  readonly #texts: readonly string[];
  /** The first position of each passage (then of each heading), and the one after its last. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Number of the word at each position. */
  words = new Uint32Array();
  /** The numbers of words by folded and by written form, and the folded forms by number. */
  readonly #numbers = new Map<string, number>([['', BORDER]]);
  readonly #keys = [''];
  /** The number of the marks before each position, and the marks by number. */
  #gaps = new Uint32Array();
  #marks: readonly string[] = [];
  /** The positions of all words, grouped by word, and where each word's group begins. */
  #positions = new Uint32Array();
  #firsts = new Uint32Array();
  readonly #tokens = new LRUCache<number, Tokens>({ max: MAX_PASSAGES_READ });

  private constructor(passages: readonly Passage[]) {
    this.passages = passages;
    this.headings = passages.flatMap((passage, i) => headingsAt(passage, passages[i - 1]));
    this.#texts = [...passages.map(({ text }) => text), ...this.headings.map(({ heading }) => heading)];
  }

  /** @param passages in reading order, those of a document together. Yields to other work every few milliseconds. */
  static async build(passages: readonly Passage[]): Promise<TokenIndex> {
    const index = new TokenIndex(passages);
    const pause = pacer();
    await index.#readTexts(pause);
    await index.#listPositions(pause);
    return index;
  }

  /** The position after the last word of all passages, where the headings begin. */
  get textEnd(): number {
    return this.starts[this.passages.length] ?? this.words.length;
  }

  /** The marks between the word before a position and the word there, and the numbers of the passages that have them. */
  marksBefore(position: number): { readonly number: number; readonly marks: readonly Token[] }[] {
    const numbers = new Set([position - 1, position].map((at) => this.passageAt(at)));
    return [...numbers].flatMap((number) => {
      const marks = this.tokensOf(number).marks[position - (this.starts[number] ?? 0)] ?? [];
      return marks.length > 0 ? [{ number, marks }] : [];
    });
  }

  /** These marks as one string, at once: an exact search asks for those of every place. */
  gapBefore(position: number): string {
    return this.#marks[this.#gaps[position] ?? 0] ?? '';
  }

  /** Whether a sentence begins, or a document or the corpus ends, at a position. */
  beginsSentence(position: number): boolean {
    const { number, word, before } = this.#wordAt(position);
    const sentences = this.passages[number]?.sentences ?? [];
    return (
      word === undefined ||
      sentences.some(({ whole: { start } }) => start <= word.start && start >= (before?.end ?? 0))
    );
  }

  isCapital(position: number): boolean {
    return CAPITAL.test(this.#wordAt(position).word?.text ?? '');
  }

  /** The folded word at a position. */
  keyAt(position: number): string {
    return this.#keys[this.words[position] ?? BORDER] ?? '';
  }

  /** The number of a folded word; a word that the corpus lacks has none. */
  numberOf(key: string): number | undefined {
    return this.#numbers.get(key) || undefined;
  }

  /** Whether the corpus writes the word with a capital inside sentences, and never without. */
  isName(word: number): boolean {
    const positions = this.positionsOf(word).subarray(0, MAX_PLACES);
    const isInside = (at: number) => at < this.textEnd && !this.beginsSentence(at);
    return positions.every((at) => this.isCapital(at)) && positions.some(isInside);
  }

  /** The positions of a word, in order; a word that the corpus lacks has none. */
  positionsOf(word: number): Uint32Array {
    return this.#positions.subarray(this.#firsts[word], word < 0 ? 0 : this.#firsts[word + 1]);
  }

  /** The number of the passage that a word is in; from the number of passages on, of the heading. */
  passageAt(position: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The passage before or after in the same document, skipping captions; the passage itself if there is none. */
  neighbour(passage: number, step: 1 | -1): number {
    const { passages } = this;
    const source = passages[passage]?.source;
    for (let i = passage + step; source !== undefined && passages[i]?.source.id === source.id; i += step)
      if (passages[i]?.kind === 'text') return i;
    return passage;
  }

  /** The positions of a range, without those of whole captions in it: the text continues around them. */
  textPositions({ from, to }: WordRange): number[] {
    const isInside = (i: number) => (this.starts[i] ?? 0) >= from && (this.ends[i] ?? 0) <= to;
    const captions = positionsIn({ from: this.passageAt(from), to: this.passageAt(to - 1) + 1 }).filter(
      (i) => this.passages[i]?.kind === 'caption' && isInside(i),
    );
    const positions = positionsIn({ from, to });
    return captions.length === 0
      ? positions
      : positions.filter((at) => !captions.includes(this.passageAt(at)));
  }

  /** The words and marks of a passage (or of a heading); computed again when needed. */
  tokensOf(number: number): Tokens {
    const known = this.#tokens.get(number) ?? tokenize(this.#texts[number] ?? '');
    this.#tokens.set(number, known);
    return known;
  }

  #wordAt(position: number) {
    const number = this.passageAt(position);
    const { words } = this.tokensOf(number);
    const at = position - (this.starts[number] ?? 0);
    return { number, word: words[at], before: words[at - 1] };
  }

  async #readTexts(pause: Pause): Promise<void> {
    // No text has more words than characters; memory that is never written to costs nothing.
    const room = this.#texts.reduce((sum, text) => sum + text.length + 1, 1);
    const [words, gaps] = [new Uint32Array(room), new Uint32Array(room)];
    const numbers = new Map([['', 0]]);
    let [length, gap] = [0, ''];
    const add = (word: number) => {
      const number = numbers.get(gap) ?? numbers.size;
      numbers.set(gap, number);
      gaps[length] = number;
      words[length++] = word;
      gap = '';
    };
    for (const [i, text] of this.#texts.entries()) {
      const [before, passage] = [this.passages[i - 1], this.passages[i]];
      if (passage === undefined || passage.source.id !== before?.source.id) add(BORDER);
      this.starts.push(length);
      const { words: own, marks } = tokenize(text);
      for (const [at, between] of marks.entries()) {
        for (const mark of between) gap += mark.text;
        const word = own[at];
        if (word !== undefined) add(this.#numberWord(word.text));
      }
      this.ends.push(length);
      await pause();
    }
    add(BORDER);
    this.words = words.slice(0, length);
    this.#gaps = gaps.slice(0, length);
    this.#marks = [...numbers.keys()];
  }

  #numberWord(written: string): number {
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const key = fold(written);
    const number = this.#numbers.get(key) ?? this.#keys.push(key) - 1;
    this.#numbers.set(key, number).set(written, number);
    return number;
  }

  /** Sorts the positions by word (a counting sort). */
  async #listPositions(pause: Pause): Promise<void> {
    const counts = new Uint32Array(this.#keys.length + 1);
    for (const word of this.words) counts[word] = (counts[word] ?? 0) + 1;
    let end = 0;
    this.#firsts = counts.map((count) => (end += count));
    this.#positions = new Uint32Array(end);
    for (let at = end - 1; at >= 0; at--) {
      const word = this.words[at] ?? BORDER;
      const place = (this.#firsts[word] ?? 0) - 1;
      this.#firsts[word] = place;
      this.#positions[place] = at;
      if (at % STEP_WORDS === 0) await pause();
    }
  }
}

export function positionsIn({ from, to }: WordRange): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

export function isEmpty({ from, to }: WordRange): boolean {
  return from >= to;
}

/** The heading right above a passage; one without anything below it is a passage itself. */
function headingsAt(passage: Passage, before: Passage | undefined): FoundHeading[] {
  const { source, section, heading } = passage;
  const isNew = before?.source.id !== source.id || before.section !== section;
  return heading !== undefined && isNew && !isHeading(passage) ? [{ heading, passage }] : [];
}
