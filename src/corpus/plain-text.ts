/** Reads plain text, in which typing conventions serve as markup. */
import MarkdownIt from 'markdown-it';
import { isHeadline } from '../english/headlines.ts';
import { SPEAKS_OF_SELF } from '../english/people.ts';
import { readHtml } from './html.ts';
import { markPlaces } from './markdown.ts';
import { addPageHeads, addQuotedMail } from './print-layout.ts';
import { type Block, lineAt, type Page } from './visible-text.ts';

/** Paragraphs, underlined headings, rules, quoted mail, bold and italic type. */
const plainText = new MarkdownIt('zero').enable(['lheading', 'hr', 'newline', 'emphasis']);
plainText.core.ruler.push('places', markPlaces);
addPageHeads(plainText);
addQuotedMail(plainText);

/**
 * The page of `body`, whose first line is line `firstLine` of its file. A line in title case is a heading;
 * where most paragraphs are indented, as the speeches of a script are, those that hardly are stand beside them.
 */
export function readPlainText(body: string, firstLine: number): Page {
  const page = readHtml(plainText.render(body), firstLine);
  const lines = body.split('\n');
  const indentOf = ({ start }: Block) => lines[lineAt(page, start).line - firstLine]?.search(/\S/u) ?? 0;
  const indents = page.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(indentOf)
    .sort((a, b) => a - b);
  const usual = indents[indents.length >> 1] ?? 0;
  const read = (block: Block): Block => {
    if (block.kind !== 'paragraph' || block.aside) return block;
    if (isHeadline(page.text.slice(block.start, block.end))) return { ...block, kind: 'heading' };
    const isSpoken = SPEAKS_OF_SELF.test(page.text.slice(block.start, block.end));
    return { ...block, aside: usual >= 4 && !isSpoken && indentOf(block) * 2 < usual };
  };
  return { ...page, blocks: page.blocks.map(read) };
}
