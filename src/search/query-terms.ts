/**
 * Expands each word of a query to its possible forms in the text: itself, a synonym, a corrected typo, joined or split.
 */
import type { Range } from '../corpus/document.ts';
import { isEnglish, stemOf } from '../english/dictionary.ts';
import { plain, type Word } from './analysis.ts';
import { isLight, isStopTerm, type Query, type QueryWord, stopWordsLike } from './query.ts';
import type { SynonymGroup } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The weight of a name, by where it comes from. */
export const WEIGHTS = { typed: 1, synonym: 0.8, correction: 0.8, compound: 0.9 };

/** One name for what was asked for, as its terms. */
export interface Expansion {
  readonly terms: readonly string[];
  readonly origin: keyof typeof WEIGHTS;
}

/** A word of the query, or several words that form one name, as a range of the query's text. */
export interface QueryTerm extends Range {
  /** The first is the word as typed. */
  readonly expansions: readonly Expansion[];
  /**
   * In nats: the inverse document frequency of the commonest name that the corpus has; for a word it lacks, half that.
   */
  readonly rarity: number;
  /** A passage has one of its names. */
  readonly known: boolean;
  /** None has, but a heading has the word as typed. */
  readonly isInHeading: boolean;
  /** None has, but it is part of the name of somebody who speaks in these documents, by their ids. */
  readonly speakersIn: ReadonlySet<string>;
}

/** The terms that the corpus lacks, without words that say little about the subject. */
export function missingTerms(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.filter(({ known, expansions: [typed] }) => !known && !typed?.terms.every(isLight));
}

/** Whether the words of a text include one of a term's names. */
export function isNamedIn(words: readonly Word[], { expansions }: QueryTerm): boolean {
  const held = new Set(words.map(({ term }) => term));
  return expansions.some(({ terms }) => terms.every((term) => held.has(term)));
}

/** Every text lacks many words, so an unknown word says less than a rare one that the text has. */
const UNKNOWN_WEIGHT = 0.5;
const MIN_PART_CHARS = 4;

/** The terms of a query in the order typed, each once. */
export function expandQuery(
  query: Query,
  vocabulary: Vocabulary,
  synonyms: readonly SynonymGroup[],
): QueryTerm[] {
  const found = new Map<string, Found>();
  for (let i = 0, length = 1; i < query.words.length; i += length) {
    const synonym = findSynonyms(query.words.slice(i), synonyms);
    length = synonym?.length ?? 1;
    const words = query.words.slice(i, i + length);
    const [first, last] = [words[0], words.at(-1)] as [QueryWord, QueryWord];
    const isStop = first.stop || stopWordsMeant(first, query, vocabulary).length > 0;
    if (isStop && !synonym) continue;
    const terms = words.map(({ term }) => term);
    const typed: Expansion = { terms, origin: 'typed' };
    const expansions = [typed, ...(synonym?.expansions ?? compoundsOf(query, i))];
    found.set(terms.join(' '), { start: first.start, end: last.end, expansions });
  }
  return weigh([...found.values()], query.text, vocabulary);
}

/** The stop words that a word of a query may stand for, if the corpus lacks it. */
export function stopWordsMeant({ term, start, end }: Word, { text }: Query, vocabulary: Vocabulary) {
  return vocabulary.frequency(term) > 0 ? [] : stopWordsLike(text.slice(start, end));
}

type Found = Pick<QueryTerm, 'start' | 'end' | 'expansions'>;

/** Adds likely corrections of unknown words, drops names that the corpus lacks, and weighs the rest. */
function weigh(found: readonly Found[], text: string, vocabulary: Vocabulary): QueryTerm[] {
  // Stop words are not counted: they may stand in any passage.
  const frequency = ({ terms }: Expansion) => {
    const counted = terms.filter((term) => !isStopTerm(term));
    return Math.min(vocabulary.size, ...counted.map((term) => vocabulary.frequency(term)));
  };
  return found.map(({ start, end, expansions: [typed, ...others] }) => {
    const names = [typed as Expansion, ...others.filter((other) => frequency(other) > 0)];
    const most = Math.max(...names.map(frequency));
    const isThere = most > 0 || (typed as Expansion).terms.every((term) => vocabulary.has(term));
    const written = text.slice(start, end);
    const mayBeName = !isEnglish(plain(written)) || (start > 0 && /^\p{Lu}/u.test(written));
    const speakersIn = isThere || !mayBeName ? NOWHERE : vocabulary.documentsOf((typed as Expansion).terms);
    const isKnown = isThere || speakersIn.size > 0;
    const corrections = isKnown ? [] : correctionsOf(written, typed as Expansion, vocabulary);
    const known = most > 0 || corrections.length > 0;
    const isInHeading = isThere && !known;
    const rarity = (known ? 1 : UNKNOWN_WEIGHT) * inverseDocumentFrequency(most, vocabulary.size);
    return { start, end, expansions: [...names, ...corrections], rarity, known, isInHeading, speakersIn };
  });
}

