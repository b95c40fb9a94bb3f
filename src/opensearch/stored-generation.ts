/** A generation as one index of OpenSearch: the terms of its passages, and the files that they come from. */
import { createHash } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/document.ts';
import { type CorpusFolder, folderOf } from '../corpus/folder.ts';
import { pacer } from '../corpus/pacer.ts';
import type { BuildProgress } from '../search/search-index.ts';
import { type IndexedTerms, indexedTerms, Vocabulary } from '../search/vocabulary.ts';
import { StoreFault } from './connection.ts';

/** A longer file is written in parts; no character is split. */
const PART_OF_TEXT = /.{1,131072}/gsu;
const PARTS_AT_ONCE = 50;
const BULK = { flushBytes: 1 << 20, concurrency: 2, retries: 5, wait: 1000 };

/** Terms are analysed already; MiniSearch ranks with the same figures. One shard, so that all scores are comparable. */
const SETTINGS = {
  number_of_shards: 1,
  auto_expand_replicas: '0-1',
  refresh_interval: '-1',
  similarity: { default: { type: 'BM25', k1: 1.2, b: 0.7 } },
};
const TERMS = { type: 'text', analyzer: 'whitespace', index_options: 'freqs' };
const MAPPINGS = {
  dynamic: 'strict',
  _source: { excludes: ['text', 'heading'] },
  properties: {
    text: TERMS,
    heading: TERMS,
    source: { type: 'keyword' },
    part: { type: 'integer' },
    file: { type: 'keyword', index: false, doc_values: false },
    content: { type: 'text', index: false },
  },
};

interface Part {
  /** Counted from 0 through all files, in order. */
  readonly part: number;
  readonly file: string;
  readonly content: string;
}

interface Entry {
  readonly id: string;
  readonly body: object;
}

/** Identifies how this version of the bot reads passages. */
class Made {
  readonly vocabulary = new Vocabulary();
  readonly #digest = createHash('sha256').update(JSON.stringify(MAPPINGS));

  add(passage: Passage): IndexedTerms {
    const terms = indexedTerms(passage);
    this.vocabulary.add(terms, passage.source);
    this.#digest.update(JSON.stringify([passage.id, terms]));
    return terms;
  }

  /** Equal for all processes that get the same passages with the same terms. */
  get version(): string {
    return this.#digest.copy().digest('hex');
  }
}

/** What an index of this corpus is made from. */
export async function madeOf({ passages }: Corpus): Promise<Made> {
  const made = new Made();
  const pause = pacer();
  for (const passage of passages) {
    made.add(passage);
    await pause();
  }
  return made;
}

/**
 * Builds the index completely, ready to be searched. No alias points to it yet.
 * @throws StoreFault or an error of the client if OpenSearch does not accept all of it
 */
export async function writeGeneration(
  client: Client,
  index: string,
  { folder, corpus }: { readonly folder: CorpusFolder; readonly corpus: Corpus },
  progress: BuildProgress,
): Promise<Vocabulary> {
  await client.indices.create({ index, body: { settings: SETTINGS, mappings: MAPPINGS } } as never);
  const made = new Made();
  const pause = pacer();
  async function* entries(): AsyncGenerator<Entry> {
    const { length } = corpus.passages;
    for (const [i, passage] of corpus.passages.entries()) {
      progress(i / length, `indexing passage ${i + 1} of ${length}`);
      const { text, heading } = made.add(passage);
      const body = { text: text.join(' '), heading: heading.join(' '), source: passage.source.id };
      yield { id: passage.id, body };
      await pause();
    }
    for (const part of partsOf(folder)) {
      yield { id: `part-${part.part}`, body: part };
      await pause();
    }
  }
  await load(client, index, entries());
  const body = { _meta: { version: made.version } };
  await client.indices.putMapping({ index, body });
  return made.vocabulary;
}

/** Resolves when everything has arrived, with a replica if there is another node for one. */
async function load(client: Client, index: string, entries: AsyncGenerator<Entry>): Promise<void> {
  let dropped: string | undefined;
  const bulk = client.helpers.bulk({
    ...BULK,
    datasource: entries as never,
    onDocument: ({ id, body }: Entry) => [{ index: { _index: index, _id: id } }, body] as never,
    onDrop: ({ error }) => {
      dropped ??= `${error?.type}: ${error?.reason}`;
      bulk.abort();
    },
  });
  const { total } = await bulk;
  if (dropped !== undefined) throw new StoreFault(dropped);
  await client.indices.refresh({ index });
  const { body } = await client.count({ index });
  if (body.count !== total) throw new StoreFault(`${body.count} of ${total} documents have arrived`);
  await client.cluster.health({ index, wait_for_status: 'green', timeout: '20s' }).catch(() => {});
}

function* partsOf({ files, synonyms }: CorpusFolder): Generator<Part> {
  let part = 0;
  for (const entry of synonyms ? [...files, synonyms] : files)
    for (const content of entry.text.match(PART_OF_TEXT) ?? [''])
      yield { part: part++, file: entry.file, content };
}

/** The files that `writeGeneration` was given, and the version that wrote them. @throws if they are gone */
export async function readGeneration(
  client: Client,
  index: string,
): Promise<{ folder: CorpusFolder; version: unknown }> {
  const { body: found } = await client.indices.getMapping({ index });
  const version = found[index]?.mappings?._meta?.version;
  const texts = new Map<string, string>();
  const body = { query: { exists: { field: 'part' } }, sort: [{ part: 'asc' }] };
  const parts = client.helpers.scrollDocuments<Part>({ index, size: PARTS_AT_ONCE, body } as never);
  for await (const { file, content } of parts) texts.set(file, (texts.get(file) ?? '') + content);
  return { folder: folderOf(Array.from(texts, ([file, text]) => ({ file, text }))), version };
}
