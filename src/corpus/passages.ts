/** Makes passages of readable size of a document's paragraphs. */
import { createHash } from 'node:crypto';
import { splitSentences } from '../english/sentences.ts';
import type { Pause } from '../pacer.ts';
import { cutBlock } from './blocks.ts';
import type { Passage, Range, Section, Source, Utterance } from './document.ts';
import { readSentences } from './sentences.ts';
import type { Speech } from './speech.ts';
import { lineAt, type Paragraph } from './turns.ts';

const PASSAGE_ID_CHARS = 10;
/** A longer paragraph is cut between sentences into parts of about the second length; subtitles into shorter ones. */
const SIZES = { text: { max: 1600, part: 1000 }, subtitles: { max: 500, part: 350 } } as const;
/** Of a text of lines, each of whole sentences, so much is a passage at least. */
const MIN_LINES_CHARS = 120;
const ENDS_SENTENCE = /[.?!…]["'”’»)\]]*$/u;

/** The sections, and the passages in order, of paragraphs with the speech of each that is text. */
export async function makePassages(
  source: Source,
  paragraphs: readonly Paragraph[],
  speech: ReadonlyMap<Paragraph, Speech>,
  pause: Pause,
): Promise<{ sections: Section[]; passages: Passage[] }> {
  const sections: { heading: string | undefined; passages: Passage[] }[] = [];
  const passages: Passage[] = [];
  let number = 0;
  let bare: string[] = [];
  for (const paragraph of paragraphs) {
    await pause();
    if (paragraph.kind === 'rule') continue;
    if (paragraph.kind === 'heading') {
      if (sections.at(-1)?.passages.length === 0) bare.push(sections.at(-1)?.heading ?? '');
      sections.push({ heading: paragraph.text, passages: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: undefined, passages: [] });
    const section = sections.length - 1;
    for (const part of cutParagraph(paragraph, speech.get(paragraph) ?? NOBODY)) {
      const before = passages.at(-1);
      if (before && paragraph.inline !== undefined && fits(before, part)) {
        const joined = { ...before, ...joinTurns(before, part, paragraph.inline) };
        replaceLast(passages, joined);
        replaceLast(sections[section]?.passages ?? [], joined);
        continue;
      }
      if (paragraph.kind === 'paragraph') number += 1;
      const passage: Passage = {
        id: passageId(part.text),
        source,
        kind: paragraph.kind === 'caption' ? 'caption' : 'text',
        number: paragraph.kind === 'caption' ? undefined : number,
        heading: sections[section]?.heading,
        section,
        ...part,
        ...(bare.length > 0 ? { bareHeadings: bare } : {}),
      };
      bare = [];
      passages.push(passage);
      sections[section]?.passages.push(passage);
    }
  }
  return { sections, passages: withTrailing(passages, sections, bare) };
}

const NOBODY: Speech = { utterances: [], rest: 'label' };

/** Headings at the very end have no passage behind them: the last one before keeps them. */
function withTrailing(
  passages: Passage[],
  sections: { heading: string | undefined; passages: Passage[] }[],
  bare: string[],
): Passage[] {
  const [last, end] = [passages.at(-1), sections.at(-1)];
  if (last === undefined || end?.passages.length !== 0) return passages;
  const kept = { ...last, bareHeadings: [...(last.bareHeadings ?? []), ...bare, end.heading ?? ''] };
  passages[passages.length - 1] = kept;
  const own = sections[last.section]?.passages;
  if (own) own[own.length - 1] = kept;
  return passages;
}

function replaceLast(passages: Passage[], passage: Passage): void {
  passages[passages.length - 1] = passage;
}

function fits({ text }: Passage, part: Part): boolean {
  return text.length + part.text.length <= SIZES.text.max;
}

/** Two turns that stand in one line of the file are one passage, in which each has its voice. */
function joinTurns(before: Passage, part: Part, gap: string): Partial<Passage> {
  const text = `${before.text}${gap}${part.text}`;
  const by = before.text.length + gap.length;
  const moved = <Item extends Range>(item: Item): Item => ({
    ...item,
    start: item.start + by,
    end: item.end + by,
  });
  return {
    id: passageId(text),
    text,
    turn: { speaker: undefined, role: 'other' },
    utterances: [...before.utterances, ...part.utterances.map(moved)],
    sentences: [
      ...before.sentences,
      ...part.sentences.map((each) => ({ ...moved(each), whole: moved(each.whole) })),
    ],
  };
}

type Part = Pick<Passage, 'text' | 'line' | 'turn' | 'time' | 'utterances' | 'sentences'>;

function cutParagraph(paragraph: Paragraph, { utterances, rest }: Speech): Part[] {
  const cuts = paragraph.kind === 'caption' ? [] : findCuts(paragraph);
  return [0, ...cuts].flatMap((start, i): Part[] => {
    const [part] = cutBlock(paragraph, { start, end: cuts[i] ?? paragraph.text.length });
    if (part === undefined) return [];
    const { text, times } = part;
    const from = paragraph.text.indexOf(text, start);
    const own = utterances.flatMap((utterance) => clip(utterance, { start: from, end: from + text.length }));
    const label = Math.max(0, Math.min(paragraph.label - from, text.length));
    return [
      {
        text,
        line: lineAt(paragraph, from),
        turn: paragraph.turn,
        time: times?.[0] ?? (i === 0 ? paragraph.time : undefined),
        utterances: own,
        sentences: readSentences(text, own, { label, rest }),
      },
    ];
  });
}

function clip({ start, end, speaker }: Utterance, range: Range): Utterance[] {
  const clipped = {
    start: Math.max(start, range.start) - range.start,
    end: Math.min(end, range.end) - range.start,
  };
  return clipped.start < clipped.end ? [{ ...clipped, speaker }] : [];
}

/** Where a paragraph is cut: behind lines, if all its lines are sentences, or else where it is too long. */
function findCuts({ text, times }: Paragraph): number[] {
  const size = times ? SIZES.subtitles : SIZES.text;
  const lines = text.split('\n');
  const whole = lines.filter((line) => ENDS_SENTENCE.test(line.trimEnd())).length;
  if (!times && lines.length >= 3 && whole >= lines.length * 0.8)
    return group(lineStarts(text), text.length, MIN_LINES_CHARS);
  if (text.length <= size.max) return [];
  const starts = splitSentences(text).flatMap(({ start, end }, i) => [
    ...(i === 0 ? [] : [start]),
    ...cutLong(text, start, end, size),
  ]);
  return group(starts, text.length, size.part);
}

/** Of places where a text may be cut, those that make parts of so many characters and more. */
function group(places: readonly number[], length: number, least: number): number[] {
  const cuts: number[] = [];
  for (const [i, place] of places.entries()) {
    const next = places[i + 1] ?? length;
    const from = cuts.at(-1) ?? 0;
    const isFull =
      place - from >= least || (least > MIN_LINES_CHARS && next - from > least * 1.5 && place > from);
    if (isFull && length - place >= Math.min(least / 4, MIN_LINES_CHARS)) cuts.push(place);
  }
  return cuts;
}

function lineStarts(text: string): number[] {
  return [...text.matchAll(/\n(?=.)/gsu)].map(({ index }) => index + 1);
}

/** A sentence without an end is cut between lines, or else between words. */
function cutLong(
  text: string,
  start: number,
  end: number,
  { max, part }: { max: number; part: number },
): number[] {
  const cuts: number[] = [];
  for (let at = start; end - at > max; at = cuts.at(-1) as number) {
    const piece = text.slice(at, at + part);
    const gap = Math.max(piece.lastIndexOf('\n'), 0) || piece.search(/\s\S*$/u);
    cuts.push(gap > 0 ? at + gap + 1 : at + part);
  }
  return cuts;
}

/** Ten characters of the SHA-256 of a passage's words; white space does not count. */
function passageId(text: string): string {
  const words = text.trim().replace(/\s+/gu, ' ');
  const digest = createHash('sha256').update(words, 'utf8').digest();
  return BigInt(`0x${digest.toString('hex', 0, 8)}`)
    .toString(36)
    .padStart(PASSAGE_ID_CHARS, '0')
    .slice(0, PASSAGE_ID_CHARS);
}
