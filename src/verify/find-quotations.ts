/** Finds the words that a text quotes, each quotation by itself, and whom the text names for them. */
import type { Range } from '../corpus/document.ts';
import { findQuotations } from '../corpus/quotation-marks.ts';
import {
  attributionClauses,
  isName,
  paraphrasedSubject,
  subjectAfter,
  subjectBefore,
} from '../english/attribution.ts';
import { OFFICE, PRONOUN, REPORTER } from '../english/people.ts';
import { withoutMarkup } from './markup.ts';
import { countWords, tokenize } from './tokens.ts';

/** Words that a text quotes: where they stand in it, without quotation marks. */
export interface Quotation {
  readonly range: Range;
  /** Who is said to have said so, as written; undefined if nobody is named. */
  readonly by: string | undefined;
}

/** Marks in other forms than those that `findQuotations` knows; each takes as many characters as before. */
const OTHER_MARKS: readonly (readonly [RegExp, string])[] = [
  [/[„‟〝]([^“”„‟〝〞〟]*)[“”〞〟]/gu, '“$1”'],
  [/[″＂]/gu, '"'],
];
const DOUBLE_MARK = /["“”«»]/u;
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
const MAX_LEADING_WORDS = 10;
const LEADING_AS = /^\s*as\s+/iu;
/** What follows the verb of a clause that leads a text: `Sputnik that`, `the Post`, `that`. */
const SAID_TO = /(?:(?<=\b(?:told|tells))\s+(?:(?:an?|the|our|his|her)\s+)?\p{L}+)?[\s,:]*(?:that\s+)?/uy;
/** Behind the verb, `that` says as much as a name before it: `The harbour board said that`. */
const THAT = /^(?:\s\p{Lu}[\p{L}.'’-]*)*\s+that\s/u;
const MAY_BE_SUBJECT = /^(?:the|an?|his|her|their|\p{Lu}\S*)\s/u;
const SENTENCE_END = /[!?]|\p{Ll}{3}\.\s/u;
const THE_NAME = /^[Tt]he(?: \p{Lu}[\p{L}.'’-]*)+$/u;
const CLAUSE_START = /^|(?<=[,;—–\n]|(?<!\p{L})(?:as|and|but|when|then|so|because)\s)\s*/giu;

const QUOTED_LINE = /^\s*>+ ?/u;
const QUOTED_REST = /^\s*>>> /u;

/** Lines behind `>`, and who is named for them before or behind. */
export interface Block {
  readonly text: string;
  readonly by: string | undefined;
  /** There is nothing but these lines. */
  readonly alone: boolean;
}

/** The runs of lines that a chat message quotes. */
export function findBlocks(text: string): Block[] {
  const runs: { readonly isQuoted: boolean; readonly lines: string[] }[] = [];
  let isRest = false;
  for (const line of text.split('\n')) {
    const last = runs.at(-1);
    const isQuoted = isRest || QUOTED_LINE.test(line) || (line.trim() === '' && last?.isQuoted === true);
    const own = isQuoted && !isRest ? line.replace(QUOTED_LINE, '') : line;
    if (last?.isQuoted === isQuoted) last.lines.push(own);
    else runs.push({ isQuoted, lines: [own] });
    isRest ||= QUOTED_REST.test(line);
  }
  const texts = runs.map(({ lines }) => lines.join('\n').trim());
  return runs.flatMap(({ isQuoted }, i) => {
    const [before = '', text = '', behind = ''] = [texts[i - 1], texts[i], texts[i + 1]];
    if (!isQuoted || countWords(text) === 0) return [];
    const by = namedBefore(withoutMarkup(before)) ?? signedBehind(withoutMarkup(behind));
    return { text, by, alone: before === '' && behind === '' };
  });
}

/** What stands between quotation marks; nothing if they do not pair, as in a slice that ends inside a quotation. */
export function findMarked(text: string): Quotation[] {
  const ranges = findRanges(text);
  return ranges
    .map(({ start, end, closed }, i) => {
      const [before, behind] = [ranges[i - 1]?.end ?? 0, ranges[i + 1]?.start];
      const after = text.slice(end, behind);
      const by =
        namedBefore(text.slice(before, start)) ??
        (subjectAfter(after, text.charAt(end - 2)) || signedBehind(after));
      return { range: { start: start + 1, end: closed ? end - 1 : end }, by };
    })
    .filter(({ range }) => countWords(text.slice(range.start, range.end)) > 0);
}

/** The words of a text without the clause or signature, at its beginning or end, that says who said them. */
export function withoutAttribution(text: string): Quotation | undefined {
  const lead = leadingLabel(text) ?? leadingClause(text);
  const signature = SIGNATURE.exec(text);
  const signed = signature && isSomebody(signature.groups?.by) ? signature : undefined;
  const clause = attributionClauses(text).find(({ start }) => start > 0);
  const end = signed?.index ?? clause?.start;
  if (lead === undefined && end === undefined) return undefined;
  const start = lead?.end ?? 0;
  const range = { start, end: Math.max(start, end ?? text.length) };
  if (countWords(text.slice(range.start, range.end)) === 0) return undefined;
  return { range, by: lead?.by ?? signed?.groups?.by ?? paraphrasedSubject(text) };
}

function findRanges(text: string) {
  const plain = OTHER_MARKS.reduce((plain, [marks, as]) => plain.replace(marks, as), text);
  // A text with only one of the two does not tell which mark opens and which closes.
  const shaped = plain.includes('“') === plain.includes('”') ? plain : plain.replace(/[“”]/gu, '"');
  const double = findQuotations(shaped);
  const outside = [...double, undefined].map((next, i) => shaped.slice(double[i - 1]?.end ?? 0, next?.start));
  if (outside.some((gap) => DOUBLE_MARK.test(gap))) return [];
  if (double.length > 0) return double;
  return [...text.matchAll(SINGLE)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
    closed: true,
  }));
}

/** Whom the words that lead up to a quotation name. */
function namedBefore(words: string): string | undefined {
  const near = words.slice(-MAX_CLAUSE_CHARS);
  const label = LABEL.exec(near.slice(near.trimEnd().lastIndexOf('\n') + 1))?.groups?.by;
  if (label && isSomebody(label)) return label.trim();
  const starts = [...near.matchAll(CLAUSE_START)].map(({ index, 0: space }) => index + space.length);
  for (const start of starts) {
    const subject = subjectBefore(near.slice(start));
    if (subject) return subject;
  }
  return undefined;
}

function signedBehind(words: string): string | undefined {
  const by = SIGNED.exec(words)?.groups?.by;
  return isSomebody(by) ? by : undefined;
}

/** A name, a pronoun, an office (perhaps with the name of who holds it), or a paper such as `The Post`. */
function isSomebody(phrase = ''): boolean {
  if (isName(phrase.trim()) || PRONOUN.test(phrase) || THE_NAME.test(phrase)) return true;
  return !SENTENCE_END.test(phrase) && (OFFICE.test(phrase) || REPORTER.test(phrase));
}

interface Attribution {
  readonly by: string;
  /** Where the words begin that it is about. */
  readonly end: number;
}

function leadingLabel(text: string): Attribution | undefined {
  const match = LEADING_LABEL.exec(text);
  const written = match?.groups?.by ?? '';
  const by = isSomebody(written) ? written : subjectBefore(written);
  return match && by ? { by, end: match[0].length } : undefined;
}

/** `Antonov said that`, `Antonov told Sputnik that`, `As Antonov said`, at the beginning of a text. */
function leadingClause(text: string): Attribution | undefined {
  for (const { end } of tokenize(text).words.slice(0, MAX_LEADING_WORDS)) {
    const by = subjectBefore(text.slice(0, end).replace(LEADING_AS, ''));
    if (!by || !(isSomebody(by) || (MAY_BE_SUBJECT.test(by) && THAT.test(text.slice(end))))) continue;
    SAID_TO.lastIndex = end;
    return { by, end: end + (SAID_TO.exec(text)?.[0].length ?? 0) };
  }
  return undefined;
}
