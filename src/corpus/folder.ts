/** Reads the files of a corpus folder; everything that cannot be read becomes a problem with a name. */
import { constants, type Stats } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { CorpusError, type Problem } from './problem.ts';

const SYNONYMS_FILE = 'synonyms.txt';
const DOCUMENT_EXTENSIONS = ['.md', '.txt'];
const MAX_FILE_BYTES = 100 * 1024 * 1024;

export interface CorpusFile {
  /** Path inside the corpus folder, with forward slashes. */
  readonly file: string;
  /** Without byte order mark, line ends as `\n`. */
  readonly text: string;
}

/**
 * The documents of a folder and its sub-folders in the order of their paths, and its synonyms file if it has one.
 * Names that begin with a point are left alone.
 * @throws CorpusError naming every file that is no readable document; none is passed over.
 */
export async function readCorpusFolder(
  folder: string,
): Promise<{ files: CorpusFile[]; synonyms?: CorpusFile }> {
  const root = await realpath(folder).catch(() => {
    throw new CorpusError([{ file: folder, message: 'there is no such corpus folder' }]);
  });
  const problems: Problem[] = [];
  const read: CorpusFile[] = [];
  for (const file of await listFiles(root, '', problems)) {
    const text = await readText(root, file).catch((error: unknown) => problems.push(problemOf(file, error)));
    if (typeof text === 'string') read.push({ file, text });
  }
  if (problems.length > 0) throw new CorpusError(problems);
  const synonyms = read.find(({ file }) => file === SYNONYMS_FILE);
  const files = read.filter((entry) => entry !== synonyms);
  if (files.length === 0)
    throw new CorpusError([{ file: folder, message: 'the corpus folder holds no document' }]);
  return synonyms ? { files, synonyms } : { files };
}

async function listFiles(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
    problems.push(problemOf(folder === '' ? '.' : folder, error));
    return [];
  });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) files.push(...(await listFiles(root, file, problems)));
    else files.push(file);
  }
  return files;
}

async function readText(root: string, file: string): Promise<string> {
  if (!DOCUMENT_EXTENSIONS.includes(extname(file)))
    throw new Unreadable(
      'is no document: only .md and .txt files are read; move it out of the corpus folder',
    );
  const path = await realpath(join(root, file)).catch(() => {
    throw new Unreadable('cannot be opened: the link leads nowhere or the file has gone');
  });
  if (!path.startsWith(root + sep)) throw new Unreadable('is a link that leads out of the corpus folder');
  return decode(await readUnchanged(path));
}

/** Half of the old text with half of the new is neither. */
async function readUnchanged(path: string): Promise<Buffer> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const before = await handle.stat();
    refuseOddities(before);
    const bytes = await handle.readFile();
    const after = await handle.stat();
    if (after.mtimeMs !== before.mtimeMs || bytes.length !== before.size)
      throw new Unreadable('was changed while it was read; try again when it is saved');
    return bytes;
  } finally {
    await handle.close();
  }
}

function refuseOddities(stats: Stats): void {
  if (!stats.isFile()) throw new Unreadable('is no regular file');
  if (stats.size > MAX_FILE_BYTES)
    throw new Unreadable(
      `has ${Math.round(stats.size / 1024 ** 2)} MB; at most ${MAX_FILE_BYTES / 1024 ** 2} MB are read`,
    );
}

/** What the editor did, as opposed to what the disk did. */
class Unreadable extends Error {
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

function decode(bytes: Buffer): string {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new Unreadable('is not UTF-8 text', firstBrokenLine(bytes));
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw new Unreadable('holds a NUL character: it is no text', text.slice(0, nul).split('\n').length);
  return text.replace(/\r\n?/g, '\n');
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A line feed byte is never part of a longer UTF-8 sequence, so lines can be tried one by one. */
function firstBrokenLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) return line;
    start = end;
  }
  return line;
}

function problemOf(file: string, error: unknown): Problem {
  if (error instanceof Unreadable)
    return { file, message: error.message, ...(error.line === undefined ? {} : { line: error.line }) };
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { file, message: `cannot be read (${code})` };
}
