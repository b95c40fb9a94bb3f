/** Reads subtitles: WebVTT and SubRip. */
import { parseText, tokenizeVTTCue, type VTTCue, type VTTNode } from 'media-captions';
import { fault } from './problem.ts';
import { type Page, PageBuilder } from './visible-text.ts';

type SubtitleFormat = 'vtt' | 'srt';

const TIMES = /^\s*(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}\s*-->/mu;
const SRT_BEGINNING = /^\s*\d+\s*\n\s*\d{1,3}:\d{2}:\d{2}[.,]\d{1,3}\s*-->/u;
const NO_CUE = 'no subtitles were found: each begins with a line such as 00:00:01.000 --> 00:00:04.000';

/** The subtitle format of a file, by its extension or its text; undefined if it is none. */
export function subtitleFormat(extension: string, text: string): SubtitleFormat | undefined {
  if (extension === '.vtt' || /^\s*WEBVTT(?:\s|$)/u.test(text)) return 'vtt';
  return extension === '.srt' || SRT_BEGINNING.test(text) ? 'srt' : undefined;
}

/**
 * The cues; consecutive ones of one voice form one block, with a line for each line shown.
 * @throws CorpusError if there is no cue
 */
export async function readSubtitles(
  file: string,
  body: string,
  format: SubtitleFormat,
  firstLine: number,
): Promise<Page> {
  if (!TIMES.test(body)) throw fault(file, NO_CUE, firstLine);
  const { cues } = await parseText(body, { type: format });
  const cueLines = body.split('\n').flatMap((text, i) => (text.includes('-->') ? [firstLine + i + 1] : []));
  const page = new PageBuilder();
  const shown = cues.map(linesOf);
  const textsBefore = (i: number) => (shown[i - 1] ?? []).map(({ text }) => text);
  // Rolling captions repeat the last line above the new one.
  const rolls = shown.some((lines, i) => lines.length > 1 && lines[0]?.text === textsBefore(i).at(-1));
  let speaker: string | undefined;
  for (const [i, lines] of shown.entries()) {
    for (const line of lines) {
      if (rolls && textsBefore(i).includes(line.text)) continue;
      if (line.speaker !== speaker) page.end({ speaker });
      speaker = line.speaker;
      page.breakLine();
      page.add(line.text, cueLines[i] ?? firstLine, cues[i]?.startTime);
    }
  }
  page.end({ speaker });
  return page.page;
}

/** The lines that a cue shows, each with its voice. */
function linesOf(cue: VTTCue): { speaker: string | undefined; text: string }[] {
  const lines: { speaker: string | undefined; text: string }[] = [];
  const walk = (nodes: readonly VTTNode[], speaker: string | undefined) => {
    for (const node of nodes) {
      if (!('data' in node)) {
        walk(node.children, node.voice?.trim() || speaker);
        continue;
      }
      for (const [i, text] of node.data.split('\n').entries()) {
        const last = lines.at(-1);
        if (i === 0 && last && last.speaker === speaker) last.text += text;
        else lines.push({ speaker, text });
      }
    }
  };
  walk(tokenizeVTTCue(cue), undefined);
  return lines
    .map(({ speaker, text }) => ({ speaker, text: text.replace(/\{\\[^}]*\}/gu, '').trim() }))
    .filter(({ text }) => text !== '');
}
