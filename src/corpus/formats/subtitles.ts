/** Reads subtitles: WebVTT and SubRip, as loosely as they are written; no words of a cue are left out. */
import { tokenizeVTTCue, type VTTNode } from 'media-captions';
import { isCode } from '../../english/names/label-names.ts';
import { isName } from '../../english/names/names.ts';
import { isRole } from '../../english/names/roles.ts';
import { ENDS_SENTENCE } from '../../english/sentences.ts';
import { fault } from '../problem.ts';
import { parseTime } from './times.ts';
import { type Page, PageBuilder } from './visible-text.ts';

/**
 * `pasted`: lines with nothing but a time above what is said, as video sites show a transcript; `heard`: times in brackets
 * before it, as programs write that hear speech.
 */
type SubtitleFormat = 'vtt' | 'srt' | 'pasted' | 'heard';

/** The end of a cue does not matter: it may be wrong, or missing. */
const TIMING = /^\s*(?<start>(?:\d{1,3}:\s?)?\d{1,2}:\s?\d{1,2}(?:[.,:]\d{1,3})?)\s*--?>/u;
/** `[00:00:05.120 --> 00:00:09.400]   It sank.` */
const TIMING_BESIDE = /^\s*\[(?<start>(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}) --> [\d:.,]+\]\s*(?<said>.*)$/u;
const TIME_ALONE = /^\s*(?<start>(?:\d{1,2}:)?\d{1,2}:\d{2})\s*$/u;
const TIME_AND_LINE = /^[^\S\n]*(?<time>(?:\d{1,2}:)?\d{1,2}:\d{2})[^\S\n]*\n+(?<below>.*\S)/gmu;
/** So many times are pasted subtitles, if they make up such a share of the lines, and lines below them are seldom the same. */
const MIN_PASTED = 5;
const MIN_TIME_SHARE = 0.3;
const MIN_UNIQUE_SHARE = 0.8;
/** A recording begins before this second, a day's schedule later. */
const MAX_FIRST_TIME = 60;
const SRT_BEGINNING = /^\s*\d+\s*\n\s*\d{1,3}:\d{2}:\d{2}[.,]\d{1,3}\s*-->/u;
const NO_CUE = 'no subtitles were found: each begins with a line such as 00:00:01.000 --> 00:00:04.000';
/** What a WebVTT file has for players and editors, up to the next empty line. */
const UNSEEN = /(?<=\n[^\S\n]*\n)(?:NOTE|STYLE|REGION)\b.*(?:\n.*\S.*)*/gu;
/** A label in nearly every cue, as conference programs write it, names the voice of that cue. */
const LABEL = /^(?<name>\p{Lu}[^:.?!\n]{0,60}):\s+(?=\S)/u;
const MIN_LABELLED = 3;
const NEARLY_ALL = 0.8;
/** So many seconds behind the end of a sentence, another passage begins. */
const LONG_GAP = 60;
/** A sign that begins no tag: `a < b` */
const NO_TAG = /<(?!\/?\p{L}|\d{2}:)/gu;
/** When a word is shown, and SubRip's commands such as `{\\an8}`. */
const WORD_TIMES = /<[\d:.]+>|\{\\[^}]*\}/gu;

interface Cue {
  /** The line of the file below its time. */
  readonly line: number;
  readonly time: number | undefined;
  readonly shown: readonly Shown[];
}

/** A line that a cue shows, with its voice. */
interface Shown {
  readonly speaker: string | undefined;
  readonly text: string;
}

/** The subtitle format of a file, by its extension or its text; undefined if it is none. */
export function subtitleFormat(extension: string, text: string): SubtitleFormat | undefined {
  if (extension === '.vtt' || /^\s*WEBVTT(?:\s|$)/u.test(text)) return 'vtt';
  if (extension === '.srt' || SRT_BEGINNING.test(text)) return 'srt';
  if (
    text
      .trimStart()
      .split('\n')
      .slice(0, 2)
      .every((line) => TIMING_BESIDE.test(line))
  )
    return 'heard';
  return isPasted(text) ? 'pasted' : undefined;
}

/** The lines below the times of a transcript with names are names. */
function isPasted(text: string): boolean {
  const timed = [...text.matchAll(TIME_AND_LINE)];
  const below = timed.map(({ groups }) => groups?.below);
  const first = parseTime(timed[0]?.groups?.time) ?? MAX_FIRST_TIME;
  const lines = text.match(/^.*\S/gmu)?.length ?? 0;
  const isUnique = new Set(below).size >= below.length * MIN_UNIQUE_SHARE;
  return first < MAX_FIRST_TIME && below.length >= Math.max(MIN_PASTED, lines * MIN_TIME_SHARE) && isUnique;
}

