/** Cuts the blocks of a document into paragraphs that know whose turn they are part of. */

import { SPEAKS_OF_SELF, TELLS_OF_TEXT } from '../english/people.ts';
import type { Pause } from '../pacer.ts';
import { type Block, countLines, cutBlock, joinBlocks } from './blocks.ts';
import type { Turn } from './document.ts';
import { findOpenings, groupBy, type Opening } from './labels.ts';
import { identifySpeakers, type Known, knower } from './speakers.ts';
import { leadingTime } from './times.ts';

/** A block, or the part of one that is in one turn. */
export interface Paragraph extends Block {
  /** How many characters at the beginning say who speaks, and when. */
  readonly label: number;
  /** Undefined where there is none; its speaker where there is one that nobody can tell. */
  readonly turn: Turn | undefined;
  readonly time: number | undefined;
  /** The white space before it, where it goes on in the line that the paragraph before it ends in. */
  readonly inline?: string;
  /** Said by nobody: `(Laughter.)` */
  readonly isNote: boolean;
}

const UNCLEAR: Turn = { speaker: undefined, role: 'other' };
/** A paragraph all in brackets, or of signs, hours and the like. */
const NOTE =
  /^(?:[([<{*][^()[\]]*[)\]>}*][.!]?|\P{L}+|(?:END\s+)?\d{1,2}:\d{2}\s?[AaPp]\.?[Mm]\.?(?:\s[A-Z]{2,4})?|END)$/u;

/** The paragraphs, headings, captions and rules of a document in order. */
export async function readTurns(
  blocks: readonly Block[],
  known: Known,
  pause: Pause,
): Promise<{ paragraphs: Paragraph[]; form: Form }> {
  const plain = blocks.map((block) => outside(block));
  if (known.format === 'article') return { paragraphs: plain, form: 'prose' };
  const isTranscript = known.format === 'transcript';
  const { openings, hasLabels } = await findOpenings(blocks, { isKnown: knower(known), isTranscript }, pause);
  if (openings.length > 0 || blocks.some(({ speaker }) => speaker !== undefined))
    return { paragraphs: markRoles(await byLabels(blocks, openings, known, pause)), form: 'transcript' };
  const asked =
    byQuestions(blocks, known.isEnglish, hasLabels ? undefined : known.speaker) ?? byDashes(blocks);
  if (asked) return { paragraphs: asked, form: 'transcript' };
  const isOdd =
    hasLabels ||
    blocks.some(
      (block) =>
        block.times || block.quoted || isWholly(block) || DASH.test(block.text) || leadingTime(block.text),
    );
  return { paragraphs: plain, form: isTranscript ? 'transcript' : isOdd ? 'unknown' : 'prose' };
}

/** A document is a `transcript` where turns are known, and `prose` where nothing looks like one. */
export type Form = 'transcript' | 'prose' | 'unknown';

function outside(block: Block): Paragraph {
  const time = leadingTime(block.text);
  return {
    ...block,
    label: time?.length ?? 0,
    turn: undefined,
    time: time?.time ?? block.times?.[0],
    isNote: NOTE.test(block.text),
  };
}

/** Each turn goes on to the next label, past whatever is no words of a speaker; a heading or a rule ends what is clear. */
async function byLabels(
  blocks: readonly Block[],
  openings: readonly Opening[],
  known: Known,
  pause: Pause,
): Promise<Paragraph[]> {
  const clear = openings.filter(({ isClear }) => isClear);
  const identify = identifySpeakers(clear, known);
  const isOneSided = new Set(clear.map((opening) => identify(opening).speaker)).size === 1;
  const labelled = groupBy(openings, ({ block }) => block);
  const paragraphs: Paragraph[] = [];
  let turn: Turn | undefined;
  let opened: Paragraph | undefined;
  let alone: Paragraph | undefined;
  const put = (paragraph: Paragraph) => {
    if (alone && paragraph.kind === 'paragraph' && paragraph.label === 0 && !paragraph.aside) {
      paragraphs.push(joinLabel(alone, paragraph));
      alone = undefined;
      return;
    }
    if (alone) paragraphs.push(alone);
    alone = undefined;
    if (paragraph.label === paragraph.text.length && paragraph.label > 0) alone = paragraph;
    else paragraphs.push(paragraph);
  };
  for (const [i, block] of blocks.entries()) {
    await pause();
    const own = labelled.get(i) ?? [];
    if (own.length === 0 && (block.kind === 'heading' || block.kind === 'rule') && turn !== undefined)
      turn = UNCLEAR;
    if (block.speaker !== undefined) turn = { speaker: block.speaker, role: 'other' };
    const ends = TELLS_OF_TEXT.test(block.text) && own.length === 0;
    if (ends) turn = turn && UNCLEAR;
    for (const part of cutBlock(block, { start: 0, end: own[0]?.start ?? block.text.length })) {
      if (opened && turn && isSomebodyElses(part, opened, isOneSided))
        turn = answerTo(turn, isOneSided, known);
      put(goesOn(part, turn));
    }
    for (const [j, opening] of own.entries()) {
      turn = opening.isClear ? identify(opening) : UNCLEAR;
      const end = own[j + 1]?.start ?? block.text.length;
      const gap = /\s*$/u.exec(block.text.slice(0, opening.start))?.[0] ?? '';
      for (const part of cutBlock(block, { start: opening.start, end })) {
        const label = Math.min(part.text.length, opening.end - opening.start);
        const time = opening.time ?? part.times?.[0];
        opened = { ...part, label: label + spaceAt(part.text, label), turn, time, isNote: false };
        const goesOnInLine = opening.start > gap.length && !gap.includes('\n');
        put({ ...opened, kind: 'paragraph', ...(goesOnInLine ? { inline: gap } : {}) });
      }
    }
  }
  if (alone) paragraphs.push(alone);
  return paragraphs;
}

