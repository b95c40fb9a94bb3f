/** Divides a document's paragraphs into passages of readable size. */
import { createHash } from 'node:crypto';
import { ENDS_SENTENCE, splitSentences, trimmed } from '../english/sentences.ts';
import { type Document, intersect, makeDocument, type Passage, type Range, type Source } from './document.ts';
import { lineAt, type Page } from './formats/visible-text.ts';
import { cutSentences, type Span } from './sentences.ts';
import type { Spoken } from './turns/direct-speech.ts';

const PASSAGE_ID_CHARS = 10;
/** A longer paragraph is split between sentences into parts of about the second length; subtitles into shorter ones. */
const SIZES = { text: { max: 1600, part: 1000 }, subtitles: { max: 500, part: 350 } } as const;
/** If each line of a text is a whole sentence or several, a passage has about this much. */
const LINES_CHARS = 120;

/** A part of a paragraph, as a range of the page. */
interface Part extends Range {
  readonly paragraph: Spoken;
  /** Those of the paragraph's spans that reach into the part; their ranges are of the paragraph. */
  readonly spans: readonly Span[];
}

/** The document made from a page's paragraphs. */
export function makePassages(source: Source, page: Page, paragraphs: readonly Spoken[]): Document {
  const passages: Passage[] = [];
  let heading: string | undefined;
  let [section, number] = [0, 0];
  const groups = groupParts(paragraphs.flatMap((paragraph) => cutParagraph(page, paragraph)));
  for (const [i, parts] of groups.entries()) {
    const { kind, text } = parts[0].paragraph;
    if (kind === 'heading') [heading, section] = [text.replace(/\s+/gu, ' '), i === 0 ? 0 : section + 1];
    const next = groups[i + 1]?.[0].paragraph.kind ?? 'heading';
    if (kind === 'heading' && next !== 'heading') continue;
    const isCaption = kind === 'caption';
    passages.push({
      ...readParts(page, parts),
      source,
      kind: isCaption ? 'caption' : 'text',
      number: isCaption ? undefined : ++number,
      heading,
      section,
    });
  }
  const words = passages.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  return makeDocument(source, passages, words);
}

/** The parts of a paragraph: all of it, or the parts between its cuts. */
function cutParagraph(page: Page, paragraph: Spoken): Part[] {
  const { kind, start, text } = paragraph;
  if (kind === 'rule') return [];
  const cuts = kind === 'paragraph' ? findCuts(text, lineAt(page, start).time !== undefined) : [];
  const left = paragraph.spans.toReversed();
  return [0, ...cuts].map((from, i) => {
    const end = cuts[i] ?? text.length;
    const spans: Span[] = [];
    for (let span = left.at(-1); span && span.start < end; span = left.at(-1)) {
      spans.push(span);
      if (span.end > end) break;
      left.pop();
    }
    return { paragraph, spans, ...shift(trimmed(text, { start: from, end }), start) };
  });
}

/** The parts of one passage. */
type Group = [Part, ...Part[]];

/** The parts of each passage: several turns on one line of the file form one passage, in which each has its voice. */
function groupParts(parts: readonly Part[]): Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    if (group && part.paragraph.isInline && part.end - group[0].start <= SIZES.text.max) group.push(part);
    else groups.push([part]);
  }
  return groups;
}

type Content = Omit<Passage, 'source' | 'kind' | 'number' | 'heading' | 'section'>;

function readParts(page: Page, parts: Group): Content {
  const [{ paragraph, start }, ...others] = parts;
  const text = page.text.slice(start, parts.at(-1)?.end);
  const { line, time } = lineAt(page, start);
  const spans = parts.flatMap((part) => spansOf(part, start));
  const sentences = parts.flatMap((part) =>
    splitSentences(page.text.slice(part.start, part.end)).map((each) => shift(each, part.start - start)),
  );
  return {
    id: passageId(text),
    text,
    line,
    turn: others.length > 0 ? { speaker: undefined, role: 'other' } : paragraph.turn,
    time: time ?? (start === paragraph.start ? paragraph.time : undefined),
    sentences: cutSentences(text, sentences, spans),
  };
}

/** A part's share of its paragraph's spans, counted from `origin` on the page. */
function spansOf({ paragraph, spans, start, end }: Part, origin: number): Span[] {
  return spans.flatMap(({ voice, ...span }) => {
    const own = intersect(shift(span, paragraph.start), { start, end });
    return own ? { ...shift(own, -origin), voice } : [];
  });
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** Where a paragraph is cut: after lines, if every line is a sentence, or else where it is too long. */
function findCuts(text: string, isTimed: boolean): number[] {
  const { max, part } = isTimed ? SIZES.subtitles : SIZES.text;
  const lines = text.split('\n');
  const whole = lines.filter((line) => ENDS_SENTENCE.test(line.trimEnd())).length;
  if (!isTimed && lines.length >= 3 && whole >= lines.length * 0.8)
    return group(
      [...text.matchAll(/\n(?=.)/gsu)].map(({ index }) => index + 1),
      text.length,
      LINES_CHARS,
    );
  if (text.length <= max) return [];
  const starts = splitSentences(text).flatMap(({ start, end }) =>
    cutLong(text.slice(start, end), part).map((at) => start + at),
  );
  return group(starts, text.length, part);
}

/** The places, among those where a text may be cut, that make parts of about this many characters. */
function group(places: readonly number[], length: number, size: number): number[] {
  const cuts: number[] = [];
  for (const [i, place] of places.entries()) {
    const from = cuts.at(-1) ?? 0;
    const next = places[i + 1] ?? length;
    const isFull = place - from >= size || next - from > size * 1.5;
    if (isFull && length - place >= size / 4) cuts.push(place);
  }
  return cuts;
}

/** An endless sentence is cut between lines or words; an endless word, anywhere. */
function cutLong(sentence: string, size: number): number[] {
  const pieces = new RegExp(String.raw`[^]{1,${size}}(?:\s+|$)|[^]{1,${size}}`, 'gu');
  return [...sentence.matchAll(pieces)].map(({ index }) => index);
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
