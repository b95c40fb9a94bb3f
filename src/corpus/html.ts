/** Reads the visible text of HTML inside Markdown. */
import { Parser } from 'htmlparser2';
import { type Block, BlockBuilder, PLAIN } from './blocks.ts';

const UNSEEN = new Set(['script', 'style', 'template', 'head', 'noscript']);
const STYLES = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
] as const) as ReadonlyMap<string, 'strong' | 'emphasis'>;
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** `<sup>[3]</sup>` leads to a footnote and is no word. */
export const FOOTNOTE_MARK = /^[[(]?\s*(?:\p{N}{1,3}|[*†‡])\s*[\])]?$/u;

/** The blocks of an HTML fragment that begins on a line of its file. */
export function readHtml(html: string, firstLine: number): Block[] {
  const blocks: Block[] = [];
  const builder = new BlockBuilder();
  const open: string[] = [];
  const take = () => {
    const heading = open.some((tag) => /^h[1-6]$/.test(tag));
    const caption = open.includes('figcaption') || open.includes('caption');
    const quoted = open.includes('blockquote');
    blocks.push(
      ...builder.take(heading ? 'heading' : caption ? 'caption' : 'paragraph', { ...PLAIN, quoted }),
    );
  };
  let line = firstLine;
  const parser = new Parser(
    {
      onopentag(tag) {
        if (tag === 'br') return builder.add('\n', line - 1);
        if (!INLINE.has(tag)) take();
        if (tag === 'hr') blocks.push(rule(line));
        open.push(tag);
        const style = STYLES.get(tag);
        if (style) builder.style(style, true);
      },
      onclosetag(tag) {
        const style = STYLES.get(tag);
        if (style) builder.style(style, false);
        if (!INLINE.has(tag) && tag !== 'br') take();
        const at = open.lastIndexOf(tag);
        if (at >= 0) open.splice(at, 1);
      },
      ontext(text) {
        const hidden =
          open.some((tag) => UNSEEN.has(tag)) || (open.includes('sup') && FOOTNOTE_MARK.test(text));
        if (!hidden) builder.add(text.replace(/[ \t\n]+/gu, ' '), line);
        line += text.split('\n').length - 1;
      },
      oncomment(text) {
        line += text.split('\n').length - 1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  take();
  return blocks;
}

/** Has a single tag inside a line of Markdown do to the block what it does to the rendered page. */
export function applyTag(html: string, builder: BlockBuilder, line: number): void {
  const [, closing, tag = ''] = /^<(\/?)([a-z][a-z0-9]*)/iu.exec(html) ?? [];
  const style = STYLES.get(tag.toLowerCase());
  if (style) builder.style(style, closing === '');
  if (tag.toLowerCase() === 'br') builder.add('\n', line - 1);
}

export function rule(line: number): Block {
  return { kind: 'rule', text: '', lines: [line], styles: [], ...PLAIN };
}
