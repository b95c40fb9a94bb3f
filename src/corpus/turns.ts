/** Cuts a page into paragraphs that know whose turn they are part of. */
import { reports } from '../english/attribution.ts';
import { asksAtEnd, isNotice, isRole, narrates, SPEAKS_OF_SELF, TELLS_OF_TEXT } from '../english/people.ts';
import { readCast } from './cast.ts';
import type { Turn } from './document.ts';
import { groupBy } from './group-by.ts';
import { linesOf, readLabels } from './labels.ts';
import { identifySpeakers, type Known, knower } from './speakers.ts';
import { leadingTime } from './times.ts';
import { findOpenings } from './turn-openings.ts';
import { type Block, lineAt, type Page, type Style } from './visible-text.ts';

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

/** The turn of somebody whom the text does not make clear, if it is one. */
export const UNCLEAR: Turn = { speaker: undefined, role: 'other' };

/** A place where a turn begins, with a label up to `end`. */
interface Start {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly turn: Turn;
  readonly time?: number | undefined;
}

/** The paragraphs, headings, captions and rules of a page in order. */
export function readTurns(page: Page, known: Known): { paragraphs: Paragraph[]; form: Form } {
  if (known.format === 'article') return { paragraphs: cutTurns(page, [], known), form: 'prose' };
  const isTranscript = known.format === 'transcript';
  const lines = [...linesOf(page)];
  const labels = lines.flatMap(readLabels);
  const { listed, people, roles } = readCast(lines, labels);
  const told = { ...known, people, labels: new Map([...roles, ...known.labels]) };
  const { openings, hasLabels } = findOpenings(page, lines, labels, listed, {
    isKnown: knower(told),
    isTranscript,
    isEnglish: known.isEnglish,
  });
  const identify = identifySpeakers(
    openings.filter(({ isClear }) => isClear),
    told,
  );
  const labelled = openings.map((opening) => ({
    ...opening,
    turn: opening.isClear ? identify(opening) : UNCLEAR,
  }));
  const hasVoices = page.blocks.some(({ speaker }) => speaker !== undefined);
  const ways = [
    () => labelled,
    () => (hasVoices ? [] : startsOfQuestions(page, known, hasLabels)),
    () => (hasVoices ? [] : startsAtDashes(page)),
  ];
  const starts = ways.reduce<readonly Start[]>((found, way) => (found.length > 0 ? found : way()), []);
  const paragraphs = cutTurns(page, starts, known);
  if (starts.length > 0 || hasVoices) return { paragraphs: markRoles(paragraphs), form: 'transcript' };
  const isOdd = (block: Block) =>
    block.quoted || isStyled(block) || DASH.test(textOf(page, block)) || leadingTime(textOf(page, block));
  const looksOdd = hasLabels || page.lines.some(({ time }) => time !== undefined) || page.blocks.some(isOdd);
  return { paragraphs, form: isTranscript ? 'transcript' : looksOdd ? 'unknown' : 'prose' };
}

function textOf({ text }: Page, { start, end }: Block): string {
  return text.slice(start, end);
}

