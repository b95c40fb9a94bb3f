/** The terms that passages are indexed by: how many have each, and which of them a typo may have meant. */
import type { Passage } from '../corpus/document.ts';
import { termsOf } from './analysis.ts';
import { isStopTerm } from './query.ts';

/**
 * A passage's own words count more than the heading and the question above it, because passages may be under the wrong
 * heading.
 */
export const FIELD_WEIGHTS = { text: 1, heading: 0.4 };

export type IndexedTerms = Readonly<Record<keyof typeof FIELD_WEIGHTS, readonly string[]>>;

/** Every occurrence of every term, without stop words. */
export function indexedTerms({ text, heading = '', turn }: Passage): IndexedTerms {
  return { text: searchTerms(text), heading: searchTerms(`${heading} ${turn?.question ?? ''}`) };
}

function searchTerms(text: string): string[] {
  return termsOf(text).filter((term) => !isStopTerm(term));
}

export class Vocabulary {
  readonly #frequencies = new Map<string, number>();
  readonly #inHeadings = new Set<string>();
  /** The terms of speakers' names, and the documents in which they speak. */
  readonly #inNames = new Map<string, Set<string>>();
  #lastSource = '';
  #size = 0;

  /** Counts the terms of one more passage; takes in those of its heading, and of the names of who speaks in its document. */
  add({ text, heading }: IndexedTerms, { id, speaker = '', speakers }: Passage['source']): void {
    this.#size += 1;
    if (id !== this.#lastSource)
      for (const term of termsOf([speaker, ...speakers].join(' ')))
        this.#inNames.set(term, (this.#inNames.get(term) ?? new Set()).add(id));
    this.#lastSource = id;
    for (const term of new Set(text)) this.#frequencies.set(term, this.frequency(term) + 1);
    for (const term of heading) this.#inHeadings.add(term);
  }

  /** Whether a passage or its heading has a term. */
  has(term: string): boolean {
    return this.#frequencies.has(term) || this.#inHeadings.has(term);
  }

  /** The ids of the documents in which somebody speaks who has a name of this one term. */
  documentsOf([term = '', ...others]: readonly string[]): ReadonlySet<string> {
    return (others.length === 0 && this.#inNames.get(term)) || new Set();
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

/** In a shorter word, a typo could be anything. */
export const MIN_TYPO_CHARS = 4;
/** More words than these would be guesses. */
export const MAX_CORRECTIONS = 5;

/** Whether `word` begins with `typed`, apart from one letter: wrong, extra, missing, or swapped with its neighbour. */
export function beginsWithTypo(word: string, typed: string): boolean {
  const same = [...typed].findIndex((letter, i) => letter !== word[i]);
  if (same < 0) return true;
  const rest = typed.slice(same);
  const goesOn = (from: number, expected: string) => word.startsWith(expected, from);
  return (
    goesOn(same + 1, rest.slice(1)) ||
    goesOn(same, rest.slice(1)) ||
    goesOn(same + 1, rest) ||
    (rest.length > 1 && goesOn(same, `${rest[1]}${rest[0]}${rest.slice(2)}`))
  );
}
