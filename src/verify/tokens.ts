/** Splits a text into words and marks, and folds away what may differ between a quotation and its source. */
import type { Range } from '../corpus/document.ts';

/** A word or a mark, and the characters that it comes from. */
export interface Token extends Range {
  readonly key: string;
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
const INNER = `[\\p{L}\\p{N}\\p{M}${INVISIBLE}]|['’‘\`´′＇](?=[\\p{L}\\p{N}])`;
/** A dash right before a digit is a minus if only white space or an opening mark stands before it. */
const MINUS = `(?<![^\\s\\p{Ps}${QUOTES}])[-‐‑–−﹣－]`;
const NUMBER = `(?:${MINUS})?(?:\\p{Sc}\\s?)?\\p{N}(?:${INNER}|[.,:](?=\\p{N}))*(?:\\s?[%‰°])?`;
/** `U.S.`: its last full stop may be the sentence's, or be missing at the end of a quotation. */
const ABBREVIATION = `(?:\\p{L}\\.)+\\p{L}(?!${INNER})\\.?`;
/** `[S]uch`: an editor has changed the case of the letter. */
const BRACKETED = '\\[\\p{L}\\](?=\\p{L})';
const WORD = `${ABBREVIATION}|(?:${BRACKETED}|\\p{L})(?:${INNER})*`;
const DOTS = '(?:…|\\.{2,}|\\.(?:[ \\u00a0]\\.){2,})[.…]*';
const CUT = `[[(]\\s*${DOTS}\\s*[\\])]|${DOTS}`;
const MARK = `[^\\s\\p{Cc}${INVISIBLE}${QUOTES}${DASHES}]`;
const TOKEN = new RegExp(`(${NUMBER}|${WORD})|(${CUT})|${MARK}`, 'gu');

/**
 * Calls back for each word (as written) and each mark of a text, in order. White space, quotation marks, dashes and
 * invisible characters are neither.
 */
export function scan(
  text: string,
  onWord: (written: string, start: number) => void,
  onMark: (mark: string, start: number, end: number) => void,
): void {
  for (const { 0: written, 1: word, 2: cut, index } of text.matchAll(TOKEN)) {
    if (word !== undefined) onWord(word, index);
    else onMark(cut === undefined ? written : ELLIPSIS, index, index + written.length);
  }
}

/** The folded words and the marks of a text. */
export function tokenize(text: string): Tokens {
  const words: Token[] = [];
  const marks: Token[][] = [[]];
  scan(
    text,
    (written, start) => {
      words.push({ key: fold(written), start, end: start + written.length });
      marks.push([]);
    },
    (key, start, end) => marks.at(-1)?.push({ key, start, end }),
  );
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
