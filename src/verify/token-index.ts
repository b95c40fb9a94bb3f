/** The words of all passages as numbers, in reading order, and where each pair of neighbouring words stands. */
import { setImmediate } from 'node:timers/promises';
import type { Progress } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/document.ts';
import { fold, scan } from './tokens.ts';

/** Stands before each document, so that no run of words goes on from one into the next. */
const BORDER = 0;
const MAX_STEP_MS = 8;
const BLOCK_WORDS = 1 << 15;
/** Few, as each may touch a page of memory for the first time. */
const STEP_PAIRS = 1 << 12;
const MAX_BUCKETS = 1 << 22;
const SEEN_SMALL = 1;
const SEEN_AS_NAME = 2;
const ENDS_SENTENCE = /[.?!:…]$/u;
const CAPITAL = /^\p{Lu}/u;

/** Positions count the words of the corpus from 0, a border being one. */
export class TokenIndex {
  readonly passages: readonly Passage[];
  /** Number of the word at each position. */
  words = new Uint32Array();
  /** First position of each passage, and the one behind its last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  #gaps = new Uint32Array();
  /** Numbers of the words, by their folded and by their written forms. */
  readonly #numbers = new Map<string, number>([['', BORDER]]);
  readonly #forms: number[] = [0];
  readonly #marks: string[] = [''];
  /** Positions of the pairs, sorted by bucket and then in reading order. */
  #pairs = new Uint32Array();
  #buckets = new Uint32Array();

  private constructor(passages: readonly Passage[]) {
    this.passages = passages;
    this.starts = new Uint32Array(passages.length);
    this.ends = new Uint32Array(passages.length);
  }

  /** Lets other work go on every few milliseconds. */
  static async build(passages: readonly Passage[], progress: Progress = () => {}): Promise<TokenIndex> {
    const index = new TokenIndex(passages);
    const pause = pacer();
    await index.#readPassages(pause, progress);
    await index.#sortPairs(pause);
    return index;
  }

  get size(): number {
    return this.words.length;
  }

  /** The marks between the word at a position and the next one. */
  gapAfter(position: number): string {
    return this.#marks[this.#gaps[position] ?? 0] ?? '';
  }

  /** The number of a folded word; one that the corpus lacks has none. */
  numberOf(key: string): number | undefined {
    return key === '' ? undefined : this.#numbers.get(key);
  }

  /** Whether the corpus writes the word with a capital inside sentences, and never without. */
  isName(word: number): boolean {
    return this.#forms[word] === SEEN_AS_NAME;
  }

  /** Positions at which the pair of words may stand: all at which it does, and now and then one more. */
  positionsOf(first: number, second: number): Uint32Array {
    const bucket = this.#bucketOf(first, second);
    return this.#pairs.subarray(this.#buckets[bucket], this.#buckets[bucket + 1]);
  }

  /** The number of the passage in which a word stands. */
  passageAt(position: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  async #readPassages(pause: () => Promise<void>, progress: Progress): Promise<void> {
    const words = new Column();
    const gaps = new Column();
    const gapNumbers = new Map<string, number>([['', 0]]);
    let gap = '';
    let inside = false;
    const close = () => {
      if (words.length > gaps.length) gaps.push(this.#numberGap(gap, gapNumbers));
      gap = '';
    };
    const onWord = (written: string) => {
      close();
      words.push(this.#numberWord(written, inside));
      inside = true;
    };
    const onMark = (mark: string) => {
      gap += mark;
      inside = !ENDS_SENTENCE.test(mark);
    };
    for (const [i, { source, text }] of this.passages.entries()) {
      if (source.id !== this.passages[i - 1]?.source.id) {
        close();
        words.push(BORDER);
      }
      // Marks before its first word belong to the gap behind the last word of the passage before.
      this.starts[i] = words.length;
      inside = false;
      scan(text, onWord, onMark);
      this.ends[i] = words.length;
      progress(i + 1, this.passages.length);
      await pause();
    }
    close();
    this.words = await words.join(pause);
    this.#gaps = await gaps.join(pause);
  }

  #numberWord(written: string, inside: boolean): number {
    const known = this.#numbers.get(written);
    const number = known ?? this.#numberForm(written);
    if (known === undefined || inside)
      this.#forms[number] = (this.#forms[number] ?? 0) | formOf(written, inside);
    return number;
  }

  #numberForm(written: string): number {
    const key = fold(written);
    const number = this.#numbers.get(key) ?? this.#forms.push(0) - 1;
    this.#numbers.set(key, number).set(written, number);
    return number;
  }

  #numberGap(gap: string, numbers: Map<string, number>): number {
    const known = numbers.get(gap);
    if (known !== undefined) return known;
    numbers.set(gap, this.#marks.length);
    return this.#marks.push(gap) - 1;
  }

  /** Sorts by counting: how many pairs each bucket has gives where it begins. */
  async #sortPairs(pause: () => Promise<void>): Promise<void> {
    const { words } = this;
    const buckets = Math.min(MAX_BUCKETS, 2 ** Math.ceil(Math.log2(words.length + 2)));
    const ends = new Uint32Array(buckets + 1);
    this.#buckets = ends;
    this.#pairs = new Uint32Array(Math.max(0, words.length - 1));
    const bucketAt = (i: number) => this.#bucketOf(words[i] ?? 0, words[i + 1] ?? 0);
    await inSteps(this.#pairs.length, pause, (i) => {
      const bucket = bucketAt(i);
      ends[bucket] = (ends[bucket] ?? 0) + 1;
    });
    let total = 0;
    await inSteps(buckets + 1, pause, (i) => {
      total += ends[i] ?? 0;
      ends[i] = total;
    });
    // Filled from behind, each bucket's end becomes its beginning.
    await inSteps(this.#pairs.length, pause, (i) => {
      const position = this.#pairs.length - 1 - i;
      const bucket = bucketAt(position);
      const at = (ends[bucket] ?? 0) - 1;
      ends[bucket] = at;
      this.#pairs[at] = position;
    });
  }

  #bucketOf(first: number, second: number): number {
    const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#buckets.length - 2);
  }
}

function formOf(written: string, inside: boolean): number {
  if (!CAPITAL.test(written)) return SEEN_SMALL;
  return inside ? SEEN_AS_NAME : 0;
}

/** Waits a turn of the event loop where the last one is some milliseconds ago. */
function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MAX_STEP_MS) return;
    await setImmediate();
    since = performance.now();
  };
}

async function inSteps(length: number, pause: () => Promise<void>, act: (i: number) => void): Promise<void> {
  for (let i = 0; i < length; ) {
    for (const end = Math.min(length, i + STEP_PAIRS); i < end; i++) act(i);
    await pause();
  }
}

/** Numbers whose count is not known beforehand: in blocks, so that growing never copies what is there. */
class Column {
  readonly #blocks: Uint32Array[] = [];
  length = 0;

  push(value: number): void {
    const at = this.length % BLOCK_WORDS;
    if (at === 0) this.#blocks.push(new Uint32Array(BLOCK_WORDS));
    const block = this.#blocks[this.#blocks.length - 1] as Uint32Array;
    block[at] = value;
    this.length++;
  }

  async join(pause: () => Promise<void>): Promise<Uint32Array<ArrayBuffer>> {
    const joined = new Uint32Array(this.length);
    for (const [i, block] of this.#blocks.entries()) {
      joined.set(block.subarray(0, this.length - i * BLOCK_WORDS), i * BLOCK_WORDS);
      await pause();
    }
    return joined;
  }
}
