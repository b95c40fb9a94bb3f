/** The corpus as one sequence of numbered words, with a linked list of positions for each word. */
import { LRUCache } from 'lru-cache';
import { isHeading, type Passage } from '../corpus/document.ts';
import { type Pause, pacer } from '../corpus/pacer.ts';
import { fold, scan, type Tokens, tokenize } from './tokens.ts';
import type { FoundHeading } from './verdict.ts';

/** Words by number: of a claim, or by position in the corpus; from the first to before the last. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The word before each document and each heading, so that no match runs across. */
const BORDER = 0;
const NOWHERE = 0xffffffff;
/** Few, as each may touch a page of memory for the first time. */
const STEP_WORDS = 1 << 12;
const MAX_PASSAGES_READ = 256;
/** How the corpus writes a word. */
const SMALL = 1;
const CAPITAL_INSIDE_SENTENCE = 2;
const CAPITAL = /^\p{Lu}/u;

/** Words have positions from 0, a border being one; those of the headings come behind those of all passages. */
export class TokenIndex {
  readonly passages: readonly Passage[];
  readonly headings: readonly FoundHeading[];
  /** Number of the word at each position. */
  words = new Uint32Array();
  /** First position of each passage (then of each heading), and the one behind its last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Numbers of words by folded and by written form. */
  readonly #numbers = new Map<string, number>([['', BORDER]]);
  readonly #forms = [0];
  /** For each position, whether its word begins a sentence (the lowest bit), and the number of the marks behind it. */
  #gaps = new Uint32Array();
  readonly #marks: string[] = [];
  /** For each word the first position and how many there are, and for each position the next one of its word. */
  #heads = new Uint32Array();
  #counts = new Uint32Array();
  #nexts = new Uint32Array();
  readonly #tokens = new LRUCache<number, Tokens>({ max: MAX_PASSAGES_READ });

  private constructor(passages: readonly Passage[]) {
    this.passages = passages;
    this.headings = passages.flatMap((passage, i) => headingsAt(passage, passages[i - 1]));
    const texts = passages.length + this.headings.length;
    this.starts = new Uint32Array(texts);
    this.ends = new Uint32Array(texts);
  }

  /** @param passages in reading order, those of a document together. Lets other work go on every few milliseconds. */
  static async build(passages: readonly Passage[]): Promise<TokenIndex> {
    const index = new TokenIndex(passages);
    const pause = pacer();
    await index.#readTexts(pause);
    await index.#listPositions(pause);
    return index;
  }

  /** The position behind the last word of all passages, where the headings begin. */
  get textEnd(): number {
    return this.starts[this.passages.length] ?? this.words.length;
  }

  /** The marks between the word at a position and the next one. */
  gapAfter(position: number): string {
    return this.#marks[(this.#gaps[position] ?? 0) >>> 1] ?? '';
  }

