/** Cuts a page into paragraphs that know whose turn they are part of. */
import {
  asksAtEnd,
  isAbout,
  isNotice,
  narrates,
  SPEAKS_OF_SELF,
  TELLS_OF_TEXT,
  wordsOfName,
} from '../english/people.ts';
import { readCast } from './cast.ts';
import type { Turn } from './document.ts';
import { groupBy } from './group-by.ts';
import { linesOf, readLabels } from './labels.ts';
import { identifySpeakers, type Known } from './speakers.ts';
import { leadingTime } from './times.ts';
import { findOpenings } from './turn-openings.ts';
import { DASH, startsAtDashes, startsOfQuestions, type TurnStart, UNCLEAR } from './unlabelled-turns.ts';
import { type Block, isStyled, lineAt, type Page, textOf } from './visible-text.ts';

/** A block, or the part of one that is in one turn. */
export interface Paragraph {
  readonly kind: Block['kind'];
  /** Where it begins in the page. */
  readonly start: number;
  readonly text: string;
  /** Beside the text, as a footnote is. */
  readonly aside: boolean;
  /** How many characters at the beginning say who speaks, and when. */
  readonly label: number;
  /** Undefined where there is none; its speaker where there is one that nobody can tell. */
  readonly turn: Turn | undefined;
  readonly time: number | undefined;
  /** It goes on in the line that the paragraph before it ends in. */
  readonly isInline: boolean;
  /** Said by nobody: `(Laughter.)` */
  readonly isNote: boolean;
  /** All in a type of its own. */
  readonly isStyled: boolean;
}

/** A document is a `transcript` where turns are known, and `prose` where nothing looks like one. */
export type Form = 'transcript' | 'prose' | 'unknown';

/** A messenger marks the direction of what it writes itself: `image omitted`. */
const MACHINE = /^\u200e/u;
const ALL_CAPITALS = /^\P{Ll}*\p{Lu}{3}\P{Ll}*$/u;

/** The paragraphs, headings, captions and rules of a page in order. */
export function readTurns(page: Page, known: Known): { paragraphs: Paragraph[]; form: Form } {
  if (known.format === 'article') return { paragraphs: cutPage(page, []), form: 'prose' };
  const { starts, hasLabels } = findStarts(page, known);
  const paragraphs = cutPage(page, starts);
  if (starts.length > 0)
    return { paragraphs: markRoles(carryTurns(paragraphs, starts, known)), form: 'transcript' };
  const isOdd = (block: Block) => {
    const text = textOf(page, block);
    return block.quoted || isStyled(block) || DASH.test(text) || leadingTime(text) !== undefined;
  };
  const looksOdd = hasLabels || page.lines.some(({ time }) => time !== undefined) || page.blocks.some(isOdd);
  return {
    paragraphs,
    form: known.format === 'transcript' ? 'transcript' : looksOdd ? 'unknown' : 'prose',
  };
}

/** Where turns begin: at labels and where voices change, or else as questions or dashes tell. */
function findStarts(page: Page, known: Known): { starts: readonly TurnStart[]; hasLabels: boolean } {
  const lines = linesOf(page);
  const labels = lines.flatMap(readLabels);
  const { listed, people, roles } = readCast(lines, labels);
  const told = { ...known, people, labels: new Map([...roles, ...known.labels]) };
  const { openings, lookalikes } = findOpenings(page, lines, labels, listed, told);
  const identify = identifySpeakers(
    openings.flatMap(({ label }) => label ?? []),
    told,
  );
  const labelled = openings.map(({ label, ...place }) => ({
    ...place,
    turn: label ? identify(label) : UNCLEAR,
  }));
  const voices = startsOfVoices(page, new Set(labelled.map(({ start }) => start)));
  const ways = [
    () => [...labelled, ...voices],
    () => startsOfQuestions(page, known, lookalikes),
    () => startsAtDashes(lines),
  ];
  const starts = ways.reduce<TurnStart[]>((found, way) => (found.length > 0 ? found : way()), []);
  return { starts, hasLabels: lookalikes.length > 1 };
}

/** The blocks of subtitles that say whose voice they are, but for those that open with a label. */
function startsOfVoices({ blocks }: Page, labelled: ReadonlySet<number>): TurnStart[] {
  return blocks.flatMap(({ speaker, start }, block) =>
    speaker === undefined || labelled.has(start)
      ? []
      : [{ start, end: start, block, turn: { speaker, role: 'other' } }],
  );
}

/** The page's blocks, cut where turns start; each that starts one has it. */
function cutPage(page: Page, starts: readonly TurnStart[]): Paragraph[] {
  const byBlock = groupBy(starts, ({ block }) => block);
  const paragraphs = page.blocks.flatMap((block, i) => {
    const own = (byBlock.get(i) ?? []).sort((a, b) => a.start - b.start);
    const whole = { start: block.start, end: block.start, turn: undefined };
    const cuts = own[0]?.start === block.start ? own : [whole, ...own];
    return cuts.map((cut, j) => makeParagraph(page, block, cut, cuts[j + 1]?.start ?? block.end));
  });
  return joinLabels(paragraphs, page);
}

