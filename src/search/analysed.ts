/** Passages read for weighing: split into sentences and analysed, once for many queries. */
import type { Passage } from '../corpus/document.ts';
import { type Piece, splitPieces } from '../corpus/sentences.ts';
import { analyze, type Word } from './analysis.ts';

/** A text's words, and where each term stands among them. */
export interface AnalysedText {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export interface AnalysedPassage {
  readonly text: AnalysedText;
  readonly heading: AnalysedText;
  readonly pieces: readonly { readonly piece: Piece; readonly text: AnalysedText }[];
}

/** Some 10 kB each; more are analysed again when they come again. */
const MAX_REMEMBERED = 2000;

/** Analyses passages, and remembers the last that were asked for. */
export class Analysed {
  readonly #remembered = new Map<Passage, AnalysedPassage>();

  passage(passage: Passage): AnalysedPassage {
    const analysed = this.#remembered.get(passage) ?? analysePassage(passage);
    this.#remembered.delete(passage);
    this.#remembered.set(passage, analysed);
    const [oldest] = this.#remembered.keys();
    if (oldest && this.#remembered.size > MAX_REMEMBERED) this.#remembered.delete(oldest);
    return analysed;
  }
}

function analysePassage(passage: Passage): AnalysedPassage {
  const words = analyze(passage.text);
  const within = ({ start, end }: Piece) => words.filter((word) => word.start >= start && word.end <= end);
  return {
    text: locate(words),
    heading: locate(analyze(passage.heading ?? '')),
    pieces: splitPieces(passage).map((piece) => ({ piece, text: locate(within(piece)) })),
  };
}

function locate(words: readonly Word[]): AnalysedText {
  const places = new Map<string, number[]>();
  words.forEach(({ term }, i) => {
    const at = places.get(term);
    if (at) at.push(i);
    else places.set(term, [i]);
  });
  return { words, places };
}
