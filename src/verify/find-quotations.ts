/** Finds the quotations in a text, and whom the text names as their speakers. */
import { parse } from 'discord-markdown-parser';
import type { Range } from '../corpus/document.ts';
import { subjectAfter } from '../english/attribution.ts';
import { namedBefore, onlyName, signedBehind } from '../english/named-speaker.ts';
import { findQuotations } from '../english/quotation-marks.ts';
import { countWords } from './tokens.ts';

/** A quotation in a text: its range, without quotation marks. */
export interface Quotation extends Range {
  /** The speaker that the text names, as written; undefined if it names nobody. */
  readonly by: string | undefined;
}

/**
 * Other forms of the marks that `findQuotations` knows; each has as many characters as the form it is replaced with.
 */
const OTHER_MARKS: readonly (readonly [RegExp, string])[] = [
  [/[„‟〝]([^“”„‟〝〞〟]*)[“”〞〟]/gu, '“$1”'],
  [/[″＂]/gu, '"'],
];
const DOUBLE_MARK = /["“”«»]/u;
/** A closing single mark is after a word's end; after an `s` it may be an apostrophe, if another one follows. */
const SINGLE =
  /(?<![\p{L}\p{N}])['‘‚]((?=\S)(?:[^'’‘‚\n]|['’](?=[\p{L}\p{N}])|(?<=s)['’](?=[^'’‘‚\n]*['’]))*)['’](?![\p{L}\p{N}])/gu;
const MAY_BE_MARKUP = /[*_~|`\\[#<]|:\/\/|^-# /mu;

const QUOTED_LINE = /^\s*>+ ?/u;
const QUOTED_REST = /^\s*>>> /u;

/** Lines that begin with `>`, and who is named before or after them. */
export interface Block {
  readonly text: string;
  readonly by: string | undefined;
  /** The message has nothing but these lines. */
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
    const [above, below] = [before, behind].map(withoutMarkup) as [string, string];
    const by = namedBefore(above) ?? signedBehind(`\n${below}`) ?? onlyName(`${above}\n${below}`);
    return { text, by, alone: before === '' && behind === '' };
  });
}

/** What is between quotation marks; nothing if they do not pair, as in a slice that ends inside a quotation. */
export function findMarked(text: string): Quotation[] {
  const ranges = findRanges(text);
  const outside = [...ranges, undefined].map((next, i) => text.slice(ranges[i - 1]?.end ?? 0, next?.start));
  const mentioned = onlyName(outside.join('\n'));
  return ranges
    .map(({ start, end, closed }, i) => {
      const [before, behind] = [ranges[i - 1]?.end ?? 0, ranges[i + 1]?.start];
      const after = text.slice(end, behind);
      const by =
        namedBefore(text.slice(before, start)) ??
        (subjectAfter(after, text.charAt(end - 2)) || signedBehind(after)) ??
        mentioned;
      return { start: start + 1, end: closed ? end - 1 : end, by };
    })
    .filter((range) => countWords(text.slice(range.start, range.end)) > 0);
}

/** The quotations of a text, in marks of any form; in single marks only where there are no others. */
function findRanges(text: string) {
  const plain = OTHER_MARKS.reduce((plain, [marks, as]) => plain.replace(marks, as), text);
  // A text with only one of the two does not tell which mark opens and which closes.
  const paired = plain.includes('“') === plain.includes('”') ? plain : plain.replace(/[“”]/gu, '"');
  const found = findQuotations(paired);
  const outside = [...found, undefined].map((next, i) => paired.slice(found[i - 1]?.end ?? 0, next?.start));
  if (outside.some((gap) => DOUBLE_MARK.test(gap))) return [];
  return found.length > 0 ? found : findQuotations(paired.replace(SINGLE, '“$1”'));
}

/** The words of a chat message: emphasis, spoilers, addresses, mentions and emoji are none. Markup nested deeper than the parser can follow stays. */
export function withoutMarkup(text: string): string {
  if (!MAY_BE_MARKUP.test(text)) return text;
  try {
    return parse(text, 'extended').map(wordsOf).join('');
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
}

function wordsOf({ type, content }: Readonly<Record<string, unknown>>): string {
  if (type === 'br') return '\n';
  if (type === 'url' || type === 'autolink') return '';
  const words = Array.isArray(content) ? content.map(wordsOf).join('') : String(content ?? '');
  return type === 'heading' || type === 'subtext' ? `${words}\n` : words;
}
