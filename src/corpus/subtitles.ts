/** Reads subtitles: WebVTT and SubRip. */
import { parseText, tokenizeVTTCue, type VTTCue, type VTTNode } from 'media-captions';
import type { Pause } from '../pacer.ts';
import { type Block, PLAIN } from './blocks.ts';
import { CorpusError } from './problem.ts';

export type SubtitleFormat = 'vtt' | 'srt';

const TIMES = /^\s*(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}\s*-->/mu;
const SRT_BEGINNING = /^\s*\d+\s*\n\s*\d{1,3}:\d{2}:\d{2}[.,]\d{1,3}\s*-->/u;

/** Which subtitles a text is, whatever its file is called; undefined where it is none. */
export function subtitleFormat(text: string): SubtitleFormat | undefined {
  if (/^\s*WEBVTT(?:\s|$)/u.test(text)) return 'vtt';
  return SRT_BEGINNING.test(text) ? 'srt' : undefined;
}

/**
 * The cues, those of one voice in a row as one block with a line for each line shown.
 * @throws CorpusError where there is no cue.
 */
export async function readSubtitles(
  file: string,
  body: string,
  format: SubtitleFormat,
  firstLine: number,
  pause: Pause,
): Promise<Block[]> {
  if (!TIMES.test(body)) throw new CorpusError([{ file, line: firstLine, message: NO_CUE }]);
  const { cues } = await parseText(
    format === 'vtt' && !/^\s*WEBVTT/u.test(body) ? `WEBVTT\n\n${body.trimStart()}` : body.trimStart(),
    { type: format },
  );
  const lineOf = lineFinder(body, firstLine);
  const blocks: { speaker: string | undefined; text: string[]; lines: number[]; times: number[] }[] = [];
  let shown: string[] = [];
  for (const cue of cues) {
    const line = lineOf(cue.startTime);
    const fresh = voicesOf(cue);
    for (const { speaker, text } of fresh) {
      // Rolling captions show the last line again above the new one.
      const rolls = shown.length > 1 || text.length > 1;
      const added = text.filter((words) => !rolls || !shown.includes(words));
      const last = blocks.at(-1);
      const block = last && last.speaker === speaker ? last : { speaker, text: [], lines: [], times: [] };
      if (block !== last) blocks.push(block);
      block.text.push(...added);
      block.lines.push(...added.map(() => line));
      block.times.push(...added.map(() => cue.startTime));
    }
    shown = fresh.flatMap(({ text }) => text);
    await pause();
  }
  return blocks
    .filter(({ text }) => text.length > 0)
    .map(({ text, ...block }) => ({
      kind: 'paragraph',
      text: text.join('\n'),
      styles: [],
      ...PLAIN,
      ...block,
    }));
}

const NO_CUE = 'no subtitle was found: each begins with a line such as 00:00:01.000 --> 00:00:04.000';

/** What a cue shows, line by line, in the order of its voices. */
function voicesOf(cue: VTTCue): { speaker: string | undefined; text: string[] }[] {
  const voices: { speaker: string | undefined; text: string }[] = [];
  const walk = (nodes: readonly VTTNode[], speaker: string | undefined) => {
    for (const node of nodes) {
      if ('data' in node) {
        const last = voices.at(-1);
        if (last && last.speaker === speaker) last.text += node.data;
        else voices.push({ speaker, text: node.data });
      } else walk(node.children, node.voice || speaker);
    }
  };
  walk(tokenizeVTTCue(cue), undefined);
  return voices.flatMap(({ speaker, text }) => {
    const lines = text
      .split('\n')
      .map((line) => line.replace(/\{\\[^}]*\}/gu, '').trim())
      .filter(Boolean);
    return lines.length > 0 ? [{ speaker: speaker?.trim() || undefined, text: lines }] : [];
  });
}

/** Finds the line of the file on which a cue's times stand, in the order of the file. */
function lineFinder(body: string, firstLine: number): (seconds: number) => number {
  const lines = body.split('\n').flatMap((text, i) => (text.includes('-->') ? [firstLine + i + 1] : []));
  let at = -1;
  return () => lines[++at] ?? firstLine;
}
