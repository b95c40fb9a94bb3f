/** The words of all passages as numbers, in reading order, and where each pair of neighbouring words stands. */
import type { Progress } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/document.ts';
import { type Pause, pacer } from '../pacer.ts';
import { fold, scan } from './tokens.ts';

/** Stands before each document, so that no run of words goes on from one into the next. */
const BORDER = 0;
const BLOCK_WORDS = 1 << 15;
/** Few, as each may touch a page of memory for the first time. */
const STEP_PAIRS = 1 << 12;
const MAX_BUCKETS = 1 << 22;
/** How a word is written: without a capital, or with one inside a sentence; and that it stands in the corpus at all. */
const SMALL = 1;
const AS_NAME = 2;
const STANDS = 4;
const FORM_BITS = 2;
const FORM_MASK = SMALL | AS_NAME;
const ENDS_SENTENCE = /[.?!:…]$/u;
const CAPITAL = /^\p{Lu}/u;

interface Word {
  readonly word: number;
  /** Written without a capital. */
  readonly small: boolean;
}

/** The numbers of words and marks. It only ever grows: an index shares it with those that are built from it. */
class Lexicon {
  /** By folded and by written form. */
  readonly #words = new Map<string, Word>([['', { word: BORDER, small: true }]]);
  readonly #gaps = new Map<string, number>([['', 0]]);
  readonly marks: string[] = [''];
  size = 1;

  find(form: string): number | undefined {
    return this.#words.get(form)?.word;
  }

  readWord(written: string): Word {
    const known = this.#words.get(written);
    if (known !== undefined) return known;
    const key = fold(written);
    const number = this.find(key) ?? this.size++;
    this.#note(key, number);
    return this.#note(written, number);
  }

  #note(form: string, word: number): Word {
    const read = { word, small: !CAPITAL.test(form) };
    this.#words.set(form, read);
    return read;
  }

  numberGap(gap: string): number {
    const known = this.#gaps.get(gap);
    if (known !== undefined) return known;
    this.#gaps.set(gap, this.marks.length);
    return this.marks.push(gap) - 1;
  }
}

/** Positions count the words of the corpus from 0, a border being one. */
export class TokenIndex {
  readonly passages: readonly Passage[];
  /** Number of the word at each position. */
  words = new Uint32Array();
  /** First position of each passage, and the one behind its last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly #lexicon: Lexicon;
  /** For each position, the number of the marks behind its word, and in the lowest bits how the word is written there. */
  #gaps = new Uint32Array();
  /** For each word, how it is written anywhere. */
  #forms = new Uint8Array();
  /** Positions of the pairs, sorted by bucket and then in reading order. */
  #pairs = new Uint32Array();
  #buckets = new Uint32Array();

  private constructor(passages: readonly Passage[], lexicon: Lexicon) {
    this.passages = passages;
    this.#lexicon = lexicon;
    this.starts = new Uint32Array(passages.length);
    this.ends = new Uint32Array(passages.length);
  }

