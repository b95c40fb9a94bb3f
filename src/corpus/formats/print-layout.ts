/** Recognises what surrounds a typed or printed text: line numbers, page headers, the marks of quoted mail. */
import type { MarkdownIt } from 'markdown-it';
import { groupBy } from '../group-by.ts';
import { PAGE_HEAD_TAG } from './html.ts';

/** Marks a page header while a text is read; no text contains it. */
const PAGE_HEAD = '\uE000';
/** Marks a line beside the numbered ones, which may be a page header. */
const BESIDE = '\uE001';
/** What fills a line up to the margin, between sentences. */
const FILL = /(?<=\p{Ll}[.?!]["”]?)[^\S\n]{3,}(?=\S)/gu;
const LINE_NUMBER = /^[^\S\n]{0,8}(\d{1,3})(?:[^\S\n]+|$)/u;
/** How labels begin; the verses of a poem may be numbered, too, but nobody speaks there. */
const LABEL = String.raw`(?:[QAIR][.:]?\s|\p{Lu}[\p{Lu}. ]+:)`;
const NUMBERED_LABEL = new RegExp(String.raw`^[^\S\n]{0,8}\d{1,3}[^\S\n]+${LABEL}`, 'mu');
const OPENS_WITH_LABEL = new RegExp(String.raw`^\s*${LABEL}`, 'u');

/** What divides a line into two columns, as the running head of a printed page is. */
const GAP = /\s{8,}/u;
const PAGE_NUMBER = /^\s*\d{1,4}\s*$/u;

/** Stands where a line of a paragraph is empty: a control that the visible text does not have. */
const NO_LINE = '\u202c';
/** In a double-spaced text, an empty line follows this share of the lines. */
const MIN_SPACED = 0.8;

/** A word that is divided at the end of a line. */
const DIVIDED = /(?<=\p{L})\u00ad[^\S\n]*(\n[^\S\n]*)(\p{Ll}\S*)[^\S\n]?/gu;

/** A text without its line numbers and divided words, in which the lines that head its pages are marked. */
export function readPrintLayout(text: string): string {
  return markRunningHeads(stripLineNumbers(text)).replace(DIVIDED, '$2$1');
}

/** Marks the lines of two columns, one with a number, whose other column heads more than one page. */
function markRunningHeads(text: string): string {
  const lines = text.split('\n');
  const isBetween = (line = '') => line.trim() === '' || PAGE_NUMBER.test(line);
  const titles = lines.map((line, i) => {
    const isApart = isBetween(lines[i - 1]) && isBetween(lines[i + 1]);
    const head = isApart ? line.trim() : '';
    const { index = head.length, 0: gap = '' } = GAP.exec(head) ?? {};
    const title = [head.slice(0, index), head.slice(index + gap.length)].find(
      (column) => !/\p{N}/u.test(column),
    );
    return gap !== '' && /\p{N}/u.test(head) ? title : undefined;
  });
  const byTitle = groupBy(titles, (title = '') => title);
  const isHead = (i: number) => titles[i] !== undefined && (byTitle.get(titles[i])?.length ?? 0) > 1;
  return lines.map((line, i) => (isHead(i) ? PAGE_HEAD + line : line)).join('\n');
}

/**
 * A text without its line numbers, if it is numbered as depositions are; a line without a number is a page header if it
 * comes again, apart from the number of its page, and may be one if not.
 */
function stripLineNumbers(text: string): string {
  if (!NUMBERED_LABEL.test(text)) return text;
  const lines = text.split('\n');
  const numbered = [...lines.keys()].filter((i) => LINE_NUMBER.test(lines[i] as string));
  const numbers = numbered.map((i) => Number(LINE_NUMBER.exec(lines[i] as string)?.[1]));
  const inOrder = numbers.filter((number, i) => number === (numbers[i - 1] ?? 0) + 1).length;
  const written = lines.filter((line) => line.trim() !== '').length;
  if (inOrder < written * 0.6) return text;
  const wordsOf = (line: string) => line.replace(/\P{L}/gu, '');
  const times = groupBy(lines, wordsOf);
  const isSpaced = numbered.filter((i) => lines[i + 1]?.trim() === '').length > numbered.length * MIN_SPACED;
  return lines
    .map((line, i) => {
      const said = line.replace(LINE_NUMBER, '').replace(FILL, ' ');
      // A dash below a line does not underline it.
      if (LINE_NUMBER.test(line)) return /^\s*[-=]+\s*$/u.test(said) ? NO_LINE + said : said;
      if (line.trim() === '')
        return isSpaced && isWritten(lines[i - 1]) && isWritten(lines[i + 1]) ? NO_LINE : line;
      const isHead = (times.get(wordsOf(line))?.length ?? 0) > 1 && !OPENS_WITH_LABEL.test(line);
      return `${isHead ? PAGE_HEAD : BESIDE}${line}`;
    })
    .join('\n');
}

/** Whether a line has a number and words behind it. */
function isWritten(line = ''): boolean {
  return LINE_NUMBER.test(line) && line.replace(LINE_NUMBER, '').trim() !== '';
}

/** Makes lines that begin with a mark an element of their own, without the mark. */
function addLines(syntax: MarkdownIt, tag: string, mark: RegExp): void {
  syntax.block.ruler.before(
    'paragraph',
    tag,
    (state, first, end, silent) => {
      const lineOf = (line: number) => state.getLines(line, line + 1, 0, false);
      let next = first;
      while (next < end && mark.test(lineOf(next))) next++;
      if (next === first || silent) return next > first;
      const map: [number, number] = [first, next];
      const lines = Array.from({ length: next - first }, (_, i) => lineOf(first + i).replace(mark, ''));
      state.push(`${tag}_open`, tag, 1).map = map;
      Object.assign(state.push('inline', '', 0), { content: lines.join('\n'), map, children: [] });
      state.push(`${tag}_close`, tag, -1);
      state.line = next;
      return true;
    },
    { alt: ['paragraph'] },
  );
}

export function addPageHeads(syntax: MarkdownIt): void {
  addLines(syntax, PAGE_HEAD_TAG, new RegExp(`^${PAGE_HEAD}`, 'u'));
  addLines(syntax, 'aside', new RegExp(`^${BESIDE}`, 'u'));
}

export function addQuotedMail(syntax: MarkdownIt): void {
  addLines(syntax, 'blockquote', /^\s*>(?!>)\s?/u);
}