const NOWHERE: ReadonlySet<string> = new Set();

/** An English word is not a typo for another. */
function correctionsOf(written: string, { terms }: Expansion, vocabulary: Vocabulary): Expansion[] {
  const [term = ''] = terms;
  if (terms.length > 1 || /\p{N}/u.test(term) || isEnglish(plain(written))) return [];
  const near = vocabulary.nearTerms(term).filter((other) => !isStopTerm(other));
  return near.map((other) => ({ terms: [other], origin: 'correction' }));
}

/**
 * The other members of the synonym groups with the longest name that the query continues with; a stop word alone is not
 * one.
 */
function findSynonyms(
  words: readonly QueryWord[],
  groups: readonly SynonymGroup[],
): { length: number; expansions: Expansion[] } | undefined {
  const begins = (member: readonly string[]) =>
    member.every((term, i) => words[i]?.term === term) && !(member.length === 1 && words[0]?.stop);
  const found = groups.flatMap((group) => group.filter(begins).map(({ length }) => ({ group, length })));
  const length = Math.max(0, ...found.map((member) => member.length));
  if (length === 0) return undefined;
  const others = found
    .filter((member) => member.length === length)
    .flatMap(({ group }) => group.filter((member) => member.length !== length || !begins(member)));
  return { length, expansions: others.map((terms) => ({ terms, origin: 'synonym' })) };
}

/** What makes one word with a verb before it: `backed up`, `backup` */
const PARTICLES = new Set('up down in out off over on away back through'.split(' '));

/** `cyber attacks` may be `cyberattacks` in the text, and the other way round. */
function compoundsOf({ text, words }: Query, at: number): Expansion[] {
  const { term } = words[at] as QueryWord;
  if (!/^\p{L}+$/u.test(term)) return [];
  const joined = [at + 1, at - 1].flatMap((beside) => {
    const [left, right] = [words[Math.min(at, beside)], words[Math.max(at, beside)]];
    if (!left || !right) return [];
    const isHyphenated = text.slice(left.end, right.start).trim() === '-';
    if (beside > at && PARTICLES.has(right.term)) return [[stemOf(left.term + right.term)]];
    if (words[beside]?.stop && !isHyphenated) return [];
    return [[stemOf(plain(text.slice(left.start, left.end)) + plain(text.slice(right.start, right.end)))]];
  });
  const split = Array.from({ length: Math.max(0, term.length - 2 * MIN_PART_CHARS + 1) }, (_, i) => [
    term.slice(0, i + MIN_PART_CHARS),
    term.slice(i + MIN_PART_CHARS),
  ]);
  return [...joined, ...split].map((terms) => ({ terms, origin: 'compound' }));
}

/** ln(1 + (N − n + ½) / (n + ½)), as in Robertson and Zaragoza, The Probabilistic Relevance Framework (2009). */
export function inverseDocumentFrequency(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/**
 * The terms to search for, each with the greatest weight that a name gives it. Engines add up the scores of terms, so
 * the other names of a word share one weight, and so do the terms of a name: a word does not count more for having many
 * names.
 */
export function termWeights(queryTerms: readonly QueryTerm[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { expansions } of queryTerms)
    for (const { terms, origin } of expansions)
      for (const term of terms) {
        const sharing = terms.length * (origin === 'typed' ? 1 : expansions.length - 1);
        if (!isStopTerm(term)) weights.set(term, Math.max(weights.get(term) ?? 0, WEIGHTS[origin] / sharing));
      }
  return weights;
}