  /** Lets other work go on every few milliseconds. Documents that the index `before` has are taken over from it. */
  static async build(
    passages: readonly Passage[],
    before?: TokenIndex,
    progress: Progress = () => {},
  ): Promise<TokenIndex> {
    if (passages === before?.passages) return before;
    const index = new TokenIndex(passages, before === undefined ? new Lexicon() : before.#lexicon);
    const pause = pacer();
    await index.#readDocuments(before, pause, progress);
    await index.#noteForms(pause);
    await index.#sortPairs(pause);
    return index;
  }

  get size(): number {
    return this.words.length;
  }

  /** The marks between the word at a position and the next one. */
  gapAfter(position: number): string {
    return this.#lexicon.marks[(this.#gaps[position] ?? 0) >>> FORM_BITS] ?? '';
  }

  /** The number of a folded word; one that the corpus lacks has none. */
  numberOf(key: string): number | undefined {
    const number = this.#lexicon.find(key);
    return number && this.#forms[number] ? number : undefined;
  }

  /** Whether the corpus writes the word with a capital inside sentences, and never without. */
  isName(word: number): boolean {
    return this.#forms[word] === (STANDS | AS_NAME);
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

  async #readDocuments(before: TokenIndex | undefined, pause: Pause, progress: Progress): Promise<void> {
    const columns = { words: new Column(), gaps: new Column() };
    const known = new Map(before?.passages.map((passage, i) => [passage, i]));
    for (const { first, end } of documentsOf(this.passages)) {
      const from = known.get(this.passages[first] as Passage);
      if (before !== undefined && from !== undefined && this.#isSame(first, end, before, from))
        this.#copyDocument(first, end, before, from, columns);
      else await this.#readDocument(first, end, columns, pause);
      progress(end, this.passages.length);
      await pause();
    }
    this.words = await columns.words.join(pause);
    this.#gaps = await columns.gaps.join(pause);
  }

  /** Whether the document from passage `first` up to `end` is the one that begins with passage `from` of another index. */
  #isSame(first: number, end: number, { passages }: TokenIndex, from: number): boolean {
    const next = from + end - first;
    for (let i = first; i < end; i++) if (this.passages[i] !== passages[from + i - first]) return false;
    return passages[next]?.source.id !== passages[from]?.source.id;
  }

  #copyDocument(
    first: number,
    end: number,
    before: TokenIndex,
    from: number,
    { words, gaps }: Columns,
  ): void {
    const border = (before.starts[from] as number) - 1;
    const next = before.starts[from + end - first];
    const range = [border, next === undefined ? before.size : next - 1] as const;
    for (let i = first; i < end; i++) {
      this.starts[i] = (before.starts[from + i - first] as number) - border + words.length;
      this.ends[i] = (before.ends[from + i - first] as number) - border + words.length;
    }
    words.append(before.words.subarray(...range));
    gaps.append(before.#gaps.subarray(...range));
  }

  async #readDocument(first: number, end: number, { words, gaps }: Columns, pause: Pause): Promise<void> {
    let [gap, form, inside] = ['', 0, false];
    const close = () => {
      gaps.push((this.#lexicon.numberGap(gap) << FORM_BITS) | form);
      gap = '';
    };
    const onWord = (written: string) => {
      close();
      const { word, small } = this.#lexicon.readWord(written);
      words.push(word);
      form = small ? SMALL : inside ? AS_NAME : 0;
      inside = true;
    };
    const onMark = (mark: string) => {
      gap += mark;
      inside = !ENDS_SENTENCE.test(mark);
    };
    words.push(BORDER);
    for (let i = first; i < end; i++) {
      // Marks before its first word belong to the gap behind the last word of the passage before.
      this.starts[i] = words.length;
      inside = false;
      scan((this.passages[i] as Passage).text, onWord, onMark);
      this.ends[i] = words.length;
      await pause();
    }
    close();
  }

  async #noteForms(pause: Pause): Promise<void> {
    const { words } = this;
    const forms = new Uint8Array(this.#lexicon.size);
    await inSteps(words.length, pause, (i) => {
      const word = words[i] as number;
      forms[word] = (forms[word] as number) | ((this.#gaps[i] as number) & FORM_MASK) | STANDS;
    });
    this.#forms = forms;
  }

  /** Sorts by counting: how many pairs each bucket has gives where it begins. */
  async #sortPairs(pause: Pause): Promise<void> {
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

/** The documents that the passages are of, each from a `first` passage up to an `end`. */
function* documentsOf(passages: readonly Passage[]): Generator<{ first: number; end: number }> {
  for (let first = 0; first < passages.length; ) {
    const { id } = (passages[first] as Passage).source;
    let end = first + 1;
    while (passages[end]?.source.id === id) end += 1;
    yield { first, end };
    first = end;
  }
}

async function inSteps(length: number, pause: Pause, act: (i: number) => void): Promise<void> {
  for (let i = 0; i < length; ) {
    for (const end = Math.min(length, i + STEP_PAIRS); i < end; i++) act(i);
    await pause();
  }
}

interface Columns {
  readonly words: Column;
  readonly gaps: Column;
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

  append(values: Uint32Array): void {
    for (let from = 0; from < values.length; ) {
      const at = this.length % BLOCK_WORDS;
      if (at === 0) this.#blocks.push(new Uint32Array(BLOCK_WORDS));
      const some = values.subarray(from, from + BLOCK_WORDS - at);
      this.#blocks.at(-1)?.set(some, at);
      this.length += some.length;
      from += some.length;
    }
  }

  async join(pause: Pause): Promise<Uint32Array<ArrayBuffer>> {
    const joined = new Uint32Array(this.length);
    for (const [i, block] of this.#blocks.entries()) {
      joined.set(block.subarray(0, this.length - i * BLOCK_WORDS), i * BLOCK_WORDS);
      await pause();
    }
    return joined;
  }
}
