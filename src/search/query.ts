/** Reads what a person typed as a search: content words, exact phrases and excluded words. */
import { FUNCTION_WORDS, isEnglish } from '../english/dictionary.ts';
import {
  FRAME_PHRASES,
  FRAME_WORDS,
  LIGHT_WORDS,
  namedSubject,
  PRONOUN_US,
} from '../english/questions/question-words.ts';
import { analyze, plain, type Word } from './analysis.ts';

export interface QueryWord extends Word {
  /** Too common, or too much part of how questions are put, to say what is asked about. */
  readonly stop: boolean;
}

export interface Query {
  /** The input without invisible characters and extra white space. */
  readonly text: string;
  /** In the order typed, with the words of phrases, without excluded words. */
  readonly words: readonly QueryWord[];
  /** In quotation marks: to be found exactly as written. */
  readonly phrases: readonly string[];
  /** Words after a leading minus sign, as typed. */
  readonly excluded: readonly string[];
  /**
   * The text without excluded words and without what people say around a question in a chat; only the subject, if the
   * question merely names one.
   */
  readonly asked: string;
  readonly namesSubject: boolean;
}

const STOP_WORDS = new Set(
  [...[...FUNCTION_WORDS].filter((word) => word !== 'us'), ...FRAME_WORDS.split(' ')].map(plainWord),
);
const ASKING = ['what', 'when', 'where', 'which'];
const STOP_TERMS = new Set([...STOP_WORDS].flatMap((word) => analyze(word).map(({ term }) => term)));
const LIGHT_TERMS = new Set(LIGHT_WORDS.split(' ').flatMap((word) => analyze(word).map(({ term }) => term)));
const PHRASE = /["“”«»„]([^"“”«»„]+)["“”«»„]/gu;
const EXCLUDED = /(?<=^|\s)-(\p{L}[\p{L}\p{N}'’-]*)/gu;

/** Reads `input` as a query; any text is valid. */
export function readQuery(input: string): Query {
  const text = cleanText(input);
  const phrases = [...text.matchAll(PHRASE)].map((match) => (match[1] as string).trim()).filter(Boolean);
  const rest = text.replace(PHRASE, (match) => match.replace(/["“”«»„]/gu, ' '));
  const excluded = [...rest.matchAll(EXCLUDED)].map((match) => match[1] as string);
  const unframed = rest.replace(EXCLUDED, blank).replace(FRAME_PHRASES, blank);
  const subject = namedSubject(unframed);
  const asked = subject ? unframed.slice(subject.start, subject.end).padStart(subject.end) : unframed;
  const words = readWords(asked);
  const onlyPhrases = phrases.length > 0 && words.every(({ stop }) => stop);
  return {
    text,
    words: onlyPhrases ? words.map((word) => ({ ...word, stop: false })) : words,
    phrases,
    excluded,
    asked: cleanText(asked),
    namesSubject: subject !== undefined,
  };
}

/**
 * The text without control and invisible characters and lone surrogates, with single spaces: safe to show and to
 * search.
 */
export function cleanText(input: string): string {
  return input
    .toWellFormed()
    .replace(/[\p{Cf}\uFFFD]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The same, line by line; empty lines are left out. */
export function cleanLines(input: string): string {
  return input
    .split(/\r\n?|\n/u)
    .map(cleanText)
    .filter(Boolean)
    .join('\n');
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

function readWords(text: string): QueryWord[] {
  const asked = text
    .replace(FRAME_PHRASES, blank)
    .replace(PRONOUN_US, (match) => match.replace(/us$/iu, '  '));
  const words = analyze(asked);
  return words.map(({ term, start, end }) => ({
    term: term === 'us-pronoun' ? 'us' : term,
    start,
    end,
    stop: isStopWord(text.slice(start, end)),
  }));
}

/** The words of a text that say what it is about: without stop words. */
export function contentWords(text: string): Word[] {
  return readWords(text).filter(({ stop }) => !stop);
}

/** Whether a text has the phrases as written (white space, case and the shape of marks do not count) and no excluded word. */
export function obeys(text: string, { phrases, excluded }: Pick<Query, 'phrases' | 'excluded'>): boolean {
  if (phrases.length === 0 && excluded.length === 0) return true;
  const written = foldShape(text);
  if (!phrases.every((phrase) => holdsPhrase(written, foldShape(phrase)))) return false;
  // `long-term` is two words side by side.
  const termsIn = (words: string) => analyze(words).map(({ term }) => term);
  const held = ` ${termsIn(text).join(' ')} `;
  return !excluded.some((word) => held.includes(` ${termsIn(word).join(' ')} `));
}

function foldShape(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[“”«»„]/gu, '"')
    .replace(/\s+/gu, ' ');
}

function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const free = (edge: string) => !/[\p{L}\p{N}]/u.test(edge);
    if (free(text.charAt(at - 1)) && free(text.charAt(at + phrase.length))) return true;
  }
  return false;
}

/** Whether a term says little about the subject. */
export function isLight(term: string): boolean {
  return LIGHT_TERMS.has(term);
}

/** Whether a term comes from a stop word. */
export function isStopTerm(term: string): boolean {
  return STOP_TERMS.has(term);
}

/** Words too common, or too much part of how questions are put, to say what is asked about. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(plainWord(word));
}

/**
 * The stop words that an unknown word in small letters may stand for: with two neighbouring letters exchanged (`teh`) or,
 * where the word asks, with one left out (`wich`).
 */
export function stopWordsLike(word: string): string[] {
  if (!/^\p{Ll}{3,}$/u.test(word) || isEnglish(word) || STOP_WORDS.has(word)) return [];
  const swaps = Array.from({ length: word.length - 1 }, (_, i) =>
    [word.slice(0, i), word[i + 1], word[i], word.slice(i + 2)].join(''),
  );
  const lacksLetter = (asking: string) =>
    [...asking].some((_, i) => i > 0 && asking.slice(0, i) + asking.slice(i + 1) === word);
  return [...swaps.filter((swap) => STOP_WORDS.has(swap)), ...ASKING.filter(lacksLetter)];
}

function plainWord(word: string): string {
  return plain(word).replace(/-/g, '');
}