/**
 * Whether a paragraph without a label is hardly of whom the last label names: all of that one's paragraph is in a type of
 * its own, or nobody else has a label in all the text, and it was a question.
 */
function isSomebodyElses(part: Block, opened: Paragraph, isOneSided: boolean): boolean {
  if (part.kind !== 'paragraph' || opened.label >= opened.text.length) return false;
  const isMarked = opened.kind === 'heading' || isWholly(opened);
  return (
    (isMarked && !isWholly(part)) ||
    (isOneSided && (opened.turn?.role === 'question' || asksAtEnd(opened.text)))
  );
}

function answerTo({ role }: Turn, isOneSided: boolean, { speaker }: Known): Turn {
  return isOneSided && role === 'question' ? { speaker, role: 'answer' } : UNCLEAR;
}

function spaceAt(text: string, at: number): number {
  return /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
}

/** A paragraph without a label of its own. */
function goesOn(block: Block, turn: Turn | undefined): Paragraph {
  const plain = outside(block);
  if (block.kind !== 'paragraph' || turn === undefined) return plain;
  if (block.aside) return { ...plain, turn: UNCLEAR };
  if (plain.isNote) return { ...plain, turn };
  return { ...plain, turn: isWholly(block) ? UNCLEAR : turn };
}

/** A whole paragraph in another type than the rest is hardly part of what is said. */
function isWholly({ text, styles }: Block): boolean {
  return styles.some(({ start, end }) => start === 0 && end >= text.length - 1);
}

/** A label on a line of its own, and the paragraph that it opens. */
function joinLabel(label: Paragraph, paragraph: Paragraph): Paragraph {
  const { text, lines, styles } = joinBlocks([label, paragraph]);
  const times = label.times && paragraph.times ? { times: [...label.times, ...paragraph.times] } : {};
  const lead =
    paragraph.text.length - outside(paragraph).text.length + (leadingTime(paragraph.text)?.length ?? 0);
  const { turn, time } = label;
  return {
    ...paragraph,
    text,
    lines,
    styles,
    ...times,
    label: label.text.length + 1 + lead,
    turn,
    time: time ?? paragraph.time,
  };
}

/** Who asks, where labels do not say so: whose turn ends in a question, before somebody else's. */
function markRoles(paragraphs: readonly Paragraph[]): Paragraph[] {
  const turns: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = turns.at(-1);
    if (last && last[0]?.turn === paragraph.turn) last.push(paragraph);
    else turns.push([paragraph]);
  }
  let asked = false;
  return turns.flatMap((turn) => {
    const speech = turn.filter(({ kind, isNote }) => kind === 'paragraph' && !isNote);
    const own = turn[0]?.turn;
    if (own === undefined || own === UNCLEAR || speech.length === 0) return turn;
    const asks = own.role === 'question' || (own.role === 'other' && asksAtEnd(speech.at(-1)?.text ?? ''));
    const role = asks ? 'question' : asked || own.role === 'answer' ? 'answer' : 'other';
    asked = asks;
    return turn.map((paragraph) => ({ ...paragraph, turn: { ...own, role } }));
  });
}

