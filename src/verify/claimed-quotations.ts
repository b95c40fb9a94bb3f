/** Finds the quotations in a text, and whom the text names as their speakers. */
import type { Range } from '../corpus/document.ts';
import { subjectAfter } from '../english/speech/attribution.ts';
import { namedBefore, onlyName, signedBehind } from '../english/speech/named-speaker.ts';
import { findQuotations } from '../english/speech/quotation-marks.ts';
import { parseMarkup, wordsOf } from '../reply/markup.ts';
import type { KnownSpeakers } from '../search/known-speakers.ts';
import { countWords } from './tokens.ts';

/** A quotation in a text: its range, without quotation marks. */
export interface Quotation extends Range {
  /** The speaker that the text names, as written; undefined if it names nobody. */
  readonly by: string | undefined;
}

const DOUBLE_MARK = /["“”«»]/u;
/** A closing single mark is after a word's end; after an `s` it may be an apostrophe, if another one follows. */
const SINGLE =
  /(?<![\p{L}\p{N}])['‘‚]((?=\S)(?:[^'’‘‚\n]|['’](?=[\p{L}\p{N}])|(?<=s)['’](?=[^'’‘‚\n]*['’]))*)['’](?![\p{L}\p{N}])/gu;

/** The words of lines that begin with `>`, and who is named before or after them. */
export interface Block {
  readonly text: string;
  readonly by: string | undefined;
  /** The message has nothing but these lines. */
  readonly alone: boolean;
}

/** What a chat message quotes in lines that begin with `>`. */
export function findBlocks(message: string, speakers: Pick<KnownSpeakers, 'only'>): Block[] {
  const runs: { readonly isQuoted: boolean; words: string }[] = [];
  for (const node of parseMarkup(message)) {
    const [last, words] = [runs.at(-1), wordsOf(node)];
    const isQuoted = node.type === 'blockQuote' || (words.trim() === '' && last?.isQuoted === true);
    if (last?.isQuoted === isQuoted) last.words += words;
    else runs.push({ isQuoted, words });
  }
  return runs.flatMap(({ isQuoted, words }, i) => {
    if (!isQuoted || countWords(words) === 0) return [];
    const [above, below] = [runs[i - 1]?.words ?? '', (runs[i + 1]?.words ?? '').trim()];
    const by = namedBefore(above) ?? signedBehind(`\n${below}`) ?? nameIn(`${above}\n${below}`, speakers);
    return { text: words.trim(), by, alone: runs.length === 1 };
  });
}

/** What is between quotation marks; nothing if they do not pair, as in a slice that ends inside a quotation. */
export function findMarked(text: string, speakers: Pick<KnownSpeakers, 'only'>): Quotation[] {
  const ranges = findRanges(text);
  const outside = textAround(ranges, text);
  const mentioned = nameIn(outside.join('\n'), speakers);
  return ranges
    .map(({ start, end, closed }, i) => {
      const [before = '', behind = ''] = outside.slice(i, i + 2);
      const by = speakerBeside(before, behind, text.charAt(end - 2)) ?? mentioned;
      return { start: start + 1, end: closed ? end - 1 : end, by };
    })
    .filter((range) => countWords(text.slice(range.start, range.end)) > 0);
}

/** The only name in some words: a full name, or that of a speaker, however it is typed. */
function nameIn(words: string, speakers: Pick<KnownSpeakers, 'only'>): string | undefined {
  return onlyName(words) ?? speakers.only(words);
}

/** Whom the words around a quotation name; `last` is the sign that it ends in. */
export function speakerBeside(before: string, behind: string, last: string): string | undefined {
  return namedBefore(before) ?? (subjectAfter(behind, last) || signedBehind(behind));
}

/** The quotations of a text, in marks of any form; in single marks only where there are no others. */
function findRanges(text: string) {
  // A text with only one of the two does not tell which mark opens and which closes, unless low ones open.
  const isPaired = text.includes('“') === text.includes('”') || text.includes('„');
  const paired = isPaired ? text : text.replace(/[“”]/gu, '"');
  const found = findQuotations(paired);
  if (textAround(found, paired).some((gap) => DOUBLE_MARK.test(gap))) return [];
  return found.length > 0 ? found : findQuotations(paired.replace(SINGLE, '“$1”'));
}

/** The text before, between and behind some ranges. */
function textAround(ranges: readonly Range[], text: string): string[] {
  return [...ranges, undefined].map((next, i) => text.slice(ranges[i - 1]?.end ?? 0, next?.start));
}
