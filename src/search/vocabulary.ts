/** The terms of a corpus: how many passages have each, and which of them a typing slip may have meant. */
import { beginsWithSlip } from './typo.ts';

/** In a shorter word, a slip could be anything. */
const MIN_SLIP_CHARS = 4;
/** More words than these would be guesses. */
const MAX_SLIPS = 5;

export class Vocabulary {
  readonly #frequencies: Map<string, number>;
  #size: number;

  /** @param size how many passages it was made from */
  constructor(frequencies: Iterable<readonly [string, number]> = [], size = 0) {
    this.#frequencies = new Map(frequencies);
    this.#size = size;
  }

  /** Counts the terms of one more passage. */
  add(terms: readonly string[]): void {
    this.#size += 1;
    for (const term of new Set(terms)) this.#frequencies.set(term, this.frequency(term) + 1);
  }

  /** How many passages it was made from. */
  get size(): number {
    return this.#size;
  }

  /** How many passages have a term. */
  frequency(term: string): number {
    return this.#frequencies.get(term) ?? 0;
  }

  entries(): Iterable<[string, number]> {
    return this.#frequencies.entries();
  }

  hasPrefix(prefix: string): boolean {
    for (const term of this.#frequencies.keys()) if (term.startsWith(prefix)) return true;
    return false;
  }

  /** Terms that differ from `term` by one slip, likeliest first. */
  nearTerms(term: string): string[] {
    return this.#near(term, (other) => other.length <= term.length + 1 && beginsWithSlip(other, term));
  }

  /** Terms that a word as written may be a slip of, likeliest first. */
  nearWords(written: string): string[] {
    return this.#near(written, (term) => isSlipOfWord(term, written));
  }

  /** Terms similar to a word, those of the same length first, then those in most passages. */
  #near(word: string, isLike: (term: string) => boolean): string[] {
    if (word.length < MIN_SLIP_CHARS) return [];
    const unlike = (term: string) => Math.abs(term.length - word.length);
    return [...this.#frequencies.keys()]
      .filter(isLike)
      .sort((a, b) => unlike(a) - unlike(b) || this.frequency(b) - this.frequency(a) || (a < b ? -1 : 1))
      .slice(0, MAX_SLIPS);
  }
}

/** A term is a stem: the word adds an ending to it, perhaps replacing its last letter: `y` for `i`. */
function isSlipOfWord(term: string, written: string): boolean {
  const stem = term.replace(/i$/u, '');
  return stem.length >= MIN_SLIP_CHARS && (beginsWithSlip(term, written) || beginsWithSlip(written, stem));
}