/** Each turn goes on to the next start, past whatever is no words of a speaker; a heading or a rule ends what is clear. */
function cutTurns(page: Page, starts: readonly Start[], known: Known): Paragraph[] {
  const clear = starts.filter(({ turn }) => turn !== UNCLEAR);
  const speakers = new Set(clear.map(({ turn }) => turn.speaker));
  const isOneSided = speakers.size === 1;
  const people = new Set([...speakers, known.speaker].flatMap(namesOf));
  const byBlock = groupBy(starts, ({ block }) => block);
  const paragraphs: Paragraph[] = [];
  let turn: Turn | undefined;
  let opened: Paragraph | undefined;
  let isInDoubt = false;
  /** A paragraph without a label of its own; behind one that is hardly the speaker's only what is clearly is. */
  const goOn = (part: Paragraph, isFirst = false) => {
    if (part.kind !== 'paragraph' || turn === undefined) return part;
    if (part.aside || (part.isStyled && !part.isNote && !opened?.isStyled)) return { ...part, turn: UNCLEAR };
    const isDash = DASH.test(part.text) && (!isFirst || TOLD_ASIDE.test(part.text));
    const isOdd = isDash || narrates(part.text, people) || isAbout(part.text, turn.speaker);
    isInDoubt = isOdd || (isInDoubt && !part.isNote && !SPEAKS_OF_SELF.test(part.text));
    return { ...part, turn: isInDoubt ? UNCLEAR : turn };
  };
  for (const [i, block] of page.blocks.entries()) {
    const own = byBlock.get(i) ?? [];
    const text = textOf(page, block);
    const said = text.slice(leadingTime(text)?.length ?? 0).trimStart();
    const ends = block.kind === 'heading' || block.kind === 'rule' || TELLS_OF_TEXT.test(said);
    if (own.length === 0 && ends) turn = turn && UNCLEAR;
    if (block.speaker !== undefined) turn = { speaker: block.speaker, role: 'other' };
    const first = own[0]?.start ?? block.end;
    const styleEnds = new Map(block.styles.map((style) => [style.start, style.end]));
    if (first > block.start || block.kind === 'rule') {
      const part = makeParagraph(page, block, styleEnds, block.start, first);
      if (opened && turn && isSomebodyElses(part, opened, isOneSided))
        turn = answerTo(turn, isOneSided, known);
      paragraphs.push(goOn(part));
    }
    for (const [j, start] of own.entries()) {
      turn = start.turn;
      isInDoubt = false;
      const part = makeParagraph(page, block, styleEnds, start.start, own[j + 1]?.start ?? block.end);
      if (start.end === start.start) paragraphs.push(part.isStyled ? { ...part, turn } : goOn(part, true));
      else {
        const label = /^\s*/u.exec(part.text.slice(start.end - start.start))?.[0].length ?? 0;
        const end = start.end - start.start + label;
        opened = { ...part, kind: 'paragraph', label: end, turn, isNote: MACHINE.test(part.text.slice(end)) };
        paragraphs.push({ ...opened, time: start.time ?? part.time });
      }
    }
  }
  return joinLabels(paragraphs, page);
}

function makeParagraph(
  page: Page,
  block: Block,
  styleEnds: ReadonlyMap<number, number>,
  start: number,
  end: number,
): Paragraph {
  const text = page.text.slice(start, end).trimEnd();
  const time = leadingTime(text);
  return {
    kind: block.kind,
    start,
    text,
    aside: block.aside,
    label: time?.length ?? 0,
    turn: undefined,
    time: time?.time ?? lineAt(page, start).time,
    isInline: start > block.start && page.text.charAt(start - 1) !== '\n',
    isNote: isNotice(text),
    isStyled:
      block.kind === 'heading' ||
      (styleEnds.get(start) ?? -1) >= start + text.length - 1 ||
      /^\P{Ll}*\p{Lu}{3}\P{Ll}*$/u.test(text),
  };
}

/** A whole block in another type than the rest is hardly part of what is said. */
function isStyled(block: Block): boolean {
  return block.styles.some(({ start, end }) => start === block.start && end >= block.end - 1);
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

function answerTo({ role }: Turn, isOneSided: boolean, { speaker }: Known): Turn {
  return isOneSided && role === 'question' ? { speaker, role: 'answer' } : UNCLEAR;
}

/** The words that a speaker may be called by. */
function namesOf(speaker: string | undefined): string[] {
  if (speaker === undefined || isRole(speaker)) return [];
  return speaker.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

/** Nobody speaks of themselves by name, but who says so. */
function isAbout(text: string, speaker: string | undefined): boolean {
  const surname = namesOf(speaker).at(-1);
  const isNamed = (word: string) => word.toLowerCase() === surname && word !== surname;
  return !SPEAKS_OF_SELF.test(text) && (text.match(/\p{L}+/gu) ?? []).some(isNamed);
}

/** A label on a line of its own, and the paragraph that it opens, are one. */
function joinLabels(paragraphs: readonly Paragraph[], page: Page): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const next of paragraphs) {
    const label = joined.at(-1);
    const isAlone = label !== undefined && label.label > 0 && label.label === label.text.length;
    const isOpened =
      next.kind === 'paragraph' && !next.aside && (next.label === 0 || next.turn === label?.turn);
    if (!isAlone || !isOpened) joined.push(next);
    else {
      const text = page.text.slice(label.start, next.start + next.text.length);
      const length = next.start - label.start + next.label;
      joined.splice(-1, 1, { ...next, ...label, text, label: length, time: label.time ?? next.time });
    }
  }
  return joined;
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
    const speech = turn.filter(({ kind, isNote }) => kind === 'paragraph' && !isNote);
    const [own, last] = [turn[0]?.turn, speech.at(-1)];
    if (own === undefined || own === UNCLEAR || last === undefined) return turn;
    const asks = own.role === 'question' || (own.role === 'other' && asksAtEnd(last.text));
    const role = asks ? 'question' : question !== undefined || own.role === 'answer' ? 'answer' : 'other';
    const said = {
      ...own,
      role,
      ...(role === 'answer' && question !== undefined ? { question } : {}),
    } as const;
    question = asks ? last.text.slice(last.label) : undefined;
    return turn.map((paragraph) => ({ ...paragraph, turn: said }));
  });
}

