/** Turns text into search terms: one function for documents and for queries. */
import { stemmer } from '@orama/stemmers/english';
import type { Range } from '../corpus/document.ts';
import { beginsNumber, readNumber } from './numbers.ts';

/** A search term and the characters that it was made from. */
export interface Word extends Range {
  readonly term: string;
}

/** Letters and digits, held together by points, apostrophes and invisible characters inside a word; `1,000`; `U.S.` */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’](?=\p{L}))*/gu;
const MAX_TERM_CHARS = 64;
const MAX_NUMBER_WORDS = 4;

/** What a word is, wherever it stands. */
interface Reading {
  readonly plain: string;
  readonly term: string;
}

/**
 * The words of a text in order. Case, accents, possessives, points of abbreviations and invisible characters do not
 * count; number words read as numbers (`two dozen` is `24`); what is left is stemmed (Porter 2).
 */
export function analyze(text: string): Word[] {
  const found = [...text.matchAll(WORD)];
  const readings = found.map(([written]) => readWord(written));
  const words: Word[] = [];
  for (let i = 0; i < found.length; ) {
    const { plain, term } = readings[i] as Reading;
    const number = beginsNumber(plain)
      ? readNumber(readings.slice(i, i + MAX_NUMBER_WORDS).map((reading) => reading.plain))
      : undefined;
    const used = number?.words ?? 1;
    const last = found[i + used - 1] as RegExpExecArray;
    const range = { start: (found[i] as RegExpExecArray).index, end: last.index + last[0].length };
    if (number || term !== '') words.push({ term: number?.digits ?? term, ...range });
    i += used;
  }
  return words;
}

const known = new Map<string, Reading>();
const MAX_KNOWN = 50_000;

/** Reading is the costliest step, and the same words come again and again. */
function readWord(written: string): Reading {
  const before = known.get(written);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const word = plain(written);
  const reading = { plain: word, term: termOf(written, word) };
  known.set(written, reading);
  return reading;
}

/** The word as people type it: small letters, no accents, points or possessive. */
export function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’.]/gu, '')
    .replace(/(?<=\p{N}),(?=\p{N})/gu, '')
    .slice(0, MAX_TERM_CHARS);
}

/** `US` and `U.S.` name a country, `us` is a pronoun: in a text only the capitals tell them apart. */
function termOf(written: string, word: string): string {
  if (word === 'us') return written === 'us' ? 'us-pronoun' : 'us';
  return /^\p{L}+$/u.test(word) ? stemmer(word) : word;
}
