/** Reads Markdown, and plain text, as the page that it is rendered to. */
import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { readHtml } from './html.ts';
import type { Page } from './page.ts';

/** Elements whose text HTML reads to their very end; without one they would swallow all that follows. */
const RAW =
  /<\/?(?:script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext|template|noscript|head|svg|math)\b[^>]*>?/giu;

const markdown = new MarkdownIt({ html: true }).use(footnotes);
// A footnote stays where it is written.
markdown.inline.ruler.disable('footnote_inline');
markdown.core.ruler.disable('footnote_tail');
/** What people write in plain text too: paragraphs, underlined headings, rules, bold and italic type. */
const plainText = new MarkdownIt('zero').enable(['lheading', 'hr', 'newline', 'emphasis']);

for (const syntax of [markdown, plainText])
  syntax.core.ruler.push('places', ({ tokens }) => markPlaces(tokens));
Object.assign(markdown.renderer.rules, {
  footnote_ref: () => '',
  footnote_reference_open: () => '<aside>',
  footnote_reference_close: () => '</aside>',
  html_inline: (tokens: Token[], i: number) => tokens[i]?.content.replace(RAW, '') ?? '',
  html_block: (tokens: Token[], i: number) => {
    const { content, map } = tokens[i] as Token;
    return `<!--data-line ${map?.[0] ?? 0}-->${isClosed(content) ? content : content.replace(RAW, '')}`;
  },
} satisfies typeof markdown.renderer.rules);

/** Has each rendered element say where it stands, and each item of a list its number. */
function markPlaces(tokens: readonly Token[]): void {
  let line = 0;
  for (const token of tokens) {
    line = token.map?.[0] ?? line;
    if (token.nesting >= 0) token.attrSet('data-line', String(line + (token.type === 'fence' ? 1 : 0)));
    if (token.type === 'list_item_open' && token.info !== '') token.attrSet('value', token.info);
  }
}

function isClosed(html: string): boolean {
  const tags = html.match(RAW) ?? [];
  return tags.filter((tag) => tag.startsWith('</')).length * 2 === tags.length;
}

/** The page of `body`, whose first line is line `firstLine` of its file. */
export function readMarkdown(body: string, firstLine: number): Page {
  return readHtml(markdown.render(body), firstLine);
}

const MAX_HEADING_CHARS = 120;
/** Words that a title writes without a capital. */
const SMALL_WORD =
  /^(?:an?|the|and|or|but|nor|as|at|by|for|from|in|into|of|off|on|onto|over|per|than|to|up|via|vs\.?|with|is|its?)$/u;

/** The same for plain text, in which a line that is written as a title is a heading. */
export function readPlainText(body: string, firstLine: number): Page {
  const page = readHtml(plainText.render(body), firstLine);
  const blocks = page.blocks.map((block) =>
    block.kind === 'paragraph' && isTitle(page.text.slice(block.start, block.end))
      ? { ...block, kind: 'heading' as const }
      : block,
  );
  return { ...page, blocks };
}

/** A short line that is written as titles are: all its words with a capital, and no mark of a sentence at its end. */
function isTitle(text: string): boolean {
  if (text.length > MAX_HEADING_CHARS || /[\n:"“”«»„]|[.…?!,;)\]]$|^\P{L}*$/u.test(text)) return false;
  const words = text.split(/[\s/–—-]+/u).filter((word) => /\p{L}/u.test(word));
  const isCapital = (word: string) => /^\P{L}*(?:\p{Lu}|\p{N})/u.test(word) || SMALL_WORD.test(word);
  return words.length >= 2 && words.every(isCapital);
}
