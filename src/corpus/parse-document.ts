/** Turns one file's text into a document. */
import { basename, extname } from 'node:path';
import { isInEnglish } from '../english/is-english.ts';
import { findQuotations } from '../english/speech/quotation-marks.ts';
import { type Document, type Passage, type Source, speakerOf } from './document.ts';
import { splitFrontMatter } from './formats/front-matter.ts';
import { isHtmlPage, readHtml, readMarkedUp } from './formats/html.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readPlainText } from './formats/plain-text.ts';
import { readPrintLayout } from './formats/print-layout.ts';
import { readSubtitles, subtitleFormat } from './formats/subtitles.ts';
import type { Page } from './formats/visible-text.ts';
import { makePassages } from './passages.ts';
import { fault, type Problem } from './problem.ts';
import { readSpeech } from './turns/direct-speech.ts';
import { readTurns } from './turns/turns.ts';

/** The language of a text whose front matter names none: English, or undetermined, as BCP 47 calls it. */
const [ENGLISH, UNDETERMINED] = ['en', 'und'];
const MAX_SOURCE_ID_CHARS = 40;
const EMPTY = 'the document has no text: write some below the front matter, or remove the file';
const UNCLOSED = 'a quotation is opened but never closed, so it is unclear whose words follow';

export interface ParsedDocument {
  readonly document: Document;
  /** Problems that the editor should look at; the document is used all the same. */
  readonly warnings: readonly Problem[];
}

const HTML_EXTENSIONS = ['.html', '.htm'];

/**
 * Parses the text of `file` (a path inside the corpus folder; line ends `\n`, no byte order mark).
 * @throws CorpusError if the front matter is broken or no passage is left
 */
export async function parseDocument(file: string, text: string): Promise<ParsedDocument> {
  const { fields, body, bodyLine, warnings } = splitFrontMatter(file, text);
  const { speakers: labels = new Map(), format, url, language, ...named } = fields;
  const page = await readPage(file, body, bodyLine);
  if (page.text.trim() === '') throw fault(file, EMPTY, bodyLine);
  const isEnglish = isInEnglish(language, page.text);
  const { id, title, ...path } = nameOf(file, named.title);
  const known = { ...named, labels, format, isEnglish };
  const { paragraphs, isProse } = readTurns(page, known);
  const spoken = readSpeech(paragraphs, known, title, isProse);
  const speakers = new Set(spoken.flatMap(({ spans }) => spans.flatMap((span) => speakerOf(span) ?? [])));
  const source: Source = {
    language: language ?? (isEnglish ? ENGLISH : UNDETERMINED),
    ...named,
    ...(url !== undefined && { url }),
    id,
    ...path,
    title,
    speakers: [...speakers],
  };
  const document = makePassages(source, page, spoken);
  const unclosed = document.passages.filter(isUnclosed);
  return {
    document,
    warnings: [...warnings, ...unclosed.map(({ line }) => ({ file, line, message: UNCLOSED }))],
  };
}

async function readPage(file: string, body: string, line: number): Promise<Page> {
  const extension = extname(file).toLowerCase();
  const subtitles = subtitleFormat(extension, body);
  if (subtitles) return readSubtitles(file, body, subtitles, line);
  if (isHtmlPage(body)) return readHtml(body, line);
  if (HTML_EXTENSIONS.includes(extension)) return readMarkedUp(body, line);
  const text = readPrintLayout(body);
  return extension === '.txt' ? readPlainText(text, line) : readMarkdown(text, line);
}

function nameOf(file: string, title: string | undefined): Pick<Source, 'id' | 'file' | 'title'> {
  const path = file.slice(0, file.length - extname(file).length);
  const id = path
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_SOURCE_ID_CHARS);
  const name = basename(path)
    .replace(/[-_\p{Cc}]+/gu, ' ')
    .trim();
  return { id: id || 'document', file, title: title ?? (name || file) };
}

function isUnclosed({ text, sentences, turn }: Passage): boolean {
  const last = turn === undefined ? findQuotations(text).at(-1) : undefined;
  const isSpoken = sentences.some(({ start, voice }) => start === last?.start && voice.kind === 'speech');
  return last?.closed === false && !isSpoken;
}
