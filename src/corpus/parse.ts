/** Turns one file's text into a document. */
import { basename, extname } from 'node:path';
import { type Pause, pacer } from '../pacer.ts';
import { type Block, cutBlock, cutPlaces } from './blocks.ts';
import type { Document, Passage, Source } from './document.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import { makePassages } from './passages.ts';
import { readPlainText } from './plain-text.ts';
import { CorpusError, type Problem } from './problem.ts';
import { findQuotations } from './quotations.ts';
import { readSpeech } from './speech.ts';
import { readSubtitles, subtitleFormat } from './subtitles.ts';
import { readTurns } from './turns.ts';

const DEFAULT_LANGUAGE = 'en';
const MAX_SOURCE_ID_CHARS = 40;

export interface ParsedDocument {
  readonly document: Document;
  /** What the editor should look at, though the document is served. */
  readonly warnings: readonly Problem[];
}

/**
 * Parses the text of `file` (a path inside the corpus folder; line ends `\n`, no byte order mark).
 * @throws CorpusError where the front matter is broken or no passage is left.
 */
export async function parseDocument(
  file: string,
  text: string,
  pause: Pause = pacer(),
): Promise<ParsedDocument> {
  const { fields, settings, body, bodyLine, warnings } = splitFrontMatter(file, text);
  const source: Source = { language: DEFAULT_LANGUAGE, ...fields, ...nameOf(file, fields) };
  const blocks = await readBlocks(file, body, bodyLine, pause);
  const { paragraphs, form } = await readTurns(
    blocks,
    { ...settings, ...fields, isEnglish: /^en\b/iu.test(source.language) },
    pause,
  );
  const said = paragraphs.filter(({ kind }) => kind === 'paragraph');
  const speech = await readSpeech(said, source, form, pause);
  const spoken = new Map(said.map((paragraph, i) => [paragraph, speech[i] as (typeof speech)[number]]));
  const { sections, passages } = await makePassages(source, paragraphs, spoken, pause);
  if (!passages.some(({ kind }) => kind === 'text'))
    throw new CorpusError([{ file, line: bodyLine, message: EMPTY }]);
  const words = passages.reduce((sum, { text }) => sum + countWords(text), 0);
  const document = { source, passages, sections, words };
  return { document, warnings: [...warnings, ...(await unclosedQuotations(file, passages, pause))] };
}

const EMPTY =
  'the document is empty: it has no paragraph of text; write some below the front matter, or take the file away';

/** Longer blocks are cut, so that no step of the work takes long. */
const MAX_BLOCK_CHARS = 1 << 13;

async function readBlocks(file: string, body: string, line: number, pause: Pause): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const block of await readFormat(file, body, line, pause)) {
    const cuts = block.text.length > MAX_BLOCK_CHARS ? [...cutPlaces(block.text, MAX_BLOCK_CHARS)] : [];
    for (const [i, start] of [0, ...cuts].entries()) {
      blocks.push(
        ...(cuts.length > 0 ? cutBlock(block, { start, end: cuts[i] ?? block.text.length }) : [block]),
      );
      await pause();
    }
  }
  return blocks;
}

function readFormat(file: string, body: string, line: number, pause: Pause): Promise<Block[]> {
  const extension = extname(file).toLowerCase();
  const subtitles = extension === '.vtt' || extension === '.srt' ? extension.slice(1) : subtitleFormat(body);
  if (subtitles === 'vtt' || subtitles === 'srt') return readSubtitles(file, body, subtitles, line, pause);
  return extension === '.txt' ? readPlainText(body, line, pause) : readMarkdown(body, line, pause);
}

function nameOf(file: string, fields: FrontMatter): Pick<Source, 'id' | 'file' | 'title'> {
  const path = file.slice(0, file.length - extname(file).length);
  const id = path
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return {
    id: id.slice(0, MAX_SOURCE_ID_CHARS) || 'document',
    file,
    title: fields.title ?? basename(path).replace(/[-_]+/g, ' '),
  };
}

async function unclosedQuotations(
  file: string,
  passages: readonly Passage[],
  pause: Pause,
): Promise<Problem[]> {
  const message = 'a quotation is opened and never closed, so that nobody can tell whose words follow';
  const problems: Problem[] = [];
  for (const { text, utterances, line, turn } of passages) {
    await pause();
    const last = turn === undefined ? findQuotations(text).at(-1) : undefined;
    const isOpen = last?.closed === false && !utterances.some(({ start }) => start === last.start);
    if (isOpen) problems.push({ file, line, message });
  }
  return problems;
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
