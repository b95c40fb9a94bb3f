/** What each word of a query may be called in the text: itself, a synonym, a corrected slip, joined or cut in two. */
import { plain } from './analysis.ts';
import { contentWords, isLight, isStopWord, type Query, type QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { SynonymGroup } from './synonyms.ts';
import type { Lexicon } from './thesaurus.ts';

/** Terms that must stand together, and how much they count beside the word that was typed (1). */
export interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
  readonly origin: 'typed' | 'synonym' | 'related' | 'near' | 'joined' | 'split';
}

/** One thing that was asked for: a word of the query, or several that a synonym group knows as one. */
export interface Concept {
  /** Where it stands in the query's text. */
  readonly start: number;
  readonly end: number;
  readonly alternatives: readonly Alternative[];
  /** Its rarity (BM25's inverse document frequency, in nats), names weighing more; that of an unknown word is the highest. */
  readonly rarity: number;
  /** It is written as a name or a number. */
  readonly name: boolean;
}

const SYNONYM_WEIGHT = 0.8;
const NEAR_WEIGHT = 0.8;
const JOINED_WEIGHT = 0.9;
const MAX_NEAR_TERMS = 3;
/** What a thesaurus knows of a word in general says little of what it means here. */
const RELATED_WEIGHTS = { derived: 0.3, synonym: 0.15 };
const MAX_RELATED = 12;
/** A related word that stands in more of the passages than this tells nothing. */
const MAX_RELATED_SHARE = 0.2;
/** Any text lacks many ordinary words; that it lacks a name says more. */
const UNKNOWN_ORDINARY = 0.75;
const LIGHT_WEIGHT = 0.4;
/** A name or a number says more of what is asked about than another word that is as rare. */
const NAME_WEIGHT = 1.4;

/** Where other names for the words of a query are found. */
export interface Vocabulary {
  readonly index: SearchIndex;
  readonly synonyms: readonly SynonymGroup[];
  readonly thesaurus: Lexicon;
}

/** The concepts of a query in the order typed. */
export async function findConcepts(query: Query, vocabulary: Vocabulary): Promise<Concept[]> {
  const { index, synonyms } = vocabulary;
  const concepts: Concept[] = [];
  for (let i = 0; i < query.words.length; ) {
    const rest = query.words.slice(i);
    const [first] = rest as [QueryWord, ...QueryWord[]];
    const written = plain(query.text.slice(first.start, first.end));
    const { length, alternatives, ordinary } =
      asSynonym(rest, index, synonyms) ??
      (first.stop ? undefined : (asJoined(rest, index) ?? (await asWord(first.term, written, vocabulary)))) ??
      NOTHING;
    const { start, end } = { start: first.start, end: rest[length - 1]?.end ?? first.end };
    const name = isName(query.text, start);
    const rarity = (name ? NAME_WEIGHT : 1) * rarityOf(alternatives, ordinary, index);
    if (alternatives.length > 0) concepts.push({ start, end, alternatives, rarity, name });
    i += length;
  }
  return unique(concepts);
}

/** Whether the word that begins at `start` is written as a name or a number: the first of all may have its capital anyway. */
function isName(text: string, start: number): boolean {
  return start > 0 && /^[\p{Lu}\p{N}]/u.test(text.slice(start));
}

interface Reading {
  /** How many words of the query it takes. */
  readonly length: number;
  readonly alternatives: readonly Alternative[];
  /** A word of the language, spelt as it should be, and no name. */
  readonly ordinary?: boolean;
}

const NOTHING: Reading = { length: 1, alternatives: [] };

/** `cyber attacks` where the text writes `cyberattacks`. */
function asJoined([first, second]: readonly QueryWord[], index: SearchIndex): Reading | undefined {
  if (first === undefined || second === undefined || second.stop) return undefined;
  const joined = first.term + second.term;
  if (index.frequency(joined) === 0) return undefined;
  const typed: Alternative = { terms: [first.term, second.term], weight: 1, origin: 'typed' };
  return { length: 2, alternatives: [typed, { terms: [joined], weight: JOINED_WEIGHT, origin: 'joined' }] };
}

