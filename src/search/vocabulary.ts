/** The terms of a corpus: how many passages have each, and which of them a typo may have meant. */
import type { IndexedTerms } from './indexed-terms.ts';
import { beginsWithTypo, MAX_CORRECTIONS, MIN_TYPO_CHARS } from './typo.ts';

export class Vocabulary {
  readonly #frequencies = new Map<string, number>();
  readonly #inHeadings = new Set<string>();
  #size = 0;

  /** Counts the terms of one more passage, and knows those of its heading. */
  add({ text, heading }: IndexedTerms): void {
    this.#size += 1;
    for (const term of new Set(text)) this.#frequencies.set(term, this.frequency(term) + 1);
    for (const term of heading) this.#inHeadings.add(term);
  }

  /** Whether a passage or its heading has a term. */
  has(term: string): boolean {
    return this.#frequencies.has(term) || this.#inHeadings.has(term);
  }

  /** How many passages it was made from. */
  get size(): number {
    return this.#size;
  }

  /** How many passages have a term. */
  frequency(term: string): number {
    return this.#frequencies.get(term) ?? 0;
  }

  /** Terms that differ from `term` by one typo, those of the same length first, then those in most passages. */
  nearTerms(term: string): string[] {
    if (term.length < MIN_TYPO_CHARS) return [];
    const unlike = (other: string) => Math.abs(other.length - term.length);
    return [...this.#frequencies.keys()]
      .filter((other) => other.length <= term.length + 1 && beginsWithTypo(other, term))
      .sort((a, b) => unlike(a) - unlike(b) || this.frequency(b) - this.frequency(a) || (a < b ? -1 : 1))
      .slice(0, MAX_CORRECTIONS);
  }
}
