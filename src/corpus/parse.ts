/** Turns one file's text into a document. */
import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { type Pause, pacer } from '../pacer.ts';
import { type Block, splitBlocks } from './blocks.ts';
import type { Document, Passage, Section, Source } from './document.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { CorpusError, type Problem } from './problem.ts';
import { findQuotations } from './quotations.ts';
import { readSpeech } from './speech.ts';

const DEFAULT_LANGUAGE = 'en';
const PASSAGE_ID_CHARS = 10;
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
  const { fields, body, bodyLine, warnings } = splitFrontMatter(file, text);
  const format = extname(file) === '.txt' ? 'plain' : 'markdown';
  const blocks = await splitBlocks(body, format, bodyLine, pause);
  const source: Source = { language: DEFAULT_LANGUAGE, ...fields, ...nameOf(file, fields) };
  const passages = await readPassages(source, blocks, pause);
  if (!passages.some(({ kind }) => kind === 'text'))
    throw new CorpusError([
      { file, line: bodyLine, message: 'the document is empty: it has no paragraph of text' },
    ]);
  const words = passages.reduce((sum, { text }) => sum + countWords(text), 0);
  const document = { source, passages, sections: readSections(blocks, passages), words };
  return { document, warnings: [...warnings, ...(await unclosedQuotations(file, passages, pause))] };
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

async function readPassages(source: Source, blocks: readonly Block[], pause: Pause): Promise<Passage[]> {
  const passages: Passage[] = [];
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const speech = await readSpeech(paragraphs, source, pause);
  let section = blocks[0]?.kind === 'heading' ? -1 : 0;
  let heading: string | undefined;
  let number = 0;
  for (const { kind, text, line } of blocks) {
    await pause();
    const place = { id: passageId(text), source, heading, section, text, line };
    if (kind === 'heading') {
      heading = text;
      section += 1;
    } else if (kind === 'caption') {
      passages.push({ ...place, kind, number: undefined, utterances: [] });
    } else {
      number += 1;
      passages.push({ ...place, kind: 'text', number, utterances: speech[number - 1] ?? [] });
    }
  }
  return passages;
}

/** Two headings in a row make a section without passages; it stays, because the text has it. */
function readSections(blocks: readonly Block[], passages: readonly Passage[]): Section[] {
  const headings: (string | undefined)[] = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text);
  if (blocks[0]?.kind !== 'heading') headings.unshift(undefined);
  const sections = headings.map((heading) => ({ heading, passages: [] as Passage[] }));
  for (const passage of passages) sections[passage.section]?.passages.push(passage);
  return sections;
}

async function unclosedQuotations(
  file: string,
  passages: readonly Passage[],
  pause: Pause,
): Promise<Problem[]> {
  const message = 'a quotation is opened and never closed: its words count as the reporter’s';
  const problems: Problem[] = [];
  for (const { text, utterances, line } of passages) {
    await pause();
    const last = findQuotations(text).at(-1);
    const isOpen = last?.closed === false && !utterances.some(({ start }) => start === last.start);
    if (isOpen) problems.push({ file, line, message });
  }
  return problems;
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
