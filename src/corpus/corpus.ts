/** The whole corpus: every document in the folder, checked, with its passages by id. */
import { type Document, makeDocument, type Passage, type Source } from './document.ts';
import type { CorpusFile } from './folder.ts';
import { groupBy } from './group-by.ts';
import { pacer } from './pacer.ts';
import type { ParsedDocument } from './parse-document.ts';
import { parseInThread } from './parsing-thread.ts';
import { CorpusError, type Problem } from './problem.ts';

export interface Corpus {
  readonly documents: readonly Document[];
  /** All passages of all documents, captions included, in reading order. */
  readonly passages: readonly Passage[];
  readonly byId: ReadonlyMap<string, Passage>;
  readonly warnings: readonly Problem[];
  /** By file, so that unchanged files need not be parsed again. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/** A file's text, and the document made from it. */
export interface Reading extends ParsedDocument {
  readonly text: string;
}

/** Called after each document with how many have been read, and how many there are. */
export type Progress = (done: number, total: number) => void;

/**
 * Parses and checks all documents. A document that has not changed since the corpus `before` is the same object; if
 * none has changed, so is `passages`.
 * @throws CorpusError with every problem of every file; a corpus without documents is one
 */
export async function parseCorpus(
  files: readonly CorpusFile[],
  before?: Corpus,
  progress: Progress = () => {},
): Promise<Corpus> {
  const pause = pacer();
  const problems: Problem[] = [];
  const readings = new Map<string, Reading>();
  for (const [i, { file, text }] of files.entries()) {
    const known = before?.readings.get(file);
    const made = known?.text === text ? known : await parseInThread({ file, text });
    if ('problems' in made) problems.push(...made.problems);
    else readings.set(file, { ...made, text });
    progress(i + 1, files.length);
    await pause();
  }
  if (problems.length > 0) throw new CorpusError(problems);
  return assemble(readings, before);
}

/** Passages with the same words, and files with the same name, get a number after their id. */
async function assemble(parsed: ReadonlyMap<string, Reading>, before: Corpus | undefined): Promise<Corpus> {
  const pause = pacer();
  const [uniqueSource, uniquePassage] = [counter(), counter()];
  const readings = new Map<string, Reading>();
  const byId = new Map<string, Passage>();
  const distinctions = findDistinctions([...parsed.values()].map(({ document }) => document.source));
  for (const [file, reading] of parsed) {
    const { source, passages } = reading.document;
    const { distinction: _, ...rest } = source;
    const distinction = distinctions.get(source);
    const named = { ...rest, id: uniqueSource(rest.id), ...(distinction && { distinction }) };
    const document = withNames(
      reading.document,
      named,
      passages.map(({ id }) => uniquePassage(id)),
    );
    readings.set(file, { ...reading, document });
    for (const passage of document.passages) {
      byId.set(passage.id, passage);
      await pause();
    }
  }
  const documents = [...readings.values()].map(({ document }) => document);
  const isSame =
    documents.length === before?.documents.length && documents.every((d, i) => d === before.documents[i]);
  return {
    documents,
    passages: isSame ? before.passages : documents.flatMap(({ passages }) => passages),
    byId,
    warnings: [...readings.values()].flatMap(({ warnings }) => warnings),
    readings,
  };
}

/** A document with its names among the others: the same object, if it has them already. */
function withNames(document: Document, source: Source, ids: readonly string[]): Document {
  const { passages, words } = document;
  const isSame =
    source.id === document.source.id &&
    source.distinction === document.source.distinction &&
    passages.every(({ id }, i) => id === ids[i]);
  if (isSame) return document;
  return makeDocument(
    source,
    passages.map((passage, i) => ({ ...passage, source, id: ids[i] as string })),
    words,
  );
}

/** `a`, `a~2`, `a~3`, … each time the same name is given, whatever was counted before. */
function counter(): (name: string) => string {
  const seen = new Map<string, number>();
  return (counted) => {
    const [name = ''] = counted.split('~');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}~${times}`;
  };
}

/** For each document that shares its title: its date, if no other of them has it, or else its place, or its file. */
function findDistinctions(sources: readonly Source[]): Map<Source, string> {
  const twins = groupBy(sources, ({ title }) => title.normalize('NFKC').toLowerCase());
  const found = new Map<Source, string>();
  for (const group of twins.values()) {
    if (group.length < 2) continue;
    const field = (['date', 'place'] as const).find(
      (name) => new Set(group.flatMap((source) => source[name] ?? [])).size === group.length,
    );
    for (const source of group) found.set(source, source[field ?? 'file'] ?? source.file);
  }
  return found;
}
