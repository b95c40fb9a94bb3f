/** Turns text into search terms: one function for documents and for queries. */
import { LRUCache } from 'lru-cache';
import type { Range } from '../corpus/document.ts';
import { stemOf } from '../english/dictionary.ts';
import { beginsNumber, readNumber } from '../english/numbers.ts';

/** A search term and the characters that it was made from. */
export interface Word extends Range {
  readonly term: string;
}

/** Letters and digits, joined by full stops, apostrophes and invisible characters inside a word; `1,000`; `U.S.` */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’](?=\p{L}))*/gu;
const MAX_TERM_CHARS = 64;
const MAX_NUMBER_WORDS = 4;

/** What a word is, wherever it occurs. */
interface Analysis {
  readonly plain: string;
  readonly term: string;
  /** It may be a number together with the words after it. */
  readonly numeral: boolean;
}

/**
 * The words of a text in order. Case, accents, possessives, full stops in abbreviations and invisible characters do not
 * count; number words become numbers (`two dozen` is `24`); the rest is stemmed (Porter 2).
 */
export function analyze(text: string): Word[] {
  const words: Word[] = [];
  const numerals: number[] = [];
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const { term, numeral } = analyses.memo(written);
    if (numeral) numerals.push(words.length);
    words.push({ term, start, end: start + written.length });
  }
  const joined = numerals.length > 0 ? joinNumbers(text, words, numerals) : words;
  return joined.some(({ term }) => term === '') ? joined.filter(({ term }) => term !== '') : joined;
}

const HYPHENATED = /\p{L}+(?:[-‐‑]\p{L}+)+/gu;

/** The terms of a text, and hyphenated words also as one: `handoff` for `hand-off`. */
export function termsOf(text: string): string[] {
  const joined = Array.from(
    text.matchAll(HYPHENATED),
    ([word]) => analyses.memo(word.replace(/[-‐‑]/gu, '')).term,
  );
  return [...analyze(text).map(({ term }) => term), ...joined];
}

/** The words, with numbers of several words as one. */
function joinNumbers(text: string, words: readonly Word[], numerals: readonly number[]): Word[] {
  const joined: (readonly Word[])[] = [];
  let next = 0;
  for (const at of numerals) {
    if (at < next) continue;
    const parts = words.slice(at, at + MAX_NUMBER_WORDS);
    const number = readNumber(parts.map(({ start, end }) => analyses.memo(text.slice(start, end)).plain));
    if (number === undefined) continue;
    const { start } = parts[0] as Word;
    const { end } = parts[number.words - 1] as Word;
    joined.push(words.slice(next, at), [{ term: number.digits, start, end }]);
    next = at + number.words;
  }
  return [...joined, words.slice(next)].flat();
}

/** Analysing a word is the slowest step, and the same words recur. */
const analyses = new LRUCache<string, Analysis>({
  max: 50_000,
  memoMethod: (written) => {
    const word = simplify(written);
    return { plain: word, term: termOf(written, word), numeral: beginsNumber(word) };
  },
});

/** The word as people type it: lower case, without accents, full stops or possessive. */
export function plain(word: string): string {
  return analyses.memo(word).plain;
}

function simplify(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/['’]s$/u, '')
    .replace(/['’.]/gu, '')
    .replace(/(?<=\p{N}),(?=\p{N})/gu, '')
    .slice(0, MAX_TERM_CHARS);
}

/** `US` and `U.S.` name a country, `us` is a pronoun: in a text, only the capitals tell them apart. */
function termOf(written: string, word: string): string {
  if (word === 'us' || word === 'usa') return written === 'us' ? 'us-pronoun' : 'us';
  return /^\p{L}+$/u.test(word) ? stemOf(word) : word;
}
