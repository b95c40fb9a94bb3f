/** Cuts a page into paragraphs where turns start. */
import { isNotice, isOfProgram } from '../english/editorial-notes.ts';
import type { Range, Turn } from './document.ts';
import { leadingTime } from './formats/times.ts';
import type { Block, Page } from './formats/visible-text.ts';

/** A place where a turn begins, with a label up to `end`. */
export interface TurnStart extends Range {
  readonly turn: Turn;
  readonly time?: number | undefined;
}

/** A turn whose speaker the text does not make clear, if it is one. */
export const UNCLEAR: Turn = { speaker: undefined, role: 'other' };

/** The start of a turn without a label. */
export function startAt(start: number, turn: Turn = UNCLEAR): TurnStart {
  return { start, end: start, turn };
}

/** Of several starts at one place, the last one counts. */
export function lastOfEach(starts: readonly TurnStart[]): TurnStart[] {
  return [...new Map(starts.map((each) => [each.start, each])).values()];
}

/** A block, or the part of one that belongs to one turn. */
export interface Paragraph {
  readonly kind: Block['kind'];
  /** Where it begins in the page. */
  readonly start: number;
  readonly text: string;
  /** Not part of the main text, like a footnote. */
  readonly aside: boolean;
  readonly quoted: boolean;
  readonly isListed: boolean;
  /** Whose words they are, if a signature below or behind them says so. */
  readonly signer?: Turn;
  /** How many characters at the start say who speaks, and when. */
  readonly label: number;
  /** Undefined if there is none; its speaker is undefined if nobody can tell who it is. */
  readonly turn: Turn | undefined;
  /** If it gives one itself. */
  readonly time: number | undefined;
  /** It continues on the line on which the previous paragraph ends. */
  readonly isInline: boolean;
  /** Said by nobody: `(Laughter.)` */
  readonly isNote: boolean;
  /** All in a type style of its own. */
  readonly isStyled: boolean;
}

const ALL_CAPITALS = /^(?=\P{Ll}*$).*?\p{Lu}{3}/su;

/** The page's blocks, split where turns start; each block that starts a turn has it. */
export function cutPage(page: Page, starts: readonly TurnStart[]): Paragraph[] {
  const left = [...starts].sort((a, b) => b.start - a.start);
  const paragraphs = page.blocks.flatMap((block) => {
    const own: TurnStart[] = [];
    while ((left.at(-1)?.start ?? block.end) < block.end) own.push(left.pop() as TurnStart);
    const whole = { start: block.start, end: block.start, turn: undefined };
    const cuts = own[0]?.start === block.start ? own : [whole, ...own];
    const styles = new Map(block.styles.map(({ start, end }) => [start, end]));
    return cuts.map((cut, j) =>
      makeParagraph(page, block, cut, cuts[j + 1]?.start ?? block.end, styles.get(cut.start)),
    );
  });
  return joinLabels(paragraphs, page);
}

type Cut = Omit<TurnStart, 'turn'> & { readonly turn: Turn | undefined };

/** @param styledTo where the type style ends that begins with it */
function makeParagraph(
  page: Page,
  block: Block,
  { start, turn, ...cut }: Cut,
  end: number,
  styledTo = 0,
): Paragraph {
  const text = page.text.slice(start, end).trimEnd();
  const labelEnd = cut.end - start + (/^\s*(?:[–—]\s+)?/u.exec(text.slice(cut.end - start))?.[0].length ?? 0);
  const isLabelled = cut.end > start;
  const time = isLabelled ? undefined : leadingTime(text);
  return {
    kind: isLabelled ? 'paragraph' : block.kind,
    start,
    text,
    aside: block.aside,
    quoted: block.quoted,
    isListed: block.listed === true,
    label: isLabelled ? labelEnd : (time?.length ?? 0),
    turn,
    time: cut.time ?? time?.time,
    isInline: start > block.start && page.text.charAt(start - 1) !== '\n',
    isNote: isLabelled ? isOfProgram(text.slice(labelEnd)) : isNotice(text),
    isStyled:
      block.kind === 'heading' || styledTo >= start + Math.max(1, text.length - 1) || ALL_CAPITALS.test(text),
  };
}

/** A label on a line of its own, and the paragraph that it opens, are one. */
function joinLabels(paragraphs: readonly Paragraph[], page: Page): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const next of paragraphs) {
    const label = joined.at(-1);
    const isAlone = label?.turn !== undefined && label.label === label.text.length;
    if (!isAlone || next.kind !== 'paragraph' || next.aside || next.turn !== undefined) joined.push(next);
    else {
      const text = page.text.slice(label.start, next.start + next.text.length);
      const length = next.start - label.start + next.label;
      const isStyled = label.isStyled && next.isStyled;
      joined.splice(-1, 1, { ...label, text, label: length, time: label.time ?? next.time, isStyled });
    }
  }
  return joined;
}
