/** The terms of every passage in reading order, so that a query is weighed without reading a text again. */
import type { Passage } from '../corpus/document.ts';
import { type Piece, splitPieces, voiceAt } from '../corpus/sentences.ts';
import type { Word } from './analysis.ts';

/** A piece of a passage: its words are those from `from` up to `to` of the passage. */
export interface PieceWords {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/** What of a query stands where in a passage. */
export interface Reading {
  /** Words in the passage. */
  readonly length: number;
  /** For each of the terms asked for that it holds, the indexes of its words, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly pieces: readonly PieceWords[];
}

/** So many passages share their arrays. */
const BLOCK_PASSAGES = 64;
const FIGURES_A_PIECE = 4;

/** Passages `BLOCK_PASSAGES · i` and after, one behind the other; those of passage `p` are from `starts[p]` to `starts[p + 1]`. */
interface Block {
  readonly terms: Uint32Array;
  readonly termStarts: Uint32Array;
  /** Four figures a piece: its characters from and to, and its words from and to. */
  readonly pieces: Uint32Array;
  readonly pieceStarts: Uint32Array;
}

export class ForwardIndex {
  /** Each term's number. */
  readonly #numbers = new Map<string, number>();
  /** By a term's number, how many passages hold it. */
  readonly #frequencies: number[] = [];
  /** By a term's number, how many passages there were when it was counted last. */
  readonly #countedAt: number[] = [];
  readonly #blocks: Block[] = [];
  readonly #passages: Passage[] = [];
  /** By a term's number, which of the terms asked for it is, counted from 1; all 0 while nothing is asked. */
  #marks: Uint16Array | undefined;
  #open = emptyBlock();

  /** How many passages there are. */
  get size(): number {
    return this.#passages.length;
  }

  /** In the order of their ids. */
  get passages(): readonly Passage[] {
    return this.#passages;
  }

  /** Each once. */
  terms(): Iterable<string> {
    return this.#numbers.keys();
  }

  /** How many passages hold the term. */
  frequency(term: string): number {
    const number = this.#numbers.get(term);
    return number === undefined ? 0 : (this.#frequencies[number] as number);
  }

  /** How many words a passage has. */
  length(id: number): number {
    const { termStarts } = this.#blocks[Math.floor(id / BLOCK_PASSAGES)] as Block;
    const at = id % BLOCK_PASSAGES;
    return (termStarts[at + 1] as number) - (termStarts[at] as number);
  }

  /** Adds the next passage, with the words of its text; its id is how many came before. Returns its terms, each once. */
  add(passage: Passage, words: readonly Word[]): string[] {
    const { terms, termStarts, pieces, pieceStarts } = this.#open;
    this.#passages.push(passage);
    const distinct: string[] = [];
    for (const { term } of words) {
      const number = this.#numberOf(term);
      terms.push(number);
      if (this.#isFirstInPassage(number)) distinct.push(term);
    }
    for (const { piece, from, to } of piecesOf(passage, words)) pieces.push(piece.start, piece.end, from, to);
    termStarts.push(terms.length);
    pieceStarts.push(pieces.length);
    if (this.size % BLOCK_PASSAGES === 0) this.close();
    return distinct;
  }

  /** To be called behind the last passage. */
  close(): void {
    const { terms, termStarts, pieces, pieceStarts } = this.#open;
    this.#blocks.push({
      terms: Uint32Array.from(terms),
      termStarts: Uint32Array.from(termStarts),
      pieces: Uint32Array.from(pieces),
      pieceStarts: Uint32Array.from(pieceStarts),
    });
    this.#open = emptyBlock();
  }

  /** Where the terms stand in each of the passages with these ids. */
  read(ids: readonly number[], terms: Iterable<string>): Reading[] {
    const asked = [...terms].flatMap((term) => {
      const number = this.#numbers.get(term);
      return number === undefined ? [] : [{ term, number }];
    });
    this.#marks ??= new Uint16Array(this.#numbers.size);
    for (const [i, { number }] of asked.entries()) this.#marks[number] = i + 1;
    const readings = ids.map((id) => this.#readOne(id, asked));
    for (const { number } of asked) this.#marks[number] = 0;
    return readings;
  }

  #readOne(id: number, asked: readonly { readonly term: string }[]): Reading {
    const block = this.#blocks[Math.floor(id / BLOCK_PASSAGES)] as Block;
    const at = id % BLOCK_PASSAGES;
    const [from, to] = [block.termStarts[at] as number, block.termStarts[at + 1] as number];
    const places = new Map<string, number[]>();
    for (let i = from; i < to; i++) {
      const mark = this.#marks?.[block.terms[i] as number];
      if (mark) getOrMake(places, (asked[mark - 1] as (typeof asked)[number]).term).push(i - from);
    }
    return { length: to - from, places, pieces: readPieces(block, at, this.#passages[id] as Passage) };
  }

  #numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(term, number);
      this.#frequencies.push(0);
      this.#countedAt.push(0);
    }
    return number;
  }

  /** Counts the passage that is being added, once. */
  #isFirstInPassage(number: number): boolean {
    if (this.#countedAt[number] === this.size) return false;
    this.#countedAt[number] = this.size;
    this.#frequencies[number] = (this.#frequencies[number] as number) + 1;
    return true;
  }
}

function getOrMake(places: Map<string, number[]>, term: string): number[] {
  let at = places.get(term);
  if (at === undefined) {
    at = [];
    places.set(term, at);
  }
  return at;
}

function emptyBlock(): Record<keyof Block, number[]> {
  return { terms: [], termStarts: [0], pieces: [], pieceStarts: [0] };
}

function piecesOf(passage: Passage, words: readonly Word[]): PieceWords[] {
  let at = 0;
  return splitPieces(passage).map((piece) => {
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < piece.start) at += 1;
    const from = at;
    while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= piece.end) at += 1;
    return { piece, from, to: at };
  });
}

function readPieces({ pieces, pieceStarts }: Block, at: number, passage: Passage): PieceWords[] {
  const read: PieceWords[] = [];
  for (let i = pieceStarts[at] as number; i < (pieceStarts[at + 1] as number); i += FIGURES_A_PIECE) {
    const [start, end, from, to] = pieces.subarray(i, i + FIGURES_A_PIECE) as Iterable<number> as [
      number,
      number,
      number,
      number,
    ];
    read.push({ piece: { start, end, ...voiceAt(passage, start) }, from, to });
  }
  return read;
}
