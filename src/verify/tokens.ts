/** Splits a text into words and marks, and folds away what may differ between a quotation and its source. */
import type { Range } from '../corpus/document.ts';
import { UNSPACED_LETTER } from '../english/writing-systems.ts';

/** A word as written, or a mark, and the characters that it comes from. */
export interface Token extends Range {
  readonly text: string;
}

export interface Tokens {
  readonly words: readonly Token[];
  /** The marks before each word and, last, those after the last word. */
  readonly marks: readonly (readonly Token[])[];
}

export const ELLIPSIS = '…';

const INVISIBLE = '\\p{Cf}\\p{DI}';
const QUOTES = '\\p{Pi}\\p{Pf}"\'`´„‚″′＂＇「」『』〝〞〟';
const DASHES = '\\p{Pd}−';
const INNER = `[a-z]+|(?!${UNSPACED_LETTER})[\\p{L}\\p{N}\\p{M}${INVISIBLE}]|['’‘\`´′＇](?=[\\p{L}\\p{N}])`;
/** A dash right before a digit is a minus if only white space or an opening mark stands before it. */
const MINUS = `(?<![^\\s\\p{Ps}${QUOTES}])[-‐‑–−﹣－]`;
const NUMBER = `(?:${MINUS})?(?:\\p{Sc}\\s?)?\\p{N}(?:${INNER}|[.,:](?=\\p{N}))*(?:\\s?[%‰°])?`;
/** `U.S.`: its last full stop may be the sentence's, or be missing at the end of a quotation. */
const ABBREVIATION = `(?:\\p{L}\\.)+\\p{L}(?!${INNER})\\.?`;
/** `[S]uch`: an editor has changed the case of the letter. */
const BRACKETED = '\\[\\p{L}\\](?=\\p{L})';
const WORD = `${UNSPACED_LETTER}|${ABBREVIATION}|(?:${BRACKETED}|\\p{L})(?:${INNER})*`;
const DOTS = '(?:…|\\.{2,}|\\.(?:[ \\u00a0]\\.){2,})[.…]*';
const CUT = `[[(]\\s*${DOTS}\\s*[\\])]|${DOTS}`;
const EMOJI = '\\p{Extended_Pictographic}\\p{Emoji_Presentation}\\p{Emoji_Modifier}';
const MARK = `[^\\s\\p{Cc}${INVISIBLE}${QUOTES}${DASHES}${EMOJI}]`;
const TOKEN = new RegExp(`(${NUMBER}|${WORD})|(${CUT})|${MARK}`, 'gu');

/**
 * The words of a text, as written, and its marks. White space, quotation marks, dashes, emoji and invisible
 * characters are neither.
 */
export function tokenize(text: string): Tokens {
  const words: Token[] = [];
  const marks: Token[][] = [[]];
  for (const { 0: written, 1: word, 2: cut, index: start } of text.matchAll(TOKEN)) {
    const range = { start, end: start + written.length };
    if (word === undefined) marks.at(-1)?.push({ text: cut === undefined ? written : ELLIPSIS, ...range });
    else {
      words.push({ text: written, ...range });
      marks.push([]);
    }
  }
  return { words, marks };
}

export function countWords(text: string): number {
  return tokenize(text).words.length;
}

const UNSEEN = new RegExp(`[\\s${INVISIBLE}'’‘\`´′＇ʼ[\\]]`, 'gu');
const LAST_POINT = /\.$/u;
const ANY_DASH = new RegExp(`[${DASHES}]`, 'gu');

/** The word without case (`ß` is `SS`), apostrophes, invisible characters and Unicode composition. */
export function fold(written: string): string {
  const plain = written.replace(UNSEEN, '').replace(ANY_DASH, '-').replace(LAST_POINT, '');
  return plain.toUpperCase().toLowerCase().normalize('NFC');
}

const HYPHENS = new RegExp(`(?<=\\p{L})[${DASHES}]\\s*(?=\\p{L})`, 'gu');

/** The words of a text, folded, with a space between; words joined by a hyphen or broken at a line's end are one. */
export function joinHyphenated(text: string): string {
  return text.replace(HYPHENS, '').split(/\s+/u).map(fold).join(' ');
}

/** A range of words: by their index in a claim, or by position in the corpus. */
export interface WordRange {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

export function positionsIn({ from, to }: WordRange): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

export function isEmpty({ from, to }: WordRange): boolean {
  return from >= to;
}