/**
 * The cues; consecutive ones of one voice form one block, with a line for each line shown.
 * @throws CorpusError if there is no cue
 */
export function readSubtitles(file: string, body: string, format: SubtitleFormat, firstLine: number): Page {
  const cues = readCues(body, format, firstLine);
  if (cues.length === 0) throw fault(file, NO_CUE, firstLine);
  const page = new PageBuilder();
  const textsBefore = (i: number) => (cues[i - 1]?.shown ?? []).map(({ text }) => text);
  // Rolling captions repeat the last line above the new one.
  const rolls = cues.some(({ shown }, i) => shown.length > 1 && shown[0]?.text === textsBefore(i).at(-1));
  const hasVoices = areLabelled(cues);
  let speaker: string | undefined;
  for (const [i, { shown, line, time }] of cues.entries()) {
    const isOver = ENDS_SENTENCE.test(page.open);
    if (isOver && (time ?? 0) - (cues[i - 1]?.time ?? time ?? 0) > LONG_GAP) page.end({ speaker });
    for (const each of shown) {
      if (rolls && textsBefore(i).includes(each.text)) continue;
      const label = hasVoices ? LABEL.exec(each.text) : null;
      const voice = label?.groups?.name ?? (hasVoices ? speaker : each.speaker);
      if (voice !== speaker) page.end({ speaker });
      speaker = voice;
      page.breakLine();
      page.add(each.text.slice(label?.[0].length ?? 0), line, { time });
    }
  }
  page.end({ speaker });
  return page.page;
}

function areLabelled(cues: readonly Cue[]): boolean {
  const names = cues.flatMap(({ shown: [first] }) => LABEL.exec(first?.text ?? '')?.groups?.name ?? []);
  const isPerson = (name: string) => isName(name) || isRole(name) || isCode(name);
  const areMany = names.length >= Math.max(MIN_LABELLED, cues.length * NEARLY_ALL);
  // `Warning: …`, `Flour: …` name nobody.
  return areMany && new Set(names).size * 2 <= names.length + 1 && names.every(isPerson);
}

/**
 * A cue begins with a line that gives its time, and goes on to the next one; what is before the first is a cue only in
 * pasted text, which has no header.
 */
function readCues(body: string, format: SubtitleFormat, firstLine: number): Cue[] {
  const isFile = format !== 'pasted';
  const seen = format === 'vtt' ? body.replace(UNSEEN, (note) => note.replace(/.+/gu, '')) : body;
  const lines = seen.split('\n').map((line) => line.trim());
  const timing = format === 'heard' ? TIMING_BESIDE : isFile ? TIMING : TIME_ALONE;
  const timed = [...lines.keys()].filter((i) => timing.test(lines[i] as string));
  const starts = isFile ? timed : [-1, ...timed];
  return starts.map((start, i) => {
    const end = starts[i + 1];
    const own = lines.slice(start + 1, end);
    const { start: written, said = '' } = timing.exec(lines[start] ?? '')?.groups ?? {};
    const isNamed = (format === 'vtt' || format === 'srt') && end !== undefined;
    const shown = [said, ...(isNamed ? withoutName(own, i + 2) : own)];
    const text = shown.filter((line) => line !== '').join('\n');
    const line = firstLine + start + (said === '' ? 1 : 0);
    return { line, time: parseTime(written), shown: readShown(text) };
  });
}

/** The lines without the name or number of the next cue, which stands above its time. */
function withoutName(lines: readonly string[], next: number): readonly string[] {
  const at = lines.findLastIndex((line) => line !== '');
  const last = lines[at] ?? '';
  const isAbove = at === lines.length - 1 && (lines[at - 1] === '' || /^\d+$/u.test(last));
  return isAbove || last === String(next) ? lines.slice(0, at) : lines;
}

/** The lines of a cue's text, whose tags and voices media-captions reads. */
function readShown(text: string): Shown[] {
  const lines: { speaker: string | undefined; text: string }[] = [];
  const bare = text.replace(WORD_TIMES, '').replace(NO_TAG, '&lt;');
  const voiced = (nodes: readonly VTTNode[], speaker?: string) =>
    nodes.map((node) => ({ node, speaker })).reverse();
  const left = voiced(tokenizeVTTCue({ text: bare }));
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, speaker } = next;
    if (!('data' in node)) {
      // One by one: a cue may have more tags than a call may have arguments.
      for (const child of voiced(node.children, node.voice?.trim() || speaker)) left.push(child);
      continue;
    }
    for (const [i, part] of node.data.split('\n').entries()) {
      const last = lines.at(-1);
      if (i === 0 && last && last.speaker === speaker) last.text += part;
      else lines.push({ speaker, text: part });
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter((line) => line.text !== '');
}
