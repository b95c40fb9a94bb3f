/** Weighs how much of a query a piece of text carries: which concepts, and how close together. */
import type { Range } from '../corpus/document.ts';
import type { AnalysedText } from './analysed.ts';
import type { Word } from './analysis.ts';
import type { Alternative, Concept } from './concepts.ts';

export interface Evidence {
  /** Share, from 0 to 1, of the query's rarity that is met. */
  readonly share: number;
  /** Share, from 0 to 1, of neighbouring concepts that stand in the query's order and close together. */
  readonly adjacency: number;
  /** How often each concept stands in the text, less likely names counting less; in the order of the concepts. */
  readonly frequencies: readonly number[];
  /** The words that meet a concept, in order. */
  readonly met: readonly Met[];
  /** The concepts met, each with the name that it was found by. */
  readonly concepts: ReadonlyMap<Concept, Found>;
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

/** Weighs a text. */
export function weigh({ words, places }: AnalysedText, concepts: readonly Concept[]): Evidence {
  const found = concepts.map(({ alternatives }) =>
    alternatives.flatMap((name) => findName(name, places) ?? []),
  );
  const best = found.map((names) => names.reduce<Place | undefined>(heavier, undefined));
  const total = concepts.reduce((sum, { rarity }) => sum + rarity, 0);
  const carried = concepts.reduce(
    (sum, { rarity }, i) => sum + rarity * (best[i]?.alternative.weight ?? 0),
    0,
  );
  const all = found.map((names) => names.flatMap((place) => place.words));
  return {
    share: total > 0 ? carried / total : 0,
    adjacency: adjacency(all),
    frequencies: found.map((names) =>
      names.reduce((sum, { alternative, words: at }) => sum + times(alternative, at), 0),
    ),
    met: markMet(words, found.flat()),
    concepts: new Map(concepts.flatMap((concept, i) => (best[i] ? [[concept, locate(best[i], words)]] : []))),
  };
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
  return words.flatMap((word, i) => (met.has(i) ? [{ ...word, typed: typed.has(i) }] : []));
}

function times({ terms, weight }: Alternative, words: readonly number[]): number {
  return (weight * words.length) / terms.length;
}

function heavier(a: Place | undefined, b: Place): Place {
  return a && a.alternative.weight >= b.alternative.weight ? a : b;
}

function locate({ alternative, words: at }: Place, words: readonly Word[]): Found {
  const first = at.slice(0, alternative.terms.length).map((i) => words[i] as Word);
  const start = Math.min(...first.map((word) => word.start));
  return { alternative, range: { start, end: Math.max(...first.map((word) => word.end)) } };
}

/** Every place where all terms of a name stand together. */
function findName(alternative: Alternative, places: AnalysedText['places']): Place | undefined {
  const [first = [], ...others] = alternative.terms.map((term) => places.get(term) ?? []);
  const words = first.flatMap((start) => {
    const near = others.map((at) =>
      at.find((i) => Math.abs(i - start) < alternative.terms.length + MAX_NAME_GAP_WORDS),
    );
    return near.includes(undefined) ? [] : [start, ...(near as number[])];
  });
  return words.length > 0 ? { alternative, words } : undefined;
}

function adjacency(places: readonly (readonly number[])[]): number {
  if (places.length < 2) return 0;
  const pairs = places.slice(1).filter((next, i) => areNeighbours(places[i] ?? [], next));
  return pairs.length / (places.length - 1);
}

function areNeighbours(left: readonly number[], right: readonly number[]): boolean {
  return left.some((i) => right.some((j) => j > i && j - i <= MAX_GAP_WORDS + 1));
}