function asksAtEnd(text: string): boolean {
  return /\?[\s"”’»)\]–—-]*$/u.test(text);
}

/**
 * Questions in a type of their own (bold, italics, headings, block quotes), with plain answers below, of `answerer` where
 * that is clear.
 */
function byQuestions(
  blocks: readonly Block[],
  isEnglish: boolean,
  answerer: string | undefined,
): Paragraph[] | undefined {
  for (const isMarked of MARKS) {
    const marked = blocks.filter((block) => block.kind !== 'rule' && isMarked(block));
    const asking = marked.filter(({ text }) => asksAtEnd(text));
    if (asking.length < 2 || asking.length * 2 < marked.length) continue;
    const first = blocks.indexOf(asking[0] as Block);
    const answers = blocks.slice(first).filter((block) => block.kind === 'paragraph' && !isMarked(block));
    if (
      answers.length < asking.length / 2 ||
      (isEnglish && !answers.some(({ text }) => SPEAKS_OF_SELF.test(text)))
    )
      continue;
    if (answers.some(({ text }) => REPORTS.test(text))) continue;
    return answered(blocks, isMarked, first, answerer);
  }
  return undefined;
}

/** Attributed quotations do not stand in an answer that is printed as one. */
const REPORTS =
  /[,.?!]["”»]\s(?:\p{L}+\s){1,4}(?:said|says|added|told)\b|[,.?!]["”»]\s(?:said|says|added)\s/u;
const MARKS: readonly ((block: Block) => boolean)[] = [
  ({ text, styles, kind }) =>
    kind === 'paragraph' &&
    styles.some((style) => style.kind === 'strong' && style.start === 0 && style.end >= text.length - 1),
  ({ text, styles, kind }) =>
    kind === 'paragraph' &&
    styles.some((style) => style.kind === 'emphasis' && style.start === 0 && style.end >= text.length - 1),
  ({ kind }) => kind === 'heading',
  ({ quoted }) => quoted,
];

function answered(
  blocks: readonly Block[],
  isMarked: (block: Block) => boolean,
  first: number,
  speaker: string | undefined,
): Paragraph[] {
  const question: Turn = { speaker: undefined, role: 'question' };
  const answer: Turn = { speaker, role: 'answer' };
  let turn: Turn | undefined;
  return blocks.map((block, i) => {
    const plain = outside(block);
    if (i < first || block.kind === 'caption') return plain;
    if (
      block.kind === 'rule' ||
      (block.kind === 'heading' && !isMarked(block)) ||
      TELLS_OF_TEXT.test(block.text)
    )
      turn = UNCLEAR;
    else if (isMarked(block)) turn = asksAtEnd(block.text) || block.kind === 'paragraph' ? question : UNCLEAR;
    else if (turn === question) turn = answer;
    // Another type ends the answers, and nobody speaks of themselves by name.
    if (turn === answer && !block.aside && (isWholly(block) || isAbout(block.text, speaker))) turn = UNCLEAR;
    if (block.kind !== 'paragraph') return plain;
    return { ...plain, turn: block.aside ? UNCLEAR : turn };
  });
}

function isAbout(text: string, speaker: string | undefined): boolean {
  const surname = speaker?.split(/\s+/u).at(-1);
  return (
    surname !== undefined &&
    new RegExp(String.raw`(?<!\p{L})${surname.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\p{L})`, 'u').test(text)
  );
}

const DASH = /^[–—―]\s*(?=\S)/u;

/** Dialogue whose turns open with a dash; who is who, nobody can tell. */
function byDashes(blocks: readonly Block[]): Paragraph[] | undefined {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? cutAtDashes(block) : [block]));
  if (lines.filter(({ text }) => DASH.test(text)).length < 2) return undefined;
  let asked = false;
  return lines.map((block) => {
    const plain = outside(block);
    const label = DASH.exec(block.text)?.[0].length;
    if (block.kind !== 'paragraph' || label === undefined) return plain;
    const role = asksAtEnd(block.text) ? 'question' : asked ? 'answer' : 'other';
    asked = role === 'question';
    return { ...plain, label, turn: { speaker: undefined, role } };
  });
}

function cutAtDashes(block: Block): Block[] {
  const starts = [...block.text.matchAll(/(?<=\n)[–—―]\s*(?=\S)/gu)].map(({ index }) => index);
  return [0, ...starts].flatMap((start, i) =>
    cutBlock(block, { start, end: starts[i] ?? block.text.length }),
  );
}

/** The line of the file that a place in a paragraph stands on. */
export function lineAt({ text, lines }: Block, offset: number): number {
  return lines[countLines(text, offset)] ?? lines.at(-1) ?? 1;
}
