/** The whole corpus: every document of the folder, checked, with its passages found by id. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Document, Passage } from './document.ts';
import { type CorpusFile, readCorpusFolder } from './folder.ts';
import { parseDocument } from './parse.ts';
import { CorpusError, type Problem } from './problem.ts';

export interface Corpus {
  readonly documents: readonly Document[];
  /** All passages of all documents, captions included, in reading order. */
  readonly passages: readonly Passage[];
  readonly byId: ReadonlyMap<string, Passage>;
  readonly synonyms: CorpusFile | undefined;
  readonly warnings: readonly Problem[];
  /** SHA-256, in hexadecimal, of all file names and texts. */
  readonly digest: string;
}

/** Called after each document with how many are read and how many there are. */
export type Progress = (done: number, total: number) => void;

/**
 * Reads and checks a corpus folder.
 * @throws CorpusError with every problem of every file; a corpus without a passage is one.
 */
export async function loadCorpus(folder: string, progress: Progress = () => {}): Promise<Corpus> {
  const { files, synonyms } = await readCorpusFolder(folder);
  if (files.length === 0)
    throw new CorpusError([{ file: folder, message: 'the corpus folder holds no document' }]);
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const documents: Document[] = [];
  for (const [i, { file, text }] of files.entries()) {
    try {
      const parsed = parseDocument(file, text);
      documents.push(parsed.document);
      warnings.push(...parsed.warnings);
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      problems.push(...error.problems);
    }
    progress(i + 1, files.length);
    await setImmediate();
  }
  problems.push(...duplicateTitles(documents));
  if (problems.length > 0) throw new CorpusError(problems);
  return {
    ...assemble(documents),
    synonyms,
    warnings,
    digest: digestOf([...files, ...(synonyms ? [synonyms] : [])]),
  };
}

/** Passages with the same words, and files with the same name, get a counter behind their id. */
export function assemble(parsed: readonly Document[]): Pick<Corpus, 'documents' | 'passages' | 'byId'> {
  const uniqueSource = counter();
  const uniquePassage = counter();
  const documents = parsed.map((document) => {
    const source = { ...document.source, id: uniqueSource(document.source.id) };
    const renamed = new Map(
      document.passages.map((passage) => [passage, { ...passage, source, id: uniquePassage(passage.id) }]),
    );
    const rename = (passages: readonly Passage[]) =>
      passages.map((passage) => renamed.get(passage) ?? passage);
    const sections = document.sections.map((section) => ({ ...section, passages: rename(section.passages) }));
    return { ...document, source, sections, passages: rename(document.passages) };
  });
  const passages = documents.flatMap((document) => document.passages);
  return { documents, passages, byId: new Map(passages.map((passage) => [passage.id, passage])) };
}

/** `a`, `a~2`, `a~3`, … for the same name given again. */
function counter(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}~${times}`;
  };
}

function duplicateTitles(documents: readonly Document[]): Problem[] {
  const first = new Map<string, string>();
  return documents.flatMap(({ source: { file, title } }) => {
    const key = title.normalize('NFKC').toLowerCase();
    const other = first.get(key);
    first.set(key, other ?? file);
    return other === undefined
      ? []
      : [{ file, line: 1, message: `has the same title as ${other}: "${title}"` }];
  });
}

function digestOf(files: readonly CorpusFile[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(`${file.length} ${file} ${text.length} ${text}`, 'utf8');
  return hash.digest('hex');
}
