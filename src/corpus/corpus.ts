/** The whole corpus: every document of the folder, checked, with its passages found by id. */
import { setImmediate } from 'node:timers/promises';
import type { Document, Passage } from './document.ts';
import type { CorpusFile } from './folder.ts';
import { parseDocument } from './parse.ts';
import { CorpusError, type Problem } from './problem.ts';

export interface Corpus {
  readonly documents: readonly Document[];
  /** All passages of all documents, captions included, in reading order. */
  readonly passages: readonly Passage[];
  readonly byId: ReadonlyMap<string, Passage>;
  readonly warnings: readonly Problem[];
}

/** Called after each document with how many are read and how many there are. */
export type Progress = (done: number, total: number) => void;

/**
 * Parses and checks all documents.
 * @throws CorpusError with every problem of every file; a corpus without a document is one.
 */
export async function parseCorpus(
  files: readonly CorpusFile[],
  progress: Progress = () => {},
): Promise<Corpus> {
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
  return { ...assemble(documents), warnings };
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
