/** Turns text into search terms: one function for documents and for queries. */
import { stemmer } from '@orama/stemmers/english';
import type { Range } from '../corpus/document.ts';
import { readNumber } from './numbers.ts';

/** A search term and the characters that it was made from. */
export interface Word extends Range {
  readonly term: string;
}

/** Letters and digits, held together by points, apostrophes and invisible characters inside a word; `1,000`; `U.S.` */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’](?=\p{L}))*/gu;
const MAX_TERM_CHARS = 64;

/**
 * The words of a text in order. Case, accents, possessives, points of abbreviations and invisible characters do not
 * count; number words read as numbers (`two dozen` is `24`); what is left is stemmed (Porter 2).
 */
export function analyze(text: string): Word[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    written: match[0],
    plain: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const terms: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const number = readNumber(words.slice(i, i + 4).map((word) => word.plain));
    const { written, plain, start, end } = words[i] as (typeof words)[number];
    if (number) terms.push({ term: number.digits, start, end: words[i + number.words - 1]?.end ?? end });
    else terms.push({ term: termOf(written, plain), start, end });
    i += number?.words ?? 1;
  }
  return terms.filter(({ term }) => term !== '');
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
  return stem(word);
}

const stems = new Map<string, string>();
const MAX_STEMS = 50_000;

/** Stemming is the costliest step and the same words come again and again. */
function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MAX_STEMS) stems.clear();
  const stemmed = /^\p{L}+$/u.test(word) ? stemmer(word) : word;
  stems.set(word, stemmed);
  return stemmed;
}
