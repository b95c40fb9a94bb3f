/** Reads the words of a text, and the marks between them, as a quotation is compared: by what must not differ. */
import type { Range } from '../corpus/document.ts';

/** A word or a mark, folded, and the characters it was made from. */
export interface Token extends Range {
  readonly key: string;
}

export interface Words {
  readonly words: readonly Token[];
  /** The marks before each word, and at last those behind the last one. */
  readonly marks: readonly (readonly Token[])[];
}

export const ELLIPSIS = '…';

const INVISIBLE = '\\p{Cf}\\p{DI}';
const QUOTES = '\\p{Pi}\\p{Pf}"\'`´„‚″′＂＇「」『』〝〞〟';
const DASHES = '\\p{Pd}−';
const INNER = `[\\p{L}\\p{N}\\p{M}${INVISIBLE}]|['’‘\`´′＇](?=[\\p{L}\\p{N}])`;
/** A dash directly before a digit is a minus where nothing but white space or an opening mark is before it. */
const MINUS = `(?<![^\\s\\p{Ps}${QUOTES}])[-‐‑–−﹣－]`;
const NUMBER = `(?:${MINUS})?(?:\\p{Sc}\\s?)?\\p{N}(?:${INNER}|[.,:](?=\\p{N}))*(?:\\s?[%‰°])?`;
/** `U.S.`: its last point may be that of the sentence, or be missing at the end of a quotation. */
const ABBREVIATION = `(?:\\p{L}\\.)+\\p{L}(?!${INNER})\\.?`;
/** `[S]uch`: an editor's letter, in another case than the text has it. */
const BRACKETED = '\\[\\p{L}\\](?=\\p{L})';
const WORD = `${ABBREVIATION}|(?:${BRACKETED}|\\p{L})(?:${INNER})*`;
const DOTS = '(?:…|\\.{2,}|\\.(?:[ \\u00a0]\\.){2,})[.…]*';
const CUT = `[[(]\\s*${DOTS}\\s*[\\])]|${DOTS}`;
const MARK = `[^\\s\\p{Cc}${INVISIBLE}${QUOTES}${DASHES}]`;
const TOKEN = new RegExp(`(${NUMBER}|${WORD})|(${CUT})|${MARK}`, 'gu');

/**
 * Calls back for each word and mark of a text, in order, with its characters as written; of white space, quotation
 * marks, dashes and invisible characters nothing is left. Any text at all may be given.
 */
export function scan(
  text: string,
  onWord: (written: string, start: number) => void,
  onMark: (mark: string, start: number, end: number) => void,
): void {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [written, word, cut] = match;
    if (word !== undefined) onWord(word, match.index);
    else onMark(cut === undefined ? written : ELLIPSIS, match.index, match.index + written.length);
  }
}

export function readWords(text: string): Words {
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

const UNSEEN = new RegExp(`[\\s${INVISIBLE}'’‘\`´′＇ʼ[\\]]`, 'gu');
const LAST_POINT = /\.$/u;
const ANY_DASH = new RegExp(`[${DASHES}]`, 'gu');

/** The word without what may differ: case (`ß` is `SS`), apostrophes, invisible characters and Unicode composition. */
export function fold(written: string): string {
  const shaped = written.replace(UNSEEN, '').replace(ANY_DASH, '-').replace(LAST_POINT, '');
  return shaped.toUpperCase().toLowerCase().normalize('NFC');
}

const HYPHENS = new RegExp(`(?<=\\p{L})[${DASHES}]\\s*(?=\\p{L})`, 'gu');

/** Words folded, with one space between; those written with a hyphen, or broken at a line's end, as one. */
export function joinHyphenated(text: string): string {
  return text.replace(HYPHENS, '').trim().split(/\s+/u).map(fold).join(' ');
}
