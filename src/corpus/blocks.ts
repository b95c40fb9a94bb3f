/** The visible text of a file, block by block: what a reader of the rendered page sees, with its styles and lines. */
import type { Range } from './document.ts';

export interface Style extends Range {
  readonly kind: 'strong' | 'emphasis';
}

export interface Block {
  /** A `rule` has no text. */
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'rule';
  readonly text: string;
  /** For each line of the text, its line in the file, from 1. */
  readonly lines: readonly number[];
  readonly styles: readonly Style[];
  /** In a block quote. */
  readonly quoted: boolean;
  /** Beside the text, as a footnote is. */
  readonly aside: boolean;
  /** Of subtitles: for each line, the seconds at which it is shown. */
  readonly times?: readonly number[];
  /** Of subtitles: whose voice they say it is. */
  readonly speaker?: string | undefined;
}

/** Puts a block together from pieces of visible text. */
export class BlockBuilder {
  #text = '';
  #lines: number[] = [];
  #styles: Style[] = [];
  readonly #open = new Map<Style['kind'], number>();

  /** @param line of the file that the text begins on; each line end in it is one in the file */
  add(text: string, line: number): void {
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) this.#text += '\n';
      if (i > 0 || this.#lines.length === 0) this.#lines.push(line + i);
      this.#text += part;
    }
  }

  style(kind: Style['kind'], isOpening: boolean): void {
    const start = this.#open.get(kind);
    if (isOpening) this.#open.set(kind, start ?? this.#text.length);
    else if (start !== undefined) {
      this.#open.delete(kind);
      if (this.#text.slice(start).trim() !== '') this.#styles.push({ kind, start, end: this.#text.length });
    }
  }

  /** The block, if there is any text, without white space around it; the builder is empty then. */
  take(kind: Block['kind'], where: Pick<Block, 'quoted' | 'aside'> = PLAIN): Block[] {
    for (const open of [...this.#open.keys()]) this.style(open, false);
    const [text, lines, styles] = [this.#text, this.#lines, this.#styles];
    [this.#text, this.#lines, this.#styles] = ['', [], []];
    return cutBlock({ kind, text, lines, styles, ...where }, { start: 0, end: text.length });
  }
}

export const PLAIN = { quoted: false, aside: false } as const;

/** A part of a block, without the white space around it; nothing, if there is no more than that. */
export function cutBlock(block: Block, { start, end }: Range): Block[] {
  const covered = block.text.slice(start, end);
  const text = covered.trim();
  if (text === '') return [];
  const from = start + covered.length - covered.trimStart().length;
  const to = from + text.length;
  const first = countLines(block.text, from);
  const count = countLines(text, text.length) + 1;
  return [
    {
      ...block,
      text,
      lines: block.lines.slice(first, first + count),
      ...(block.times ? { times: block.times.slice(first, first + count) } : {}),
      styles: block.styles.flatMap((style) => {
        const shifted = {
          ...style,
          start: Math.max(style.start, from) - from,
          end: Math.min(style.end, to) - from,
        };
        return shifted.start < shifted.end ? [shifted] : [];
      }),
    },
  ];
}

/** Blocks as one, each on lines of its own. */
export function joinBlocks(blocks: readonly [Block, ...Block[]]): Block {
  const [first] = blocks;
  let text = '';
  const styles: Style[] = [];
  for (const block of blocks) {
    if (text !== '') text += '\n';
    const shift = text.length;
    styles.push(
      ...block.styles.map((style) => ({ ...style, start: style.start + shift, end: style.end + shift })),
    );
    text += block.text;
  }
  return { ...first, text, styles, lines: blocks.flatMap(({ lines }) => lines) };
}

/** How many line ends stand before an offset. */
export function countLines(text: string, offset: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** `©` opens a picture's caption. */
export function isCaption(text: string): boolean {
  return text.startsWith('©');
}

/** Places at which a text can be cut into parts of at most `max` characters: behind lines, sentences or words. */
export function* cutPlaces(text: string, max: number): Generator<number> {
  for (let start = 0; text.length - start > max; ) {
    const part = text.slice(start, start + max);
    const length = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('. ') + 1) || part.lastIndexOf(' ');
    start += length > 0 ? length : max;
    yield start;
  }
}