type Cut = Omit<TurnStart, 'block' | 'turn'> & { readonly turn: Turn | undefined };

function makeParagraph(page: Page, block: Block, { start, turn, ...cut }: Cut, end: number): Paragraph {
  const text = page.text.slice(start, end).trimEnd();
  const labelEnd = cut.end - start + (/^\s*/u.exec(text.slice(cut.end - start))?.[0].length ?? 0);
  const isLabelled = cut.end > start;
  const time = isLabelled ? undefined : leadingTime(text);
  const style = block.styles.find((each) => each.start === start);
  return {
    kind: isLabelled ? 'paragraph' : block.kind,
    start,
    text,
    aside: block.aside,
    label: isLabelled ? labelEnd : (time?.length ?? 0),
    turn,
    time: cut.time ?? time?.time ?? lineAt(page, start).time,
    isInline: start > block.start && page.text.charAt(start - 1) !== '\n',
    isNote: isLabelled ? MACHINE.test(text.slice(labelEnd)) : isNotice(text),
    isStyled:
      block.kind === 'heading' ||
      (style !== undefined && style.end >= start + text.length - 1) ||
      ALL_CAPITALS.test(text),
  };
}

/** A label on a line of its own, and the paragraph that it opens, are one. */
function joinLabels(paragraphs: readonly Paragraph[], page: Page): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const next of paragraphs) {
    const label = joined.at(-1);
    const isAlone = label?.turn !== undefined && label.label > 0 && label.label === label.text.length;
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

/** Each turn goes on to the next start, past whatever is no words of a speaker; a heading or a rule ends what is clear. */
function carryTurns(
  paragraphs: readonly Paragraph[],
  starts: readonly TurnStart[],
  known: Known,
): Paragraph[] {
  const speakers = new Set(starts.filter(({ turn }) => turn !== UNCLEAR).map(({ turn }) => turn.speaker));
  const isOneSided = speakers.size === 1;
  const people = new Set([...speakers, known.speaker].flatMap(wordsOfName));
  let turn: Turn | undefined;
  let opened: Paragraph | undefined;
  let isInDoubt = false;
  return paragraphs.map((part) => {
    const { text, kind } = part;
    if (part.turn !== undefined) {
      [turn, isInDoubt] = [part.turn, false];
      if (part.label > 0) opened = part;
      if (part.label > 0 || part.isStyled) return part;
    } else if (
      kind === 'heading' ||
      kind === 'rule' ||
      TELLS_OF_TEXT.test(text.slice(part.label).trimStart())
    )
      turn = turn && UNCLEAR;
    else if (turn && opened && isSomebodyElses(part, opened, isOneSided))
      turn = isOneSided && turn.role === 'question' ? { speaker: known.speaker, role: 'answer' } : UNCLEAR;
    if (kind !== 'paragraph' || turn === undefined) return part;
    if (part.aside || (part.isStyled && !part.isNote && !opened?.isStyled)) return { ...part, turn: UNCLEAR };
    const isOdd =
      (DASH.test(text) && part.turn === undefined) || narrates(text, people) || isAbout(text, turn.speaker);
    // Behind what is hardly the speaker's only what is clearly so is.
    isInDoubt = isOdd || (isInDoubt && !SPEAKS_OF_SELF.test(text));
    return { ...part, turn: isInDoubt ? UNCLEAR : turn };
  });
}

/**
 * Whether a paragraph without a label is hardly of whom the last label names: all of that one's paragraph is in a type of
 * its own, or nobody else has a label in all the text, and it was a question.
 */
function isSomebodyElses(part: Paragraph, opened: Paragraph, isOneSided: boolean): boolean {
  if (part.kind !== 'paragraph' || opened.label >= opened.text.length) return false;
  const isQuestion = opened.turn?.role === 'question';
  const asks = asksAtEnd(opened.text);
  if (isQuestion && asks && !SPEAKS_OF_SELF.test(part.text) && !asksAtEnd(part.text)) return true;
  return (opened.isStyled && !part.isStyled) || (isOneSided && (isQuestion || asks));
}

/** Who asks, where labels do not say so: whose turn ends in a question, before somebody else's. */
function markRoles(paragraphs: readonly Paragraph[]): Paragraph[] {
  const turns: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = turns.at(-1);
    if (last && last[0]?.turn === paragraph.turn) last.push(paragraph);
    else turns.push([paragraph]);
  }
  let question: string | undefined;
  return turns.flatMap((turn) => {
    const own = turn[0]?.turn;
    const last = turn.findLast(({ kind, isNote }) => kind === 'paragraph' && !isNote);
    if (own === undefined || own === UNCLEAR || last === undefined) return turn;
    const asks = own.role === 'question' || (own.role === 'other' && asksAtEnd(last.text));
    const role = asks ? 'question' : question !== undefined || own.role === 'answer' ? 'answer' : 'other';
    const answered = role === 'answer' && question !== undefined ? { question } : {};
    question = asks ? last.text.slice(last.label) : undefined;
    return turn.map((paragraph) => ({ ...paragraph, turn: { ...own, role, ...answered } }));
  });
}
