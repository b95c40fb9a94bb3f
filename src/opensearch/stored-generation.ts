/** A generation as one index of OpenSearch: the terms of its passages, and the files that they were made of. */
import { createHash } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/document.ts';
import type { CorpusFile, CorpusFolder } from '../corpus/folder.ts';
import { type Pause, pacer } from '../corpus/pacer.ts';
import { indexedTerms } from '../search/indexed-terms.ts';
import { Vocabulary } from '../search/vocabulary.ts';

/** A longer file is written in parts. */
const MAX_PART_CHARS = 1 << 17;
const TERMS_PER_PART = 20_000;
/** Versions that make the same terms of so many passages make the same of all. */
const MAX_COMPARED = 200;
const PARTS_AT_ONCE = 50;
const BULK = { flushBytes: 1 << 20, concurrency: 2, retries: 5, wait: 1000 };

/** Terms come analysed already; MiniSearch ranks with these figures too. One shard, so that all scores are of one kind. */
const SETTINGS = {
  number_of_shards: 1,
  auto_expand_replicas: '0-1',
  refresh_interval: '-1',
  similarity: { default: { type: 'BM25', k1: 1.2, b: 0.7 } },
};
const TERMS = { type: 'text', analyzer: 'whitespace', index_options: 'freqs' };
const PROPERTIES = {
  text: TERMS,
  heading: TERMS,
  source: { type: 'keyword' },
  kind: { type: 'keyword' },
  part: { type: 'integer' },
  file: { type: 'keyword', index: false, doc_values: false },
  content: { type: 'text', index: false },
};

/** A piece of what every process must have in memory. */
interface Part {
  readonly kind: 'document' | 'synonyms' | 'vocabulary';
  /** From 0, in order. */
  readonly part: number;
  readonly file?: string;
  readonly content: string;
}

/** What this version of the bot makes of the documents: another one may cut other passages, or make other terms of them. */
export function versionOf({ passages }: Corpus): string {
  const made = [PROPERTIES, passages.map(({ id }) => id), passages.slice(0, MAX_COMPARED).map(indexedTerms)];
  return createHash('sha256').update(JSON.stringify(made)).digest('hex');
}

/**
 * Makes the index `name`. It has not been refreshed, and no alias names it.
 * @param beat called before each passage; what it throws ends the work
 * @throws Error where OpenSearch does not take all of it
 */
export async function writeGeneration(
  client: Client,
  name: string,
  { folder, corpus }: { readonly folder: CorpusFolder; readonly corpus: Corpus },
  beat: (done: number) => void,
): Promise<{ vocabulary: Vocabulary; documents: number }> {
  const mappings = {
    dynamic: 'strict',
    _meta: { version: versionOf(corpus) },
    _source: { excludes: ['text', 'heading'] },
    properties: PROPERTIES,
  };
  await client.indices.create({ index: name, body: { settings: SETTINGS, mappings } } as never);
  const vocabulary = new Vocabulary();
  let documents = 0;
  async function* entries() {
    const pause = pacer();
    for (const [i, passage] of corpus.passages.entries()) {
      beat(i);
      yield describePassage(passage, vocabulary);
      await pause();
    }
    for await (const part of partsOf(folder, vocabulary, pause))
      yield { id: `part-${part.part}`, body: part };
  }
  await load(client, name, entries(), () => documents++);
  return { vocabulary, documents };
}

function describePassage(passage: Passage, vocabulary: Vocabulary): { id: string; body: object } {
  const { text, heading } = indexedTerms(passage);
  vocabulary.add(text);
  const body = { text: text.join(' '), heading: heading.join(' '), source: passage.source.id };
  return { id: passage.id, body };
}

async function load(
  client: Client,
  index: string,
  datasource: AsyncGenerator<{ id: string; body: object }>,
  onEntry: () => void,
): Promise<void> {
  let dropped: string | undefined;
  const bulk = client.helpers.bulk({
    ...BULK,
    datasource: datasource as never,
    onDocument: ({ id, body }: { id: string; body: object }) => {
      onEntry();
      return [{ index: { _index: index, _id: id } }, body] as never;
    },
    onDrop: ({ error }) => {
      dropped ??= `${error?.type}: ${error?.reason}`;
      bulk.abort();
    },
  });
  await bulk;
  if (dropped !== undefined) throw new Error(dropped);
}

async function* partsOf(
  { files, synonyms }: CorpusFolder,
  vocabulary: Vocabulary,
  pause: Pause,
): AsyncGenerator<Part> {
  let part = 0;
  for (const [kind, entries] of [
    ['document', files],
    ['synonyms', synonyms ? [synonyms] : []],
  ] as const)
    for (const { file, text } of entries)
      for (const content of piecesOf(text)) {
        yield { kind, part: part++, file, content };
        await pause();
      }
  const terms = [...vocabulary.entries()];
  for (let at = 0; at < terms.length; at += TERMS_PER_PART)
    yield { kind: 'vocabulary', part: part++, content: JSON.stringify(terms.slice(at, at + TERMS_PER_PART)) };
}

/** At least one; no character is cut in two. */
function* piecesOf(text: string): Generator<string> {
  let start = 0;
  do {
    const end = start + MAX_PART_CHARS;
    const whole = /[\uDC00-\uDFFF]/u.test(text.charAt(end)) ? end - 1 : end;
    yield text.slice(start, whole);
    start = whole;
  } while (start < text.length);
}

/** Reads what `writeGeneration` wrote. @throws Error where it has gone. */
export async function readGeneration(
  client: Client,
  index: string,
): Promise<{ folder: CorpusFolder; terms: (readonly [string, number])[] }> {
  const files: CorpusFile[] = [];
  const synonyms: CorpusFile[] = [];
  const terms: (readonly [string, number])[] = [];
  const body = { query: { exists: { field: 'kind' } }, sort: [{ part: 'asc' }] };
  const parts = client.helpers.scrollDocuments<Part>({ index, size: PARTS_AT_ONCE, body } as never);
  for await (const { kind, file = '', content } of parts) {
    const into = kind === 'synonyms' ? synonyms : files;
    if (kind === 'vocabulary') terms.push(...(JSON.parse(content) as [string, number][]));
    else if (into.at(-1)?.file === file) into.push(joined(into.pop() as CorpusFile, content));
    else into.push({ file, text: content });
  }
  const [file] = synonyms;
  return { folder: file ? { files, synonyms: file } : { files }, terms };
}

function joined({ file, text }: CorpusFile, more: string): CorpusFile {
  return { file, text: text + more };
}
