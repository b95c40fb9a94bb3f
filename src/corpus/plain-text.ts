/** Reads the blocks of plain text: what stands between blank lines. */
import type { Pause } from '../pacer.ts';
import type { Block } from './blocks.ts';
import { readMarkdown } from './markdown.ts';

const MAX_HEADING_CHARS = 120;
/** Words that a title writes without a capital. */
const SMALL_WORD =
  /^(?:an?|the|and|or|but|nor|as|at|by|for|from|in|into|of|off|on|onto|over|per|than|to|up|via|vs\.?|with|is|its?)$/u;

/** The blocks of `body`, whose first line is line `firstLine` of its file. */
export async function readPlainText(body: string, firstLine: number, pause: Pause): Promise<Block[]> {
  const blocks = await readMarkdown(body, firstLine, pause, 'plainText');
  return blocks.map((block) =>
    block.kind === 'paragraph' && isHeading(block.text) ? { ...block, kind: 'heading' } : block,
  );
}

/** A short line that is written as titles are: all its words with a capital, and no mark of a sentence at its end. */
function isHeading(text: string): boolean {
  if (text.length > MAX_HEADING_CHARS || /[\n:"“”«»„]|[.…?!,;)\]]$|^\P{L}*$/u.test(text)) return false;
  const words = text.split(/[\s/–—-]+/u).filter((word) => /\p{L}/u.test(word));
  const isCapital = (word: string) => /^\P{L}*(?:\p{Lu}|\p{N})/u.test(word) || SMALL_WORD.test(word);
  return words.length >= 2 && words.every(isCapital);
}
