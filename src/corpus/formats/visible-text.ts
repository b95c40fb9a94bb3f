/** The visible text of a file, as a reader of the rendered page sees it, and what is known about its parts. */
import type { Range } from '../document.ts';
import { lastUpTo } from '../last-up-to.ts';

export interface Style extends Range {
  readonly kind: 'strong' | 'emphasis';
}

/** A separate stretch of the page. A `rule` has no text. */
export interface Block extends Range {
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'rule';
  readonly styles: readonly Style[];
  /** In a block quote. */
  readonly quoted: boolean;
  /** In which of the page's block quotes, if in one. */
  readonly quote?: number | undefined;
  /** Not part of the main text, like a footnote. */
  readonly aside: boolean;
  /** The head or foot of a printed page, which has no labels. */
  readonly isPageHead?: boolean | undefined;
  /** In a list. */
  readonly listed?: boolean | undefined;
  /** In subtitles, the voice that they name. */
  readonly speaker?: string | undefined;
}

/** A line of the page, the line of the file that it comes from and, in subtitles, the second at which it is shown. */
export interface Line {
  readonly start: number;
  readonly line: number;
  readonly time?: number | undefined;
  /** If it begins an item of a list, how many lists that item is in. */
  readonly item?: number | undefined;
}

export interface Page {
  /** The texts of the blocks, each on lines of its own. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
}

const CONTROL = /(?![\t\n])\p{Cc}/gu;
/** Marks that turn the direction of all that follows, until another ends that (Unicode Standard Annex 9). */
const TURN = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text without what nobody sees, but what changes how the text is shown; a control may separate words. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, ' ').replace(TURN, '');
}

/** Builds a page from pieces of visible text. */
export class PageBuilder {
  readonly blocks: Block[] = [];
  readonly #texts: string[] = [];
  readonly #lines: Line[] = [];
  /** Where the open block begins. */
  #start = 0;
  #text = '';
  #styles: Style[] = [];
  readonly #styling = new Map<Style['kind'], number>();
  #isLineStart = true;

  /** @param text without line ends */
  add(text: string, line: number, { time, item }: Pick<Line, 'time' | 'item'> = {}): void {
    const seen = withoutControls(text);
    const added = this.#text === '' ? seen.trimStart() : seen;
    if (added === '') return;
    if (this.#isLineStart) this.#lines.push({ start: this.#start + this.#text.length, line, time, item });
    this.#isLineStart = false;
    this.#text += added;
  }

  /** Ends the line, if it has text or an empty line is to be kept. */
  breakLine(isKept = false): void {
    if (!this.#isLineStart || (isKept && this.#text !== '')) this.#text += '\n';
    this.#isLineStart = true;
  }

  /** The text of the open block so far. */
  get open(): string {
    return this.#text;
  }

  style(kind: Style['kind'], isOpening: boolean): void {
    const start = this.#styling.get(kind);
    const end = this.#start + this.#text.length;
    if (isOpening) this.#styling.set(kind, start ?? end);
    else if (start !== undefined) {
      this.#styling.delete(kind);
      if (end > start) this.#styles.push({ kind, start, end });
    }
  }

  /** Ends the block; without text, there is none. Styles that are open go on in the next one. */
  end(
    block: Partial<
      Pick<Block, 'kind' | 'quoted' | 'quote' | 'listed' | 'aside' | 'isPageHead' | 'speaker'>
    > = {},
  ): void {
    const open = [...this.#styling.keys()];
    for (const kind of open) this.style(kind, false);
    const text = this.#text.trimEnd();
    const [start, end] = [this.#start, this.#start + text.length];
    const styles = this.#styles.map((style) => ({ ...style, end: Math.min(style.end, end) }));
    [this.#text, this.#styles, this.#isLineStart] = ['', [], true];
    if (text !== '' || block.kind === 'rule') {
      this.blocks.push({ kind: 'paragraph', quoted: false, aside: false, ...block, styles, start, end });
      this.#texts.push(text);
      this.#start = end + 1;
    }
    for (const kind of open) this.style(kind, true);
  }

  /** Joins the blocks from index `from` on into one. */
  join(from: number): void {
    const [first, ...others] = this.blocks.splice(from);
    if (first === undefined) return;
    const { end } = others.at(-1) ?? first;
    this.blocks.push({ ...first, end, styles: [first, ...others].flatMap(({ styles }) => styles) });
  }

  get page(): Page {
    return { text: this.#texts.join('\n'), blocks: this.blocks, lines: this.#lines };
  }
}

export function textOf({ text }: Page, { start, end }: Range): string {
  return text.slice(start, end);
}

export function textsOf(page: Page, ranges: readonly Range[] = page.blocks): string[] {
  return ranges.map((range) => textOf(page, range));
}

/** Whether the lines of a page have times. */
export function hasTimes({ lines }: Page): boolean {
  return lines.some(({ time }) => time !== undefined);
}

/** A whole block in a different type style is probably not part of what is said. */
export function isStyled(block: Block): boolean {
  return block.styles.some(({ start, end }) => start === block.start && end >= block.end - 1);
}

/** The line that a place on a page is in. */
export function lineAt({ lines }: Page, offset: number): Line {
  const last = lastUpTo(offset, lines.length, (i) => (lines[i] as Line).start);
  return lines[last] ?? { start: 0, line: 1 };
}
