/** Turns text into search terms: one function for documents and for queries. */
import { LRUCache } from 'lru-cache';
import type { Range } from '../corpus/document.ts';
import { stemOf } from '../english/dictionary.ts';
import { readNumber } from '../english/numbers.ts';
import { UNSPACED_LETTER } from '../english/writing-systems.ts';

/** A search term and the characters that it was made from. */
export interface Word extends Range {
  readonly term: string;
}

/** Letters and digits, joined by full stops, apostrophes and invisible characters inside a word; `1,000`; `U.S.` */
const WORD = new RegExp(
  String.raw`${UNSPACED_LETTER}|(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*(?:(?:[Ss][Tt]|[NnRr][Dd]|[Tt][Hh])(?!\p{L}))?|[\p{L}\p{N}](?:[a-z]+|(?!${UNSPACED_LETTER})[\p{L}\p{N}\p{M}\p{Cf}]|['’](?=\p{L}))*`,
  'gu',
);
const MAX_TERM_CHARS = 64;

/**
 * The words of a text in order. Case, accents, possessives, full stops in abbreviations and invisible characters do not
 * count; number words become numbers (`two dozen` is `24`); the rest is stemmed (Porter 2).
 */
export function analyze(text: string): Word[] {
  const found = [...text.matchAll(WORD)];
  const asTyped = plainWords(text);
  const words: Word[] = [];
  for (let i = 0, length = 1; i < found.length; i += length) {
    const number = readNumber(asTyped, i);
    length = number?.words ?? 1;
    const [first, last] = [found[i], found[i + length - 1]] as [RegExpExecArray, RegExpExecArray];
    const term = number?.digits ?? analyses.memo(first[0]).term;
    if (term !== '') words.push({ term, start: first.index, end: last.index + last[0].length });
  }
  return words;
}

const HYPHENATED = /\p{L}+(?:[-‐‑]\p{L}+)+/gu;

/** The terms of a text, and hyphenated words also as one: `handoff` for `hand-off`. */
export function termsOf(text: string): string[] {
  const joined = (text.match(HYPHENATED) ?? []).map((word) => word.replace(/[-‐‑]/gu, ''));
  return [...analyze(text), ...joined.map((word) => analyses.memo(word))].map(({ term }) => term);
}

/** Analysing a word is the slowest step, and the same words recur. */
const analyses = new LRUCache<string, { readonly plain: string; readonly term: string }>({
  max: 50_000,
  memoMethod: (written) => {
    const word = simplify(written);
    return { plain: word, term: termOf(written, word) };
  },
});

/** The word as people type it: lower case, without accents, full stops or possessive. */
export function plain(word: string): string {
  return analyses.memo(word).plain;
}

/** The words of a text, each as people type it. */
export function plainWords(text: string): string[] {
  return (text.match(WORD) ?? []).map(plain);
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
    .replace(/(?<=\p{N})(?:st|nd|rd|th)$/u, '')
    .slice(0, MAX_TERM_CHARS);
}

/** `US` and `U.S.` name a country, `us` is a pronoun: in a text, only the capitals tell them apart. */
function termOf(written: string, word: string): string {
  if (word === 'us' || word === 'usa') return written === 'us' ? 'us-pronoun' : 'us';
  return /^\p{L}+$/u.test(word) ? stemOf(word) : word;
}
