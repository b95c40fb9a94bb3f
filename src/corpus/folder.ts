/** Reads the files of a corpus folder; whatever cannot be read becomes a problem that names its file. */
import { isUtf8 } from 'node:buffer';
import { constants, type Stats } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, posix, sep } from 'node:path';
import { type Pause, pacer } from './pacer.ts';
import { CorpusError, fault, type Problem } from './problem.ts';

const SYNONYMS_FILE = 'synonyms.txt';
const DOCUMENT_EXTENSIONS = ['.md', '.txt', '.html', '.htm', '.vtt', '.srt'];
const MEGABYTE = 1024 * 1024;
const MAX_FILE_MB = 100;
/** Decoding as much takes about a millisecond. */
const PIECE_BYTES = 1 << 19;
const LINE_FEED = 0x0a;
/** Why the system does not open a file, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'the bot may not read it; change its permissions or its owner',
  ELOOP: 'the link leads back to itself',
  ENOENT: 'the link is broken, the file is gone, or its name is not UTF-8',
  ENOTDIR: 'it is not a folder',
  ENXIO: 'it is not a regular file',
};
const EDITED = 'changed while the corpus was being read; save it and try again';

export interface CorpusFile {
  /** Path inside the corpus folder, with forward slashes. */
  readonly file: string;
  /** Without byte order mark, line ends as `\n`. */
  readonly text: string;
}

/** What a corpus is made of. */
export interface CorpusFolder {
  readonly files: readonly CorpusFile[];
  readonly synonyms?: CorpusFile;
}

/**
 * The documents of a folder and its sub-folders in the order of their paths, and its synonyms file if it has one. Names
 * that begin with a full stop are skipped.
 * @throws CorpusError naming every file that is not a readable document; none is passed over
 */
export async function readCorpusFolder(folder: string): Promise<CorpusFolder> {
  const root = await realpath(folder).catch(() => {
    throw fault(folder, 'there is no such corpus folder');
  });
  const pause = pacer();
  const problems: Problem[] = [];
  const read: ReadFile[] = [];
  const listed = await listFiles(root, problems);
  for (const file of listed)
    await readFile(root, file, pause).then(
      (found) => read.push(found),
      (error: unknown) => problems.push(...problemsOf(file, error)),
    );
  problems.push(...(await findEdits(root, listed, read)));
  if (problems.length > 0) throw new CorpusError(problems);
  const found = folderOf(read);
  if (found.files.length > 0) return found;
  throw fault(
    folder,
    'the corpus folder has no documents: put a .md, .txt, .html, .vtt or .srt file into it',
  );
}

/** Tells the synonyms file from the documents, by its path. */
export function folderOf(all: readonly CorpusFile[]): CorpusFolder {
  const synonyms = all.find(({ file }) => file.toLowerCase() === SYNONYMS_FILE);
  const files = all.filter((entry) => entry !== synonyms);
  return synonyms ? { files, synonyms } : { files };
}

/** The files below a folder, in the order of their paths; names that begin with a full stop are skipped. */
async function listFiles(root: string, problems: Problem[], folder = ''): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
    problems.push(...problemsOf(folder || 'the corpus folder', error));
    return [];
  });
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const listed = visible.map((entry) => {
    const file = posix.join(folder, entry.name);
    return entry.isDirectory() ? listFiles(root, problems, file) : [file];
  });
  return (await Promise.all(listed)).flat().sort();
}

interface ReadFile extends CorpusFile {
  readonly stats: Stats;
}

async function readFile(root: string, file: string, pause: Pause): Promise<ReadFile> {
  if (!DOCUMENT_EXTENSIONS.includes(extname(file).toLowerCase()))
    throw fault(
      file,
      'is not a document: only .md, .txt, .html, .vtt and .srt files are read; move it out of the corpus folder',
    );
  const path = await realpath(join(root, file));
  if (!path.startsWith(root + sep)) throw fault(file, 'is a link to something outside the corpus folder');
  await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = await handle.stat();
  if (!stats.isFile()) throw fault(file, 'is not a regular file');
  const megabytes = Math.round(stats.size / MEGABYTE);
  if (megabytes > MAX_FILE_MB) throw fault(file, `has ${megabytes} MB; at most ${MAX_FILE_MB} MB are read`);
  return { file, text: await decode(file, await handle.readFile(), pause), stats };
}

/** A mix of documents from before and after an edit would be neither. */
async function findEdits(root: string, listed: string[], read: readonly ReadFile[]): Promise<Problem[]> {
  const known = new Set(listed);
  const edited = (await listFiles(root, [])).filter((file) => !known.has(file));
  for (const { file, stats } of read) {
    const found = await stat(join(root, file)).catch(() => undefined);
    if (found?.mtimeMs !== stats.mtimeMs || found.size !== stats.size) edited.push(file);
  }
  return edited.map((file) => ({ file, message: EDITED }));
}

/** Decoded in parts of whole lines, because a long text takes a long time. */
async function decode(file: string, bytes: Buffer, pause: Pause): Promise<string> {
  if (!isUtf8(bytes)) throw fault(file, 'is not UTF-8 text; save it as UTF-8', firstBrokenLine(bytes));
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw fault(file, 'contains a NUL character, so it is not text', lineAt(bytes, nul));
  let text = '';
  for (let start = 0; start < bytes.length; await pause()) {
    const end = nextLine(bytes, start + PIECE_BYTES);
    text += bytes.toString('utf8', start, end).replace(/\r\n?/g, '\n');
    start = end;
  }
  return text.replace(/^\ufeff/u, '');
}

/** A line feed byte is never part of a longer UTF-8 sequence, so lines can be tried one by one. */
function firstBrokenLine(bytes: Buffer): number {
  let start = 0;
  while (isUtf8(bytes.subarray(start, nextLine(bytes, start)))) start = nextLine(bytes, start);
  return lineAt(bytes, start);
}

/** Where the first line after `at` begins. */
function nextLine(bytes: Buffer, at: number): number {
  const found = bytes.indexOf(LINE_FEED, at);
  return found < 0 ? bytes.length : found + 1;
}

function lineAt(bytes: Buffer, at: number): number {
  return bytes.subarray(0, at).filter((byte) => byte === LINE_FEED).length + 1;
}

function problemsOf(file: string, error: unknown): readonly Problem[] {
  if (error instanceof CorpusError) return error.problems;
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return [{ file, message: `cannot be opened: ${REASONS[code] ?? code}` }];
}
