/** The lines of a page, each with its styles and its neighbours. */
import { isNotice } from '../../english/editorial-notes.ts';
import type { Page, Style } from './visible-text.ts';

/** At most this many styles of a line are looked at. */
const MAX_STYLES = 8;

/** A line of a block. */
export interface TextLine {
  readonly isHeading: boolean;
  readonly quoted: boolean;
  readonly listed: boolean;
  /** If it begins an item of a list, how many lists that item is in. */
  readonly item: number | undefined;
  readonly start: number;
  readonly text: string;
  readonly styles: readonly Style[];
  /** How many lines of its block are before it. */
  readonly above: number;
  /** The lines before and after it in its block. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The lines of a page that may have labels; heckles in brackets over several lines have none: `(Ada Holm [Con]:⏎ Shame!)` */
export function linesOf({ text, blocks, lines }: Page): TextLine[] {
  let next = 0;
  return blocks.flatMap(({ kind, quoted, isPageHead, listed = false, end, styles }) => {
    const first = next;
    while ((lines[next]?.start ?? end) < end) next++;
    const own = lines.slice(first, next);
    const whole = text.slice(own[0]?.start, end).trim();
    const isHeckle = own.length > 1 && whole.startsWith('(') && isNotice(whole);
    if (kind === 'caption' || isPageHead || isHeckle) return [];
    const starts = own.map(({ start }) => start);
    const texts = starts.map((start, i) => text.slice(start, (starts[i + 1] ?? end + 1) - 1));
    let style = 0;
    return starts.map((start, i): TextLine => {
      while ((styles[style]?.end ?? end) < start) style++;
      return {
        isHeading: kind === 'heading',
        quoted,
        listed,
        item: own[i]?.item,
        start,
        text: texts[i] as string,
        above: i,
        before: texts[i - 1],
        after: texts[i + 1],
        styles: styles.slice(style, style + MAX_STYLES),
      };
    });
  });
}

/** The type style at a place in a line: the inner one of two; plain text behind `>>`, the mark of another speaker in live captions, is `arrow`. */
export function typeAt({ styles, text }: TextLine, at: number): Style['kind'] | 'arrow' | 'plain' {
  const style = styles.find(({ start, end }) => start <= at && at < end);
  return style?.kind ?? (text.startsWith('>>') ? 'arrow' : 'plain');
}