/** Where the marked beginning of a block ends, for each way to mark questions above plain answers, or before them. */
const MARKS: readonly ((block: Block) => number | undefined)[] = [
  (block) => endOfStyle(block, 'strong'),
  (block) => endOfStyle(block, 'emphasis'),
  ({ kind, end }) => (kind === 'heading' ? end : undefined),
  ({ quoted, end }) => (quoted ? end : undefined),
];

function endOfStyle({ kind, start, styles }: Block, type: Style['kind']): number | undefined {
  const isFirst = (style: Style) => style.kind === type && style.start === start;
  return kind === 'paragraph' ? styles.find(isFirst)?.end : undefined;
}

/** Questions in a type of their own (bold, italics, headings, block quotes), with plain answers below or behind. */
function startsOfQuestions(page: Page, { isEnglish, speaker }: Known, hasLabels: boolean): Start[] {
  for (const endOfMark of MARKS) {
    const asks = (block: Block) => asksAtEnd(page.text.slice(block.start, endOfMark(block)));
    const marked = page.blocks.filter((block) => endOfMark(block) !== undefined);
    const asking = marked.filter(asks);
    if (asking.length < 2 || asking.length * 2 < marked.length) continue;
    const first = page.blocks.indexOf(asking[0] as Block);
    const answers = page.blocks
      .slice(first)
      .filter(({ kind }) => kind === 'paragraph')
      .map((block) => page.text.slice(endOfMark(block) ?? block.start, block.end))
      .filter((text) => /\p{L}/u.test(text));
    if (answers.length < asking.length / 2 || answers.some(reports)) continue;
    if (isEnglish && !answers.some((text) => SPEAKS_OF_SELF.test(text))) continue;
    return answered(page, endOfMark, first, hasLabels ? undefined : speaker);
  }
  return [];
}

/** The starts of questions, and of the answers of `speaker`. Another type ends an answer, and nobody speaks of themselves by name. */
function answered(
  page: Page,
  endOfMark: (block: Block) => number | undefined,
  first: number,
  speaker: string | undefined,
): Start[] {
  let turn = UNCLEAR;
  return page.blocks.flatMap((block, i): Start[] => {
    const { kind, start, end, aside } = block;
    if (i < first || kind === 'caption' || kind === 'rule' || aside) return [];
    const before = turn;
    const text = textOf(page, block);
    const marked = endOfMark(block) ?? start;
    const asks = asksAtEnd(page.text.slice(start, marked));
    if (asks || (marked >= end - 1 && kind === 'paragraph')) turn = { speaker: undefined, role: 'question' };
    else if (kind === 'heading' || TELLS_OF_TEXT.test(text)) turn = UNCLEAR;
    else if (before.role === 'question' && !isStyled(block)) turn = { speaker, role: 'answer' };
    const starts = turn === before ? [] : [{ start, end: start, block: i, turn }];
    const answer = page.text.slice(marked, end).search(/[\p{L}\p{N}"“«„(]/u);
    if (!asks || answer < 0) return starts;
    turn = { speaker, role: 'answer' };
    return [...starts, { start: marked + answer, end: marked + answer, block: i, turn }];
  });
}

/** A turn opens with a dash, or with the arrows of live captions; who is who, nobody can tell. */
const DASH = /^(?:[–—―]|>{2,3})\s*(?=\S)/u;
/** `— Why? — I asked.` */
const TOLD_ASIDE = /[,.?!…]\s+[–—]\s\p{Ll}/u;

/** A messenger marks the direction of what it writes itself: `image omitted`. */
const MACHINE = /^\u200e/u;

/** Dialogue whose turns open with a dash; a block that opens with none is nobody's. */
function startsAtDashes(page: Page): Start[] {
  const starts = [...linesOf(page)].flatMap(({ block, start, text, before }): Start[] => {
    const dash = DASH.exec(text)?.[0].length ?? 0;
    const turn = dash > 0 ? { ...UNCLEAR } : UNCLEAR;
    return dash > 0 || before === undefined ? [{ start, end: start + dash, block, turn }] : [];
  });
  return starts.filter(({ turn }) => turn !== UNCLEAR).length > 1 ? starts : [];
}
