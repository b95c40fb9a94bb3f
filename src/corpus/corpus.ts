/** The whole corpus: every document of the folder, checked, with its passages found by id. */

import { type Document, makeDocument, type Passage, type Source } from './document.ts';
import type { CorpusFile } from './folder.ts';
import { type Pause, pacer } from './pacer.ts';
import type { ParsedDocument } from './parse-document.ts';
import { parseInThread } from './parsing-thread.ts';
import { CorpusError, type Problem } from './problem.ts';

export interface Corpus {
  readonly documents: readonly Document[];
  /** All passages of all documents, captions included, in reading order. */
  readonly passages: readonly Passage[];
  readonly byId: ReadonlyMap<string, Passage>;
  readonly warnings: readonly Problem[];
  /** By file, so that what has not changed need not be parsed again. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/** A file's text, what was made of it, and the document that is served: the same, but for names that others have too. */
export interface Reading {
  readonly text: string;
  readonly parsed: ParsedDocument;
  readonly document: Document;
}

/** Called after each document with how many are read and how many there are. */
export type Progress = (done: number, total: number) => void;

/**
 * Parses and checks all documents. One that has not changed since the corpus `before` is the same object; where none
 * has, so are `passages`.
 * @throws CorpusError with every problem of every file; a corpus without a document is one.
 */
export async function parseCorpus(
  files: readonly CorpusFile[],
  before?: Corpus,
  progress: Progress = () => {},
): Promise<Corpus> {
  const pause = pacer();
  const problems: Problem[] = [];
  const parsed = new Map<CorpusFile, ParsedDocument>();
  for (const [i, entry] of files.entries()) {
    const known = before?.readings.get(entry.file);
    const made = known?.text === entry.text ? known.parsed : await parseInThread(entry);
    if ('problems' in made) problems.push(...made.problems);
    else parsed.set(entry, made);
    progress(i + 1, files.length);
    await pause();
  }
  if (problems.length > 0) throw new CorpusError(problems);
  return assemble(parsed, before, pause);
}

/** Passages with the same words, and files with the same name, get a counter behind their id. */
async function assemble(
  parsed: ReadonlyMap<CorpusFile, ParsedDocument>,
  before: Corpus | undefined,
  pause: Pause,
): Promise<Corpus> {
  const uniqueSource = counter();
  const uniquePassage = counter();
  const readings = new Map<string, Reading>();
  const byId = new Map<string, Passage>();
  const distinctions = findDistinctions([...parsed.values()].map(({ document }) => document.source));
  for (const [{ file, text }, made] of parsed) {
    const { source, passages } = made.document;
    const distinction = distinctions.get(source);
    const named = {
      ...source,
      id: uniqueSource(source.id),
      ...(distinction === undefined ? {} : { distinction }),
    };
    const ids = passages.map(({ id }) => uniquePassage(id));
    const known = before?.readings.get(file);
    const options = known?.parsed === made ? [known.document, made.document] : [made.document];
    const document =
      options.find((option) => hasNames(option, named, ids)) ?? rename(made.document, named, ids);
    readings.set(file, { text, parsed: made, document });
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
    warnings: [...parsed.values()].flatMap(({ warnings }) => warnings),
    readings,
  };
}

function hasNames({ source, passages }: Document, named: Source, ids: readonly string[]): boolean {
  const isSame = source.id === named.id && source.distinction === named.distinction;
  return isSame && passages.every(({ id }, i) => id === ids[i]);
}

function rename({ sections, passages, words }: Document, source: Source, ids: readonly string[]): Document {
  return makeDocument(
    source,
    sections.map(({ heading }) => heading),
    passages.map((passage, i) => ({ ...passage, source, id: ids[i] as string })),
    words,
  );
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

/** For each document that shares its title: its date, if that is its own among them, or else its place, or its file. */
function findDistinctions(sources: readonly Source[]): Map<Source, string> {
  const twins = new Map<string, Source[]>();
  for (const source of sources) {
    const key = source.title.normalize('NFKC').toLowerCase();
    twins.set(key, [...(twins.get(key) ?? []), source]);
  }
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