/** The longest member of a synonym group that the query goes on with; a stop word alone is none. */
function asSynonym(
  words: readonly QueryWord[],
  index: SearchIndex,
  groups: readonly SynonymGroup[],
): Reading | undefined {
  const begins = (member: readonly string[]) =>
    member.every((term, i) => words[i]?.term === term) && !(member.length === 1 && words[0]?.stop);
  const near = groups.filter((group) => group.some(([first]) => first === words[0]?.term));
  const length = Math.max(
    0,
    ...near
      .flat()
      .filter(begins)
      .map((member) => member.length),
  );
  const typed = words.slice(0, length).map(({ term }) => term);
  const others = near
    .filter((group) => group.some((member) => member.length === length && begins(member)))
    .flat()
    .filter(
      (member) => member.join(' ') !== typed.join(' ') && member.every((term) => index.frequency(term) > 0),
    );
  if (others.length === 0) return undefined;
  const synonyms = others.map((terms): Alternative => ({ terms, weight: SYNONYM_WEIGHT, origin: 'synonym' }));
  return { length, alternatives: [{ terms: typed, weight: 1, origin: 'typed' }, ...synonyms] };
}

/** A word that the text lacks may be a slip of the keyboard, or two words written as one. */
async function asWord(term: string, written: string, vocabulary: Vocabulary): Promise<Reading> {
  const { index } = vocabulary;
  const typed: Alternative = { terms: [term], weight: 1, origin: 'typed' };
  if (/\p{N}/u.test(term)) return { length: 1, alternatives: [typed] };
  const { ordinary, related } = await lookUp(term, written, vocabulary);
  if (index.frequency(term) > 0 || related.length > 0 || ordinary)
    return { length: 1, alternatives: [typed, ...related], ordinary };
  const split = splitInTwo(term, index);
  const near = split
    ? []
    : (await index.nearTerms(term)).filter((other) => !isStopWord(other)).slice(0, MAX_NEAR_TERMS);
  const others = near.map((other): Alternative => ({ terms: [other], weight: NEAR_WEIGHT, origin: 'near' }));
  return { length: 1, alternatives: [typed, ...(split ? [split] : []), ...others] };
}

async function lookUp(
  term: string,
  written: string,
  { index, thesaurus }: Vocabulary,
): Promise<{ ordinary: boolean; related: Alternative[] }> {
  const entry = await thesaurus.lookUp(written);
  const found = entry.related.map(({ word, relation }): Alternative => {
    const terms = contentWords(word).map((part) => part.term);
    return { terms, weight: RELATED_WEIGHTS[relation], origin: 'related' };
  });
  const telling = (part: string) =>
    index.frequency(part) > 0 && index.frequency(part) <= MAX_RELATED_SHARE * index.size;
  const byTerms = new Map(found.reverse().map((alternative) => [alternative.terms.join(' '), alternative]));
  byTerms.delete(term);
  const related = [...byTerms.values()]
    .filter(
      ({ terms }) => terms.length > 0 && terms.every(telling) && !terms.some((part) => /\p{N}/u.test(part)),
    )
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_RELATED);
  return { ordinary: entry.ordinary, related };
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

/**
 * A concept is as rare as the commonest of its names is frequent, a name of several words as its rarest word. What is
 * only related is no name: a word that the text lacks stays as rare as can be.
 */
function rarityOf(alternatives: readonly Alternative[], ordinary = false, index: SearchIndex): number {
  const frequency = ({ terms }: Alternative) => Math.min(...terms.map((term) => index.frequency(term)));
  const names = alternatives.filter(({ origin }) => origin !== 'related');
  const rarity = inverseDocumentFrequency(Math.max(...names.map(frequency)), index.size);
  if (ordinary && names.every((name) => frequency(name) === 0)) return UNKNOWN_ORDINARY * rarity;
  return isLight(alternatives[0]?.terms[0] ?? '') ? LIGHT_WEIGHT * rarity : rarity;
}

/** ln(1 + (N − n + ½) / (n + ½)), as in Robertson and Zaragoza, The Probabilistic Relevance Framework (2009). */
export function inverseDocumentFrequency(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

function unique(concepts: readonly Concept[]): Concept[] {
  const byTerms = new Map(
    concepts.map((concept) => [concept.alternatives[0]?.terms.join(' '), concept] as const),
  );
  return [...byTerms.values()];
}
