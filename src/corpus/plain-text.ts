/** Reads plain text, in which typing stands for markup. */
import MarkdownIt from 'markdown-it';
import { readHtml } from './html.ts';
import { addPageHeads, addQuotedMail } from './layout.ts';
import { markPlaces } from './markdown.ts';
import { type Block, lineAt, type Page } from './page.ts';

const MAX_HEADING_CHARS = 120;
/** Words that a title writes without a capital. */
const SMALL_WORD =
  /^(?:an?|the|and|or|but|nor|as|at|by|for|from|in|into|of|off|on|onto|over|per|than|to|up|via|vs\.?|with|is|its?)$/u;

/** Paragraphs, underlined headings, rules, quoted mail, bold and italic type. */
const plainText = new MarkdownIt('zero').enable(['lheading', 'hr', 'newline', 'emphasis']);
plainText.core.ruler.push('places', markPlaces);
addPageHeads(plainText);
addQuotedMail(plainText);

/**
 * The page of `body`, whose first line is line `firstLine` of its file. A line that is written as a title is a heading;
 * where most paragraphs are indented, as the speeches of a script are, the others stand beside them.
 */
export function readPlainText(body: string, firstLine: number): Page {
  const page = readHtml(plainText.render(body), firstLine);
  const lines = body.split('\n');
  const isIndented = ({ start }: Block) => /^\s{4}/u.test(lines[lineAt(page, start).line - firstLine] ?? '');
  const paragraphs = page.blocks.filter(({ kind }) => kind === 'paragraph');
  const isScript = paragraphs.filter(isIndented).length * 2 >= paragraphs.length;
  const read = (block: Block): Block => {
    if (block.kind !== 'paragraph') return block;
    if (isTitle(page.text.slice(block.start, block.end))) return { ...block, kind: 'heading' };
    return { ...block, aside: block.aside || (isScript && !isIndented(block)) };
  };
  return { ...page, blocks: page.blocks.map(read) };
}

/** A short line that is written as titles are: all its words with a capital, and no mark of a sentence at its end. */
function isTitle(text: string): boolean {
  if (text.length > MAX_HEADING_CHARS || /[\n:"“”«»„]|[.…?!,;)\]]$|^\P{L}*$/u.test(text)) return false;
  const words = text.split(/[\s/–—-]+/u).filter((word) => /\p{L}/u.test(word));
  const isCapital = (word: string) => /^\P{L}*(?:\p{Lu}|\p{N})/u.test(word) || SMALL_WORD.test(word);
  return words.length >= 2 && words.every(isCapital);
}
