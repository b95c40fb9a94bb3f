/** Reads the blocks of plain text: what stands between blank lines. */
import type { Pause } from '../pacer.ts';
import { type Block, BlockBuilder, isCaption } from './blocks.ts';

const MAX_HEADING_CHARS = 120;
const UNDERLINE = /^\s*(?:={3,}|-{3,}|~{3,}|\*{3,}|_{3,})\s*$/u;
/** Bold and italic type, as people write it in plain text too. */
const MARKED =
  /(?<![\p{L}\p{N}*_])(?<mark>\*\*|__|\*|_)(?=\S)(?<words>[^\n*_]+?)(?<=\S)\k<mark>(?![\p{L}\p{N}*_])/gu;
/** Words that a title writes without a capital. */
const SMALL_WORD =
  /^(?:an?|the|and|or|but|nor|as|at|by|for|from|in|into|of|off|on|onto|over|per|than|to|up|via|vs\.?|with|is|its?)$/u;

/** The blocks of `body`, whose first line is line `firstLine` of its file. */
export async function readPlainText(body: string, firstLine: number, pause: Pause): Promise<Block[]> {
  const blocks: Block[] = [];
  const builder = new BlockBuilder();
  let line = firstLine;
  const close = () => {
    for (const block of builder.take('paragraph')) blocks.push({ ...block, kind: kindOf(block.text) });
  };
  for (const text of linesOf(body)) {
    await pause();
    if (text.trim() === '') close();
    else if (UNDERLINE.test(text)) blocks.push(...underlined(builder, line));
    else addLine(builder, text, line);
    line += 1;
  }
  close();
  return blocks;
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield text.slice(start, end);
    start = end + 1;
  }
}

function addLine(builder: BlockBuilder, text: string, line: number): void {
  if (!builder.isEmpty) builder.add('\n', line - 1);
  let at = 0;
  for (const { index, 0: whole, groups } of text.matchAll(MARKED)) {
    builder.add(text.slice(at, index), line);
    const kind = groups?.mark?.length === 2 ? 'strong' : 'emphasis';
    builder.style(kind, true);
    builder.add(groups?.words ?? '', line);
    builder.style(kind, false);
    at = index + whole.length;
  }
  builder.add(text.slice(at), line);
}

/** A line of strokes below a single line makes that a heading; anywhere else it is a rule. */
function underlined(builder: BlockBuilder, line: number): Block[] {
  const above = builder.take('paragraph');
  const [only] = above;
  if (only && !only.text.includes('\n') && only.text.length <= MAX_HEADING_CHARS)
    return [{ ...only, kind: 'heading' }];
  return [...above, { kind: 'rule', text: '', lines: [line], styles: [], quoted: false, aside: false }];
}

function kindOf(text: string): Block['kind'] {
  if (isCaption(text)) return 'caption';
  return isHeading(text) ? 'heading' : 'paragraph';
}

/** A short line that is written as titles are: all its words with a capital, and no mark of a sentence at its end. */
function isHeading(text: string): boolean {
  if (text.length > MAX_HEADING_CHARS || /[\n:"“”«»„]|[.…?!,;)\]]$|^\P{L}*$/u.test(text)) return false;
  const words = text.split(/[\s/–—-]+/u).filter((word) => /\p{L}/u.test(word));
  const isCapital = (word: string) => /^\P{L}*(?:\p{Lu}|\p{N})/u.test(word) || SMALL_WORD.test(word);
  return words.length >= 2 && words.every(isCapital);
}
