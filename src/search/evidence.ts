/** Weighs how much of a query a piece of text carries: which concepts, and how close together. */
import type { Range } from '../corpus/document.ts';
import type { Word } from './analysis.ts';
import type { Alternative, Concept } from './concepts.ts';

/** Where each term asked for stands among the words of a text, and those words. */
export interface Located {
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Asked for only where words are to be shown: they are read from the text again. */
  readonly words: () => readonly Word[];
}

/** A text read for weighing. */
export function locateWords(words: readonly Word[]): Located {
  const places = new Map<string, number[]>();
  words.forEach(({ term }, i) => {
    const at = places.get(term);
    if (at) at.push(i);
    else places.set(term, [i]);
  });
  return { places, words: () => words };
}

/** A word of the text that meets a concept. */
export interface Met extends Word {
  /** It is the word that was typed, however spelt, and no other name for it. */
  readonly typed: boolean;
}

export interface Found {
  /** Of the names that stand in the text, the one that counts most. */
  readonly alternative: Alternative;
  /** Where that name stands first. */
  readonly range: Range;
}

/** Two concepts are neighbours with at most this many words between them. */
const MAX_GAP_WORDS = 2;
/** The terms of one name stand within this many words more than it has. */
const MAX_NAME_GAP_WORDS = 3;

/** What a text carries of a query. */
export class Evidence {
  /** Share, from 0 to 1, of the query's rarity that is met. */
  readonly share: number;
  /** Share, from 0 to 1, of neighbouring concepts that stand in the query's order and close together. */
  readonly adjacency: number;
  readonly #concepts: readonly Concept[];
  /** For each concept, the names of it that stand in the text. */
  readonly #found: readonly (readonly Place[])[];
  readonly #words: Located['words'];

  private constructor(
    concepts: readonly Concept[],
    found: readonly (readonly Place[])[],
    words: Located['words'],
  ) {
    this.#concepts = concepts;
    this.#found = found;
    this.#words = words;
    const total = concepts.reduce((sum, { rarity }) => sum + rarity, 0);
    const weight = (i: number) => heaviest(found[i] ?? [])?.alternative.weight ?? 0;
    const carried = concepts.reduce((sum, { rarity }, i) => sum + rarity * weight(i), 0);
    this.share = total > 0 ? carried / total : 0;
    this.adjacency = adjacency(found);
  }

  static of({ places, words }: Located, concepts: readonly Concept[]): Evidence {
    const found = concepts.map(({ alternatives }) =>
      alternatives.flatMap((name) => findName(name, (term) => places.get(term)) ?? []),
    );
    return new Evidence(concepts, found, words);
  }

  /** What the words from `from` up to `to` of the same text carry. */
  within({ places }: Located, from: number, to: number): Evidence {
    const inside = (at: readonly number[]) => at.filter((i) => i >= from && i < to);
    const narrow = ({ alternative, words }: Place): Place | undefined => {
      if (alternative.terms.length > 1)
        return findName(alternative, (term) => inside(places.get(term) ?? []));
      const own = inside(words);
      return own.length > 0 ? { alternative, words: own } : undefined;
    };
    const found = this.#found.map((names) =>
      names.length === 0 ? names : names.flatMap((place) => narrow(place) ?? []),
    );
    return new Evidence(this.#concepts, found, this.#words);
  }

  /** How often each concept stands in the text, less likely names counting less; in the order of the concepts. */
  get frequencies(): readonly number[] {
    return this.#found.map((found) =>
      found.reduce((sum, { alternative, words }) => sum + times(alternative, words), 0),
    );
  }

  /** Whether a name of the concept stands in the text. */
  meets(concept: Concept): boolean {
    return (this.#found[this.#concepts.indexOf(concept)]?.length ?? 0) > 0;
  }

  /** The words that meet a concept, in order. */
  get met(): readonly Met[] {
    return markMet(this.#words(), this.#found.flat());
  }

  /** The concepts met, each with the name that it was found by. */
  get concepts(): ReadonlyMap<Concept, Found> {
    const best = this.#concepts.flatMap((concept, i) => {
      const place = heaviest(this.#found[i] ?? []);
      return place ? [[concept, showFound(place, this.#words())] as const] : [];
    });
    return new Map(best);
  }
}

/** A name found in the text, and the indexes of the words of all its places. */
interface Place {
  readonly alternative: Alternative;
  readonly words: readonly number[];
}

function markMet(words: readonly Word[], found: readonly Place[]): Met[] {
  const at = (places: readonly Place[]) => new Set(places.flatMap((place) => place.words));
  const typed = at(
    found.filter(({ alternative: { origin } }) => origin !== 'synonym' && origin !== 'related'),
  );
  const met = at(found);
  return [...met].sort((a, b) => a - b).map((i) => ({ ...(words[i] as Word), typed: typed.has(i) }));
}

function times({ terms, weight }: Alternative, words: readonly number[]): number {
  return (weight * words.length) / terms.length;
}

function heaviest([first, ...others]: readonly Place[]): Place | undefined {
  return others.reduce((a, b) => (a && a.alternative.weight >= b.alternative.weight ? a : b), first);
}

function showFound({ alternative, words: at }: Place, words: readonly Word[]): Found {
  const first = at.slice(0, alternative.terms.length).map((i) => words[i] as Word);
  const start = Math.min(...first.map((word) => word.start));
  return { alternative, range: { start, end: Math.max(...first.map((word) => word.end)) } };
}

/** Every place where all terms of a name stand together. */
function findName(
  alternative: Alternative,
  placesOf: (term: string) => readonly number[] | undefined,
): Place | undefined {
  const [first, ...others] = alternative.terms;
  const starts = first === undefined ? [] : placesOf(first);
  if (starts === undefined || starts.length === 0) return undefined;
  if (others.length === 0) return { alternative, words: starts };
  const words = starts.flatMap((start) => {
    const near = others.map((term) =>
      placesOf(term)?.find((i) => Math.abs(i - start) < alternative.terms.length + MAX_NAME_GAP_WORDS),
    );
    return near.includes(undefined) ? [] : [start, ...(near as number[])];
  });
  return words.length > 0 ? { alternative, words } : undefined;
}

function adjacency(found: readonly (readonly Place[])[]): number {
  if (found.length < 2) return 0;
  const pairs = found.slice(1).filter((next, i) => areNeighbours(found[i] ?? [], next));
  return pairs.length / (found.length - 1);
}

function areNeighbours(left: readonly Place[], right: readonly Place[]): boolean {
  const follows = (i: number) =>
    right.some(({ words }) => words.some((j) => j > i && j - i <= MAX_GAP_WORDS + 1));
  return right.length > 0 && left.some(({ words }) => words.some(follows));
}
