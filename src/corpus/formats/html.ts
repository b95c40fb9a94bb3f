/** Reads the visible text of HTML. */
import { Parser } from 'htmlparser2';
import { type Page, PageBuilder, type Style } from './visible-text.ts';

const UNSEEN = ['script', 'style', 'template', 'head', 'noscript', 'svg', 'math'];
const STYLES = new Map<string, Style['kind']>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['summary', 'strong'],
  ['th', 'strong'],
  ['dt', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
]);
/** An element of our own, for the heads and feet of printed pages. */
export const PAGE_HEAD_TAG = 'page-head';

const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup td th time tt u var wbr'.split(
    ' ',
  ),
);
/** `<sup>[3]</sup>` links to a footnote and is not a word. */
const FOOTNOTE_MARK = /^[[(]?\s*(?:\p{N}{1,3}|[*†‡])\s*[\])]?$/u;
/** `10<sup>5</sup>`, `40 m<sup>2</sup>`: a number behind a ten, or behind a unit, is a power. */
const POWER = /^[-−+]?\d+$/u;
const TAKES_POWER = /(?:(?<![\d.,])10|(?:\d|\bper|\/)\s?(?:[cdkmµn]?m|ft|yd|mi))$/u;
const NEAR_CHARS = 12;
const RAISED = new Map([...'0123456789-−+'].map((sign, i) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺'][i] as string]));
/** List items or table rows up to this length are joined into one block. */
const SHORT_ITEM_CHARS = 200;
/** A paragraph that begins with `©` is a picture's caption. */
const CREDIT = '©';
const OPENS_PAGE = /^\s*(?:<(?:\?xml|!--)[^>]*>\s*){0,3}<(?:!doctype\s+)?html\b/iu;
const TYPED = /<pre\b/iu;
/** A text that is marked up has so many end tags of its own tags where its lines begin with them, or else many. */
const MIN_END_TAGS = 3;
const MANY_END_TAGS = 30;
const MAX_CHARS_PER_TAG = 1000;

/** Whether a text is a whole page of HTML, in which empty lines mean nothing unless it is typed out. */
export const isHtmlPage = (text: string): boolean =>
  OPENS_PAGE.test(text) && hasTags(text) && !TYPED.test(text);

/** Whether a text has tags as HTML has them; `<ada>` in a chat is not closed. */
export function isMarkedUp(text: string): boolean {
  return OPENS_PAGE.test(text) || hasTags(text);
}

function hasTags(text: string): boolean {
  const opened = new Set(Array.from(text.matchAll(/<([a-z][\w-]*)/giu), ([, name]) => name));
  const ends = Array.from(text.matchAll(/<\/([a-z][\w-]*)>/giu)).filter(([, name]) =>
    opened.has(name),
  ).length;
  const lines = text.split('\n').filter((line) => /\S/u.test(line));
  const areLines = lines.filter((line) => /^\s*<\/?[a-z]/iu.test(line)).length * 4 > lines.length;
  return areLines ? ends >= MIN_END_TAGS : ends >= Math.max(MANY_END_TAGS, text.length / MAX_CHARS_PER_TAG);
}

/** The page of a text file that is marked up; an empty line begins a paragraph there, too. */
export function readMarkedUp(text: string, firstLine: number): Page {
  return readHtml(text.replace(/\n(?=[^\S\n]*\n)/gu, '\n<p>'), firstLine);
}

/**
 * The page that HTML makes. An element's attribute `data-line` says from which line on, counted from `firstLine`, line
 * ends are counted.
 */
export function readHtml(html: string, firstLine: number): Page {
  const reader = new HtmlReader(firstLine);
  new Parser({
    onopentag: (tag, attributes) => reader.open(tag, attributes),
    onclosetag: (tag) => reader.close(tag),
    ontext: (text) => reader.read(text),
    oncomment: (text) => reader.skip(text),
  }).end(html);
  return reader.end();
}

/** Turns elements into blocks. */
class HtmlReader {
  readonly #page = new PageBuilder();
  readonly #firstLine: number;
  readonly #depths = new Map<string, number>();
  #line: number;
  #firstItem = 0;
  /** How many block quotes have begun. */
  #quotes = 0;
  /** The last thing shown is an image. */
  #isImage = false;
  /** Whether the items of the list have paragraphs of their own. */
  #isLoose = false;
  /** The number of a list item and how many lists it is in, until its text begins. */
  #number = '';
  #item: number | undefined;

  constructor(firstLine: number) {
    this.#firstLine = firstLine;
    this.#line = firstLine;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'br') this.#page.breakLine();
    if (!INLINE.has(tag)) this.#endBlock();
    const line = attributes['data-line'];
    if (line !== undefined) this.#line = this.#firstLine + Number(line);
    if (tag === 'img') this.#isImage = true;
    if (tag === 'hr') this.#page.end({ kind: 'rule' });
    if (!this.#isListed()) [this.#firstItem, this.#isLoose] = [this.#page.blocks.length, false];
    if (tag === 'p' && this.#isInside('li')) this.#isLoose = true;
    if (tag === 'blockquote') this.#quotes++;
    this.#depths.set(tag, this.#countOf(tag) + 1);
    if (tag === 'li') this.#item = this.#countOf('ul') + this.#countOf('ol');
    if (tag === 'li' && attributes.value) this.#number = `${attributes.value}. `;
    const style = STYLES.get(tag);
    if (style) this.#page.style(style, true);
  }

  close(tag: string): void {
    const style = STYLES.get(tag);
    if (style) this.#page.style(style, false);
    if (tag === 'td' || tag === 'th') this.#page.add('\t', this.#line);
    if (!INLINE.has(tag)) this.#endBlock();
    const wasListed = this.#isListed();
    this.#depths.set(tag, Math.max(0, this.#countOf(tag) - 1));
    const isEnd = wasListed && !this.#isListed() && !this.#isLoose;
    if (isEnd && this.#page.blocks.slice(this.#firstItem).every(isShort)) this.#page.join(this.#firstItem);
  }

  read(text: string): void {
    const isGap = this.#isInside('tr') && !this.#isInside('td', 'th');
    const isRaised = this.#isInside('sup');
    const isPower =
      isRaised &&
      POWER.test(text) &&
      TAKES_POWER.test(this.#page.open.slice(-NEAR_CHARS)) &&
      !this.#isInside('a');
    const isMark = isRaised && !isPower && FOOTNOTE_MARK.test(text);
    const shown = isPower ? text.replace(/./gu, (sign) => RAISED.get(sign) as string) : text;
    if (!isGap && !isMark && !this.#isInside(...UNSEEN))
      this.#show(this.#isBesideImage() ? shown.trimStart() : shown);
    this.skip(text);
  }

  /** Whether only an image is between the text to come and a mark or a space before it. */
  #isBesideImage(): boolean {
    const isBeside = this.#isImage && /[\s([“"«„]$/u.test(this.#page.open);
    this.#isImage = false;
    return isBeside;
  }

  #show(text: string): void {
    const item = { item: this.#item };
    if (text.trim() !== '') {
      this.#page.add(this.#number, this.#line, item);
      [this.#number, this.#item] = ['', undefined];
    }
    const isTyped = this.#isInside('pre');
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) this.#page.breakLine(isTyped);
      this.#page.add(isTyped || i === 0 ? part : part.trimStart(), this.#line + i, i === 0 ? item : {});
    }
  }

  /** Counts the lines of what is not shown. */
  skip(text: string): void {
    this.#line += text.split('\n').length - 1;
  }

  end(): Page {
    this.#endBlock();
    return this.#page.page;
  }

  #endBlock(): void {
    const isTitle = this.#isInside('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    const isHeading = isTitle && !this.#isInside('blockquote') && !this.#isListed();
    const isCaption = this.#isInside('figcaption', 'caption') || this.#page.open.startsWith(CREDIT);
    this.#page.end({
      kind: isHeading ? 'heading' : isCaption ? 'caption' : 'paragraph',
      quoted: this.#isInside('blockquote'),
      quote: this.#isInside('blockquote') ? this.#quotes : undefined,
      listed: this.#isInside('ul', 'ol'),
      aside: this.#isInside('aside', 'table', PAGE_HEAD_TAG),
      isPageHead: this.#isInside(PAGE_HEAD_TAG),
    });
  }

  #isListed(): boolean {
    return this.#isInside('ul', 'ol', 'table');
  }

  #isInside(...tags: string[]): boolean {
    return tags.some((tag) => this.#countOf(tag) > 0);
  }

  /** How many elements of a kind are open. */
  #countOf(tag: string): number {
    return this.#depths.get(tag) ?? 0;
  }
}

function isShort({ kind, start, end }: Page['blocks'][number]): boolean {
  return kind === 'paragraph' && end - start <= SHORT_ITEM_CHARS;
}