  /** Whether a sentence begins at a position, or a document or the corpus ends there. */
  beginsSentence(position: number): boolean {
    return ((this.#gaps[position] ?? 1) & 1) === 1;
  }

  /** The number of a folded word; a word that the corpus lacks has none. */
  numberOf(key: string): number | undefined {
    return this.#numbers.get(key) || undefined;
  }

  /** Whether the corpus writes the word with a capital inside sentences, and never without. */
  isName(word: number): boolean {
    return this.#forms[word] === CAPITAL_INSIDE_SENTENCE;
  }

  /** The positions of a word, in order. */
  *positionsOf(word: number): Generator<number> {
    for (let at = this.#heads[word] ?? NOWHERE; at !== NOWHERE; at = this.#nexts[at] ?? NOWHERE) yield at;
  }

  countOf(word: number): number {
    return this.#counts[word] ?? 0;
  }

  /** The number of the passage in which a word stands; from the number of passages on, of the heading. */
  passageAt(position: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The passage before or behind in the same document, past captions; the passage itself if there is none. */
  neighbour(passage: number, step: 1 | -1): number {
    const { passages } = this;
    const source = passages[passage]?.source;
    for (let i = passage + step; source !== undefined && passages[i]?.source.id === source.id; i += step)
      if (passages[i]?.kind === 'text') return i;
    return passage;
  }

  /** The positions of a range, without those of whole captions in it: the text goes on around them. */
  textPositions(range: WordRange): number[] {
    const captions = this.#captionsIn(range);
    return positionsIn(range).filter((at) => !captions.some(({ from, to }) => from <= at && at < to));
  }

  /** How many positions these are. */
  countText({ from, to }: WordRange): number {
    return this.#captionsIn({ from, to }).reduce(
      (words, caption) => words - (caption.to - caption.from),
      to - from,
    );
  }

  /** The words of a passage with their characters; they are read again when they are needed. */
  tokensOf(passage: number): Tokens {
    const known = this.#tokens.get(passage) ?? tokenize(this.passages[passage]?.text ?? '');
    this.#tokens.set(passage, known);
    return known;
  }

  #captionsIn({ from, to }: WordRange): WordRange[] {
    const captions: WordRange[] = [];
    for (let i = this.passageAt(from); from < to && i < this.passages.length; i++) {
      const caption = { from: this.starts[i] ?? 0, to: this.ends[i] ?? 0 };
      if (caption.to > to) break;
      if (caption.from >= from && this.passages[i]?.kind === 'caption') captions.push(caption);
    }
    return captions;
  }

  async #readTexts(pause: Pause): Promise<void> {
    const [words, gaps, marks] = [new NumberList(), new NumberList(), new Map<string, number>()];
    let [gap, begins] = ['', true];
    const closeGap = () => {
      const number = marks.get(gap) ?? marks.size;
      marks.set(gap, number);
      gaps.push(2 * number + Number(begins));
      gap = '';
    };
    const add = (word: number, beginsSentence: boolean) => {
      // Marks before the first word of a passage belong to the gap behind the last word before it.
      if (words.length > 0) closeGap();
      words.push(word);
      begins = beginsSentence;
    };
    for (const { i, text, sentences, isNew } of this.#texts()) {
      if (isNew) add(BORDER, true);
      this.starts[i] = words.length;
      let next = 0;
      const onWord = (written: string, start: number) => {
        const isFirst = start >= (sentences[next] ?? Number.POSITIVE_INFINITY);
        while (start >= (sentences[next] ?? Number.POSITIVE_INFINITY)) next++;
        add(this.#read(written, i < this.passages.length && !isFirst), isFirst);
      };
      scan(text, onWord, (mark) => {
        gap += mark;
      });
      this.ends[i] = words.length;
      await pause();
    }
    closeGap();
    this.words = words.trimmed();
    this.#gaps = gaps.trimmed();
    this.#marks.push(...marks.keys());
  }

  /** The texts of all passages, then of all headings, with the offsets at which their sentences begin. */
  *#texts() {
    for (const [i, { text, sentences, source }] of this.passages.entries()) {
      const isNew = source.id !== this.passages[i - 1]?.source.id;
      yield { i, text, sentences: sentences.map(({ whole }) => whole.start), isNew };
    }
    for (const [i, { heading }] of this.headings.entries())
      yield { i: this.passages.length + i, text: heading, sentences: [0], isNew: true };
  }

  #read(written: string, isInside: boolean): number {
    let number = this.#numbers.get(written);
    if (number === undefined) {
      const key = fold(written);
      number = this.#numbers.get(key) ?? this.#forms.push(0) - 1;
      this.#numbers.set(key, number).set(written, number);
    }
    const form = !CAPITAL.test(written) ? SMALL : isInside ? CAPITAL_INSIDE_SENTENCE : 0;
    this.#forms[number] = (this.#forms[number] ?? 0) | form;
    return number;
  }

  async #listPositions(pause: Pause): Promise<void> {
    this.#heads = new Uint32Array(this.#forms.length).fill(NOWHERE);
    this.#counts = new Uint32Array(this.#forms.length);
    this.#nexts = new Uint32Array(this.words.length);
    // From the end, so that each list is in order.
    for (let at = this.words.length - 1; at >= 0; at--) {
      const word = this.words[at] ?? BORDER;
      this.#nexts[at] = this.#heads[word] ?? NOWHERE;
      this.#heads[word] = at;
      this.#counts[word] = (this.#counts[word] ?? 0) + 1;
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

/** The heading that the passage is the first below; one that has nothing below it is a passage itself. */
function headingsAt(passage: Passage, before: Passage | undefined): FoundHeading[] {
  const { source, section, heading } = passage;
  const isNew = before?.source.id !== source.id || before.section !== section;
  return heading !== undefined && isNew && !isHeading(passage) ? [{ heading, passage }] : [];
}

/** A typed array that grows. */
class NumberList {
  #values = new Uint32Array(STEP_WORDS);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(2 * this.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  trimmed(): Uint32Array<ArrayBuffer> {
    return this.#values.slice(0, this.length);
  }
}
