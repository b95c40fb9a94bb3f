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
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup td th time tt u var wbr'.split(
    ' ',
  ),
);
/** `<sup>[3]</sup>` links to a footnote and is not a word. */
const FOOTNOTE_MARK = /^[[(]?\s*(?:\p{N}{1,3}|[*†‡])\s*[\])]?$/u;
/** List items or table rows up to this length are joined into one block. */
const SHORT_ITEM_CHARS = 200;
/** A paragraph that begins with `©` is a picture's caption. */
const CREDIT = '©';

/**
 * The page that HTML makes. An element's attribute `data-line` says from which line on, counted from `firstLine`, line
 * ends are counted.
 */
export function readHtml(html: string, firstLine: number): Page {
  const page = new PageBuilder();
  const depths = new Map<string, number>();
  const inside = (...tags: string[]) => tags.some((tag) => (depths.get(tag) ?? 0) > 0);
  const isListed = () => inside('ul', 'ol', 'table');
  let line = firstLine;
  let firstItem = 0;
  /** Whether the items of the list have paragraphs of their own. */
  let isLoose = false;
  /** The number of a list item, until its text begins. */
  let number = '';
  const endBlock = () => {
    const isHeading = inside('h1', 'h2', 'h3', 'h4', 'h5', 'h6') && !inside('blockquote') && !isListed();
    const isCaption = inside('figcaption', 'caption') || page.begins(CREDIT);
    page.end({
      kind: isHeading ? 'heading' : isCaption ? 'caption' : 'paragraph',
      quoted: inside('blockquote'),
      aside: inside('aside', 'table'),
    });
  };
  const put = (text: string) => {
    const isGap = inside('tr') && !inside('td', 'th');
    const isHidden = isGap || inside(...UNSEEN) || (inside('sup') && FOOTNOTE_MARK.test(text));
    if (!isHidden && text.trim() !== '') {
      page.add(number, line);
      number = '';
    }
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0 && !isHidden) page.breakLine(inside('pre'));
      if (!isHidden) page.add(inside('pre') || i === 0 ? part : part.trimStart(), line + i);
    }
    line += text.split('\n').length - 1;
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'br') page.breakLine();
      if (!INLINE.has(tag)) endBlock();
      if (attributes['data-line'] !== undefined) line = firstLine + Number(attributes['data-line']);
      if (tag === 'hr') page.end({ kind: 'rule' });
      if (!isListed()) [firstItem, isLoose] = [page.blocks.length, false];
      if (tag === 'p' && inside('li')) isLoose = true;
      depths.set(tag, (depths.get(tag) ?? 0) + 1);
      if (tag === 'li' && attributes.value) number = `${attributes.value}. `;
      const style = STYLES.get(tag);
      if (style) page.style(style, true);
    },
    onclosetag(tag) {
      const style = STYLES.get(tag);
      if (style) page.style(style, false);
      if (tag === 'td' || tag === 'th') page.add('\t', line);
      if (!INLINE.has(tag)) endBlock();
      const wasListed = isListed();
      depths.set(tag, Math.max(0, (depths.get(tag) ?? 0) - 1));
      const isEnd = wasListed && !isListed() && !isLoose;
      if (isEnd && page.blocks.slice(firstItem).every(isShort)) page.join(firstItem);
    },
    ontext: put,
    oncomment(text) {
      line += text.split('\n').length - 1;
    },
  });
  parser.end(html);
  endBlock();
  return page.page;
}

function isShort({ kind, start, end }: Page['blocks'][number]): boolean {
  return kind === 'paragraph' && end - start <= SHORT_ITEM_CHARS;
}
