/** Reads the visible blocks of Markdown. */
import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import type { Pause } from '../pacer.ts';
import { type Block, BlockBuilder, countLines, cutPlaces, isCaption, joinBlocks } from './blocks.ts';
import { applyTag, FOOTNOTE_MARK, readHtml, rule } from './html.ts';

const markdown = new MarkdownIt({ html: true }).use(footnotes);
markdown.inline.ruler.disable('footnote_inline');
/** What people write in plain text too: paragraphs, underlined headings, rules, bold and italic type. */
const plainText = new MarkdownIt('zero').enable(['lheading', 'hr', 'newline', 'emphasis']);
const PARSERS = { markdown, plainText };
type Parser = (typeof PARSERS)[keyof typeof PARSERS];

/** Parsing as many characters, of blocks and inside one, takes a few milliseconds. */
const PART_CHARS = 1 << 16;
const MAX_PART_CHARS = 1 << 18;
const INLINE_CHARS = 1 << 13;
/** Items of a list that are no longer are one passage together. */
const SHORT_ITEM_CHARS = 200;

/** The blocks of `body`, whose first line is line `firstLine` of its file. */
export async function readMarkdown(
  body: string,
  firstLine: number,
  pause: Pause,
  syntax: keyof typeof PARSERS = 'markdown',
): Promise<Block[]> {
  const parser = PARSERS[syntax];
  const env = {};
  const tokens: { readonly token: Token; readonly shift: number }[] = [];
  let shift = firstLine;
  for (const part of cutSource(body)) {
    const read: Token[] = [];
    parser.block.parse(part, parser, env, read);
    for (const token of read) tokens.push({ token, shift });
    shift += part.split('\n').length - 1;
    await pause();
  }
  const page = new Page(parser, env);
  for (const { token, shift } of tokens) {
    await page.read(token, shift, pause);
    await pause();
  }
  return page.blocks;
}

/** Pieces of some size that end before a line which can only begin a block of its own. */
function* cutSource(body: string): Generator<string> {
  let [start, at, fence] = [0, 0, ''];
  let isBlank = true;
  while (at < body.length) {
    const next = Math.min(body.indexOf('\n', at) + 1 || body.length, at + PART_CHARS);
    const line = body.slice(at, next);
    const isBorder =
      fence === '' &&
      isBlank &&
      /^[\p{L}\p{N}"“«*_#[]/u.test(line) &&
      !/^(?:[*+-]|\d{1,9}[.)])\s/u.test(line);
    if ((isBorder && at - start >= PART_CHARS) || at - start >= MAX_PART_CHARS) {
      yield body.slice(start, at);
      start = at;
    }
    fence = fenceAfter(line, fence);
    isBlank = line.trim() === '';
    at = next;
  }
  yield body.slice(start);
}

/** What must come to end the code or the comment that a line opens or goes on with; nothing outside of such. */
function fenceAfter(line: string, fence: string): string {
  if (fence === '') {
    const opened =
      /^\s*(?:>\s*)*(?<code>`{3,}|~{3,})|(?<comment><!--)|^\s*<(?<raw>pre|script|style|textarea)\b/iu.exec(
        line,
      )?.groups;
    if (opened?.code) return opened.code;
    if (opened?.comment) return line.lastIndexOf('-->') > line.lastIndexOf('<!--') ? '' : '-->';
    return opened?.raw && !line.includes(`</${opened.raw}`) ? `</${opened.raw}` : '';
  }
  return line.includes(fence) ? '' : fence;
}

/** The rendered page, as it comes to be token by token. */
class Page {
  readonly blocks: Block[] = [];
  readonly #parser: Parser;
  readonly #env: Record<string, unknown>;
  readonly #builder = new BlockBuilder();
  #quotes = 0;
  #lists = 0;
  #asides = 0;
  /** The blocks of the outermost list so far. */
  #items: Block[] = [];
  #marker = '';
  #kind: Block['kind'] = 'paragraph';
  #line = 1;

  constructor(parser: Parser, env: Record<string, unknown>) {
    this.#parser = parser;
    this.#env = env;
  }

  async read(token: Token, shift: number, pause: Pause): Promise<void> {
    if (token.map) this.#line = token.map[0] + shift;
    const line = this.#line;
    const { type } = token;
    if (type === 'inline') {
      this.#builder.add(this.#marker, line);
      this.#marker = '';
      await this.#readParts(token.content, line, pause);
    } else if (type === 'heading_open') this.#kind = this.#quotes + this.#lists > 0 ? 'paragraph' : 'heading';
    else if (/^(?:heading|paragraph|tr)_close$/.test(type)) this.#take();
    else if (type === 'td_close' || type === 'th_close') this.#builder.add('\t', line);
    else if (type === 'code_block' || type === 'fence') {
      this.#builder.add(token.content.trimEnd(), line + (type === 'fence' ? 1 : 0));
      this.#take();
    } else if (type === 'html_block') this.#put(readHtml(token.content, line));
    else if (type === 'hr') this.#put([rule(line)]);
    else if (type === 'list_item_open') this.#marker = token.info && `${token.info}${token.markup} `;
    else if (type.startsWith('blockquote')) this.#quotes += token.nesting;
    else if (type.startsWith('footnote_reference')) this.#asides += token.nesting;
    else if (/^(?:bullet_list|ordered_list|table)_/.test(type)) {
      this.#lists += token.nesting;
      if (this.#lists === 0) this.#putItems();
    }
  }

  async #readParts(content: string, firstLine: number, pause: Pause): Promise<void> {
    let [start, line] = [0, firstLine];
    for (const end of [...cutPlaces(content, INLINE_CHARS), content.length]) {
      const part = content.slice(start, end);
      this.#readInline(part, line);
      line += countLines(part, part.length);
      start = end;
      await pause();
    }
  }

  #readInline(content: string, firstLine: number): void {
    const children: Token[] = [];
    this.#parser.inline.parse(content, this.#parser, this.#env, children);
    let line = firstLine;
    for (const [i, { type, content, nesting }] of children.entries()) {
      if (children[i - 1]?.content === '<sup>' && FOOTNOTE_MARK.test(content)) continue;
      if (type === 'text' || type === 'text_special' || type === 'code_inline')
        this.#builder.add(content, line);
      else if (type === 'softbreak' || type === 'hardbreak') this.#builder.add('\n', line++);
      else if (type === 'strong_open' || type === 'strong_close') this.#builder.style('strong', nesting > 0);
      else if (type === 'em_open' || type === 'em_close') this.#builder.style('emphasis', nesting > 0);
      else if (type === 'html_inline') applyTag(content, this.#builder, line);
    }
  }

  #take(): void {
    const where = { quoted: this.#quotes > 0, aside: this.#asides > 0 };
    this.#put(
      this.#builder
        .take(this.#kind, where)
        .map((block) => (isCaption(block.text) ? { ...block, kind: 'caption' as const } : block)),
    );
    this.#kind = 'paragraph';
  }

  #put(blocks: readonly Block[]): void {
    (this.#lists > 0 ? this.#items : this.blocks).push(...blocks);
  }

  #putItems(): void {
    const [first, ...rest] = this.#items;
    this.#items = [];
    if (first === undefined) return;
    const isShort = ({ kind, text }: Block) => kind === 'paragraph' && text.length <= SHORT_ITEM_CHARS;
    this.blocks.push(
      ...([first, ...rest].every(isShort) ? [joinBlocks([first, ...rest])] : [first, ...rest]),
    );
  }
}
