/** What each word of a query may be called in the text: itself, a synonym, a corrected slip, joined or cut in two. */
import type { Word } from './analysis.ts';
import { isStopWord, type Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { SynonymGroup } from './synonyms.ts';

/** Terms that must stand together, and how much they count beside the word that was typed (1). */
export interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
  readonly origin: 'typed' | 'synonym' | 'near' | 'joined' | 'split';
}

/** One thing that was asked for: a word of the query, or several that a synonym group knows as one. */
export interface Concept {
  /** Where it stands in the query's text. */
  readonly start: number;
  readonly end: number;
  readonly alternatives: readonly Alternative[];
  /** Its rarity (BM25's inverse document frequency, in nats); that of an unknown word is the highest. */
  readonly rarity: number;
}

const SYNONYM_WEIGHT = 0.8;
const NEAR_WEIGHT = 0.8;
const JOINED_WEIGHT = 0.9;
const MAX_NEAR_TERMS = 3;
/** Of a long text only the rarest words are searched, so that the work for any input is bounded. */
export const MAX_CONCEPTS = 32;

/** The concepts of a query in the order typed. */
export async function findConcepts(
  query: Query,
  index: SearchIndex,
  synonyms: readonly SynonymGroup[],
): Promise<Concept[]> {
  const concepts: Concept[] = [];
  for (let i = 0; i < query.words.length; ) {
    const rest = query.words.slice(i);
    const { length, alternatives } =
      asJoined(rest, index) ?? asSynonym(rest, index, synonyms) ?? (await asWord(rest[0] as Word, index));
    const typed = rest.slice(0, length);
    concepts.push({
      start: typed[0]?.start ?? 0,
      end: typed.at(-1)?.end ?? 0,
      alternatives,
      rarity: rarityOf(alternatives, index),
    });
    i += length;
  }
  return rarest(unique(concepts));
}

interface Reading {
  /** How many words of the query it takes. */
  readonly length: number;
  readonly alternatives: readonly Alternative[];
}

/** `cyber attacks` where the text writes `cyberattacks`. */
function asJoined([first, second]: readonly Word[], index: SearchIndex): Reading | undefined {
  if (first === undefined || second === undefined) return undefined;
  const joined = first.term + second.term;
  if (index.frequency(joined) === 0) return undefined;
  const typed: Alternative = { terms: [first.term, second.term], weight: 1, origin: 'typed' };
  return { length: 2, alternatives: [typed, { terms: [joined], weight: JOINED_WEIGHT, origin: 'joined' }] };
}

/** The longest member of a synonym group that the query goes on with. */
function asSynonym(
  words: readonly Word[],
  index: SearchIndex,
  groups: readonly SynonymGroup[],
): Reading | undefined {
  const begins = (member: readonly string[]) => member.every((term, i) => words[i]?.term === term);
  const length = Math.max(
    0,
    ...groups
      .flat()
      .filter(begins)
      .map((member) => member.length),
  );
  const typed = words.slice(0, length).map(({ term }) => term);
  const others = groups
    .filter((group) => group.some((member) => member.length === length && begins(member)))
    .flat()
    .filter((member) => !begins(member) && member.every((term) => index.frequency(term) > 0));
  if (others.length === 0) return undefined;
  const synonyms = others.map((terms): Alternative => ({ terms, weight: SYNONYM_WEIGHT, origin: 'synonym' }));
  return { length, alternatives: [{ terms: typed, weight: 1, origin: 'typed' }, ...synonyms] };
}

/** A word that the text lacks may be a slip of the keyboard, or two words written as one. */
async function asWord({ term }: Word, index: SearchIndex): Promise<Reading> {
  const typed: Alternative = { terms: [term], weight: 1, origin: 'typed' };
  if (index.frequency(term) > 0 || /\p{N}/u.test(term)) return { length: 1, alternatives: [typed] };
  const split = splitInTwo(term, index);
  const near = split
    ? []
    : (await index.nearTerms(term)).filter((other) => !isStopWord(other)).slice(0, MAX_NEAR_TERMS);
  const others = near.map((other): Alternative => ({ terms: [other], weight: NEAR_WEIGHT, origin: 'near' }));
  return { length: 1, alternatives: [typed, ...(split ? [split] : []), ...others] };
}

const MIN_PART_CHARS = 4;

function splitInTwo(term: string, index: SearchIndex): Alternative | undefined {
  for (let at = MIN_PART_CHARS; at <= term.length - MIN_PART_CHARS; at++) {
    const terms = [term.slice(0, at), term.slice(at)];
    if (terms.every((part) => index.frequency(part) > 0))
      return { terms, weight: JOINED_WEIGHT, origin: 'split' };
  }
  return undefined;
}

/** A concept is as rare as the commonest of its names is frequent; a name of several words as its rarest word. */
function rarityOf(alternatives: readonly Alternative[], index: SearchIndex): number {
  const frequencies = alternatives.map(({ terms }) =>
    Math.min(...terms.map((term) => index.frequency(term))),
  );
  return inverseDocumentFrequency(Math.max(...frequencies), index.size);
}

/** ln(1 + (N − n + ½) / (n + ½)), as in Robertson and Zaragoza, The Probabilistic Relevance Framework (2009). */
function inverseDocumentFrequency(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

function unique(concepts: readonly Concept[]): Concept[] {
  const byTerms = new Map(
    concepts.map((concept) => [concept.alternatives[0]?.terms.join(' '), concept] as const),
  );
  return [...byTerms.values()];
}

function rarest(concepts: readonly Concept[]): Concept[] {
  const kept = new Set([...concepts].sort((a, b) => b.rarity - a.rarity).slice(0, MAX_CONCEPTS));
  return concepts.filter((concept) => kept.has(concept));
}
