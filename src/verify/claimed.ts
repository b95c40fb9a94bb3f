/** Finds the words that a text claims to quote, each quotation by itself, and whom it names for them. */

import type { Range } from '../corpus/document.ts';
import { findQuotations, type Quotation } from '../corpus/quotations.ts';
import {
  attributionClauses,
  isName,
  paraphrasedSubject,
  subjectAfter,
  subjectBefore,
} from '../english/attribution.ts';
import { OFFICE, PRONOUN } from '../english/people.ts';
import { tokenize } from './tokens.ts';

/** Words that a text gives as somebody's: `range` is where they stand in it, without quotation marks. */
export interface Quoted {
  readonly range: Range;
  /** Who is said to have said so, as written; undefined where nobody is named. */
  readonly by: string | undefined;
}

/** Lines behind `>`, as one text, and who is named for them before or behind. */
export interface Block {
  readonly text: string;
  readonly by: string | undefined;
  /** There is nothing but these lines. */
  readonly alone: boolean;
}

const QUOTED_LINE = /^\s*>+ ?/u;
const QUOTED_REST = /^\s*>>> /u;
/** Marks of other kinds as those that `findQuotations` knows; each takes as many characters as before. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[„‟]([^“”„‟]*)[“”]/gu, '“$1”'],
  [/»([^«»]*)«/gu, '«$1»'],
  [/[「『〝]/gu, '“'],
  [/[」』〞〟]/gu, '”'],
  [/[″＂]/gu, '"'],
];
/** A single mark that closes is behind a word's end; behind an `s` it may be an apostrophe, if another one follows. */
const SINGLE =
  /(?<![\p{L}\p{N}])['‘‚]((?=\S)(?:[^'’‘‚\n]|['’](?=[\p{L}\p{N}])|(?<=s)['’](?=[^'’‘‚\n]*['’]))*)['’](?![\p{L}\p{N}])/gu;
const LABEL = /^\s*(?<by>[^:\n"“”«»]{1,60}):\s*$/u;
const LEADING_LABEL = /^\s*(?<by>[^:\n"“”«»]{1,80}):\s+(?=\S)/u;
/** `— Antonov`, `(Antonov, 2021)` */
const SIGNED = /^[\s.,]*(?:[—–~-]{1,2}\s*|\()(?<by>[^\n.!?,;:()—–"“”«»]{2,60}?)\s*(?:[,.()—–\n]|$)/u;
const SIGNATURE =
  /\s(?:[—–~]|--?)\s*(?<by>\p{Lu}[^\n.!?,;:()—–"“”«»]{1,60}?)\s*(?:[,(][^\n]{0,60})?[.)]?\s*$/u;
/** A clause that says who speaks is no longer. */
const MAX_CLAUSE_CHARS = 300;
const LEADING_CLAUSE_WORDS = 10;
const LEADING_AS = /^\s*as\s+/iu;
/** `told Sputnik`, `told the Post` */
const TELLS = /(?<!\p{L})(?:told|tells)$/u;
const LISTENER = /^\s+(?:(?:an?|the|our|his|her)\s+)?\p{L}+/u;
const LEADING_THAT = /^[\s,:]*(?:that\s+)?/u;
const CLAUSE_START = /(?<=[,;—–\n]|(?<!\p{L})(?:as|and|but|when|then|so|because)\s)\s*/giu;

/** What is quoted in lines behind `>`, each run of such lines by itself; none where there are no such lines. */
export function findBlocks(text: string): Block[] {
  const blocks: { lines: string[]; before: string; after: string }[] = [];
  let open: { lines: string[]; before: string; after: string } | undefined;
  let [before, rest] = ['', false];
  for (const line of text.split('\n')) {
    const quoted = rest || QUOTED_LINE.test(line);
    if (quoted && open === undefined) {
      open = { lines: [], before, after: '' };
      blocks.push(open);
    }
    if (quoted) open?.lines.push(rest ? line : line.replace(QUOTED_LINE, ''));
    else if (line.trim() !== '') {
      const last = blocks.at(-1);
      if (last?.after === '') last.after = line;
      [before, open] = [line, undefined];
    }
    rest ||= QUOTED_REST.test(line);
  }
  return blocks
    .map(({ lines, before, after }) => ({
      text: lines.join('\n').trim(),
      by: namedBefore(before) ?? signedBehind(after),
      alone: before === '' && after === '',
    }))
    .filter(({ text }) => hasWords(text));
}

/**
 * What stands between quotation marks; what is quoted inside a quotation is part of it. None where marks do not pair,
 * as in a slice of a text that begins or ends inside a quotation.
 */
export function findMarked(text: string): Quoted[] {
  const ranges = findRanges(text);
  return ranges
    .map(({ start, end, closed }, i) => ({
      range: { start: start + 1, end: closed ? end - 1 : end },
      by:
        namedBefore(text.slice(ranges[i - 1]?.end ?? 0, start)) ??
        namedBehind(text.slice(end, ranges[i + 1]?.start), text.charAt(end - 2)),
    }))
    .filter(({ range }) => hasWords(text.slice(range.start, range.end)));
}

/** The words of a text without those that say who said them, where it has such at its beginning or end. */
export function withoutAttribution(text: string): Quoted | undefined {
  const lead = leadingLabel(text) ?? leadingClause(text);
  const signature = SIGNATURE.exec(text);
  const signed = isSomebody(signature?.groups?.by) ? signature : null;
  const tail = signed ?? trailingClause(text);
  const by = lead?.by ?? signed?.groups?.by ?? paraphrasedSubject(text);
  const range = { start: lead?.end ?? 0, end: Math.max(lead?.end ?? 0, tail?.index ?? text.length) };
  const found = (lead !== undefined || tail !== undefined) && hasWords(text.slice(range.start, range.end));
  return found ? { range, by } : undefined;
}

function hasWords(text: string): boolean {
  return tokenize(text).words.length > 0;
}

function findRanges(text: string): Quotation[] {
  const shaped = shape(text);
  const double = findQuotations(shaped);
  if (double.length > 0) return isPaired(shaped, double) ? double : [];
  return [...text.matchAll(SINGLE)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
    closed: true,
  }));
}

function shape(text: string): string {
  const shaped = MARKS.reduce((shaped, [mark, as]) => shaped.replace(mark, as), text);
  // Where a text has one of the two alone, it tells nothing of what opens and what closes.
  return shaped.includes('“') === shaped.includes('”') ? shaped : shaped.replace(/[“”]/gu, '"');
}

/** Whether no mark is left over but one that opens what goes on to the end. */
function isPaired(text: string, quotations: readonly Range[]): boolean {
  const outside = quotations.map(({ start }, i) => text.slice(quotations[i - 1]?.end ?? 0, start));
  return ![...outside, text.slice(quotations.at(-1)?.end)].some((gap) => /["“”«»]/u.test(gap));
}

/** Whom the words that lead up to a quotation name. */
function namedBefore(gap: string): string | undefined {
  const near = gap.slice(-MAX_CLAUSE_CHARS);
  const label = LABEL.exec(near.slice(near.trimEnd().lastIndexOf('\n') + 1))?.groups?.by;
  if (isSomebody(label)) return label.trim();
  const inner = [...near.matchAll(CLAUSE_START)].map(({ index, 0: space }) => index + space.length);
  for (const start of near === gap ? [0, ...inner] : inner) {
    const subject = subjectBefore(near.slice(start));
    if (subject) return subject;
  }
  return undefined;
}

/** Whom the words behind a quotation that ends in `last` name. */
function namedBehind(gap: string, last: string): string | undefined {
  return subjectAfter(gap, last) || signedBehind(gap);
}

function signedBehind(gap: string): string | undefined {
  const by = SIGNED.exec(gap)?.groups?.by;
  return isSomebody(by) ? by : undefined;
}

/** A name, a pronoun, or an office, perhaps with the name of who holds it. */
function isSomebody(phrase: string | undefined): phrase is string {
  return (
    phrase !== undefined && [isName(phrase.trim()), PRONOUN.test(phrase), OFFICE.test(phrase)].some(Boolean)
  );
}

function leadingLabel(text: string): { by: string; end: number } | undefined {
  const match = LEADING_LABEL.exec(text);
  const written = match?.groups?.by;
  if (match === null || written === undefined) return undefined;
  const by = isSomebody(written) ? written : subjectBefore(written);
  return by ? { by, end: match[0].length } : undefined;
}

/** `Antonov said that`, `Antonov told Sputnik that`, `As Antonov said`, at the beginning of a text. */
function leadingClause(text: string): { by: string; end: number } | undefined {
  const clause = attributionClauses(text).find(({ start }) => start === 0);
  if (clause !== undefined) {
    const by = subjectBefore(text.slice(0, clause.end).trimEnd());
    return by ? { by, end: clause.end } : undefined;
  }
  const { words } = tokenize(text);
  for (const { end } of words.slice(0, LEADING_CLAUSE_WORDS)) {
    const by = subjectBefore(text.slice(0, end).replace(LEADING_AS, ''));
    if (!isSomebody(by)) continue;
    const listener = TELLS.test(text.slice(0, end)) ? (LISTENER.exec(text.slice(end))?.[0].length ?? 0) : 0;
    const behind = end + listener;
    return { by, end: behind + (LEADING_THAT.exec(text.slice(behind))?.[0].length ?? 0) };
  }
  return undefined;
}

function trailingClause(text: string): { index: number } | undefined {
  const clause = attributionClauses(text).find(({ start }) => start > 0);
  return clause && { index: clause.start };
}
