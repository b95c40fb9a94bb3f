/** Reads plain text, in which typing conventions serve as markup. */
import MarkdownIt from 'markdown-it';
import { isHeadline } from '../../english/headlines.ts';
import { SPEAKS_OF_SELF } from '../../english/names/pronouns.ts';
import { opensLetter } from '../../english/salutations.ts';
import { isMarkedUp, readHtml, readMarkedUp } from './html.ts';
import { markPlaces } from './markdown.ts';
import { addPageHeads, addQuotedMail } from './print-layout.ts';
import { type Block, lineAt, type Page, textOf } from './visible-text.ts';

/** Paragraphs, underlined headings, rules, quoted mail, bold and italic type. */
const plainText = new MarkdownIt('zero').enable(['lheading', 'hr', 'newline', 'emphasis']);
plainText.core.ruler.push('places', markPlaces);
addPageHeads(plainText);
addQuotedMail(plainText);

/** As many dashes below a sentence are hardly its underline. */
const MIN_RULE_CHARS = 30;
const ENDS_SENTENCE = /[.?!…]["”’)]?$/u;
/** Nobody breaks lines this long. */
const MAX_WRAPPED_CHARS = 160;
/** Where a paragraph may begin in a block of text: on the line after a sentence. */
const BEHIND_SENTENCE = /(?<=[.?!…"'”’»):]\n)/gu;

/**
 * The page of `body`, whose first line is line `firstLine` of its file. A line in title case is a heading, and one that
 * is set in begins a paragraph, if the text has no tags. Where most paragraphs are indented, as the speeches of a script
 * are, those that hardly are stand beside them.
 */
export function readPlainText(body: string, firstLine: number): Page {
  const isTagged = isMarkedUp(body);
  const page = isTagged ? readMarkedUp(body, firstLine) : readHtml(plainText.render(body), firstLine);
  const lines = isTagged ? [] : body.replaceAll('\t', '    ').split('\n');
  const indentAt = (at: number) => lines[lineAt(page, at).line - firstLine]?.search(/\S/u) ?? 0;
  const isRuled = (block: Block) => {
    const dashes = lines[lineAt(page, block.end).line - firstLine + 1] ?? '';
    return (
      block.kind === 'heading' && dashes.length >= MIN_RULE_CHARS && ENDS_SENTENCE.test(textOf(page, block))
    );
  };
  const blocks = page.blocks
    .map((block) => (isRuled(block) ? { ...block, kind: 'paragraph' as const } : block))
    .flatMap((block) => cutParagraphs(block, page, indentAt))
    .flatMap((block) => cutOffTitle(block, page));
  const indents = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start }) => indentAt(start))
    .sort((a, b) => a - b);
  const usual = indents[indents.length >> 1] ?? 0;
  const read = (block: Block): Block => {
    if (block.kind !== 'paragraph' || block.aside) return block;
    const text = textOf(page, block);
    if (isHeadline(text)) return { ...block, kind: 'heading' };
    return { ...block, aside: usual >= 4 && !SPEAKS_OF_SELF.test(text) && indentAt(block.start) * 2 < usual };
  };
  return { ...page, blocks: blocks.map(read) };
}

/** A line in capitals above the salutation of a letter is its heading. */
function cutOffTitle(block: Block, page: Page): Block[] {
  const text = textOf(page, block);
  const [title = ''] = /^\P{Ll}{2,80}\n/u.exec(text) ?? [];
  if (title === '' || block.kind !== 'paragraph' || !opensLetter(text.slice(title.length))) return [block];
  const start = block.start + title.length;
  return [
    { ...block, kind: 'heading', end: start - 1 },
    { ...block, start },
  ];
}

/** A block's paragraphs, if only the first line of each is set in, or each is one line, however long. */
function cutParagraphs(block: Block, page: Page, indentAt: (at: number) => number): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const text = textOf(page, block);
  const places = Array.from(text.matchAll(BEHIND_SENTENCE), ({ index }) => block.start + index);
  const isSetIn = (at: number) =>
    indentAt(at) >= indentAt(at - 1) + 2 && indentAt(block.start) >= indentAt(at);
  const isUnwrapped = text.split('\n').some((line) => line.length > MAX_WRAPPED_CHARS);
  const cuts = isUnwrapped ? places : places.filter(isSetIn);
  const ends = [...cuts.map((at) => at - 1), block.end];
  return [block.start, ...cuts].map((start, i) => ({ ...block, start, end: ends[i] as number }));
}
