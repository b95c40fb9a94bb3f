/** The generations in OpenSearch: an index each, an alias on the one to serve, and which process uses which. */
import { randomUUID } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import type { Logger } from 'pino';
import { ConfigError, type OpenSearchConfig } from '../config.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusFolder } from '../corpus/folder.ts';
import { UserError } from '../corpus/user-error.ts';
import type { BuildProgress, Draft, Indexed, Running, SharedIndex } from '../search/shared-index.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { clientFor, describeFault, explain, isStatus } from './connection.ts';
import { Lease } from './lease.ts';
import { OpenSearchIndex } from './opensearch-index.ts';
import { readGeneration, versionOf, writeGeneration } from './stored-generation.ts';

export interface StoreTimes {
  /** A killed process holds up the next reindex, and keeps an old generation, at most for so long. */
  readonly expiryMs: number;
  readonly beatMs: number;
}

const TIMES: StoreTimes = { expiryMs: 30_000, beatMs: 2000 };
const MAX_PROCESSES = 10_000;

interface Found {
  readonly aliases: Readonly<Record<string, unknown>>;
  readonly mappings?: { readonly _meta?: { readonly version?: string } };
}

/** What a process says of itself, and the lease of the generation that it makes. */
interface Use {
  readonly generations?: readonly string[];
  readonly generation?: string;
  readonly until: number;
}

/** @throws ConfigError where OpenSearch cannot be reached, or refuses the bot. */
export async function openStore(
  config: OpenSearchConfig,
  log: Logger,
  times = TIMES,
): Promise<OpenSearchStore> {
  const store = new OpenSearchStore(clientFor(config), config.index, log, times);
  await store.prepare().catch((error: unknown) => {
    throw new ConfigError(explain(error, config));
  });
  return store;
}

class OpenSearchStore implements SharedIndex {
  readonly beatMs: number;
  readonly #client: Client;
  readonly #alias: string;
  readonly #state: string;
  readonly #log: Logger;
  readonly #expiryMs: number;
  readonly #process = `process-${randomUUID()}`;
  /** The generations that requests of this process may still search, and until when. */
  readonly #used = new Map<string, number>();
  /** The generations that another version of the bot has made. */
  readonly #refused = new Set<string>();
  #away = false;
  #closed = false;
  /** Settles when all that this process has said of itself has arrived. */
  #said: Promise<unknown> = Promise.resolve();

  constructor(client: Client, alias: string, log: Logger, { expiryMs, beatMs }: StoreTimes) {
    this.#client = client;
    this.#alias = alias;
    this.#state = `${alias}.state`;
    this.#log = log;
    this.#expiryMs = expiryMs;
    this.beatMs = beatMs;
  }

  /** Makes the index of the processes' state, unless another process has. */
  async prepare(): Promise<void> {
    const index = this.#state;
    const settings = { number_of_shards: 1, auto_expand_replicas: '0-1' };
    const body = { settings, mappings: { enabled: false } };
    await this.#client.indices.create({ index, body } as never).catch((error: unknown) => {
      if (!isStatus(error, 400)) throw error;
    });
    await this.#client.cluster.health({ index, wait_for_active_shards: 1, timeout: '25s' });
  }

  async latest(serving?: string): Promise<string | undefined> {
    const found = await this.#list();
    if (serving !== undefined) await this.#use(serving);
    await this.#sweep(found);
    const latest = this.#served(found);
    return latest !== undefined && this.#refused.has(latest) ? undefined : latest;
  }

  async open(name: string) {
    await this.#use(name);
    const { folder, terms } = await readGeneration(this.#client, name);
    const openIndex = async (corpus: Corpus): Promise<Indexed> => {
      const written = (await this.#list()).get(name);
      if (written?.mappings?._meta?.version !== versionOf(corpus)) {
        this.#refused.add(name);
        throw new Error('another version of the bot has made the index, so it is not served');
      }
      return this.#indexed(name, corpus, new Vocabulary(terms, corpus.passages.length));
    };
    return { folder, openIndex };
  }

  async begin(running: Running): Promise<Draft> {
    const name = `${this.#alias}.generation-${Date.now()}-${randomUUID().slice(0, 8)}`;
    const lease = await Lease.take(this.#client, {
      ...{ state: this.#state, generation: name },
      ...{ running, milliseconds: this.#expiryMs },
    }).catch(notMade);
    let documents = 0;
    let published = false;
    return {
      name,
      write: async (folder: CorpusFolder, corpus: Corpus, progress: BuildProgress) => {
        const { length } = corpus.passages;
        const written = await writeGeneration(this.#client, name, { folder, corpus }, (done) =>
          progress(done / length, `indexing passage ${done + 1} of ${length}`),
        ).catch(notMade);
        documents = written.documents;
        return this.#indexed(name, corpus, written.vocabulary);
      },
      publish: async () => {
        await this.#check(name, documents).catch(notMade);
        if (!(await lease.renew().catch(notMade))) throw notMade(new Error('another reindex has begun'));
        await this.#swap(name).catch(notMade);
        published = true;
        await this.#use(name).catch(() => {});
      },
      end: async () => {
        if (!published) await this.#delete([name]).catch(() => {});
        await lease.release();
      },
    };
  }

  report(fault: unknown): void {
    const away = fault !== undefined;
    if (away && !this.#away) this.#log.warn({ reason: describeFault(fault) }, 'OpenSearch cannot be used');
    if (!away && this.#away) this.#log.info('OpenSearch can be used again');
    this.#away = away;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#said;
    await this.#forget(this.#process);
    await this.#client.close();
  }

  #indexed(name: string, corpus: Corpus, vocabulary: Vocabulary): Indexed {
    const onSearched = (fault: unknown) => this.report(fault);
    return { index: new OpenSearchIndex(this.#client, name, corpus, vocabulary, onSearched), vocabulary };
  }

  /** All generations by their names. */
  async #list(): Promise<Map<string, Found>> {
    const { body } = await this.#client.indices.get({
      index: `${this.#alias}.generation-*`,
      filter_path: '*.aliases,*.mappings._meta',
    } as never);
    return new Map(Object.entries(body as Record<string, Found>));
  }

  #served(found: ReadonlyMap<string, Found>): string | undefined {
    return [...found].find(([, { aliases }]) => this.#alias in aliases)?.[0];
  }

  /** Has every document arrived, and its copy, if there is another node for one? */
  async #check(index: string, documents: number): Promise<void> {
    await this.#client.indices.refresh({ index });
    const { body } = await this.#client.count({ index });
    if (body.count !== documents) throw new Error(`${body.count} of ${documents} documents have arrived`);
    await this.#client.cluster.health({ index, wait_for_status: 'green', timeout: '20s' }).catch(() => {});
  }

  /** In one request, which changes nothing if somebody else has swapped meanwhile: an alias has only one index to write to. */
  async #swap(index: string): Promise<void> {
    const alias = this.#alias;
    const before = this.#served(await this.#list());
    const actions = [
      ...(before === undefined ? [] : [{ remove: { index: before, alias, must_exist: true } }]),
      { add: { index, alias, is_write_index: true } },
    ];
    try {
      await this.#client.indices.updateAliases({ body: { actions } });
    } catch (error) {
      // The client repeats what it has had no answer to, though it may have been done.
      if (this.#served(await this.#list()) !== index) throw error;
    }
  }

  /** Says that this process searches a generation, and for a while those before. */
  async #use(generation: string): Promise<void> {
    const now = Date.now();
    const until = now + this.#expiryMs;
    for (const [name, end] of this.#used) if (end < now) this.#used.delete(name);
    this.#used.set(generation, until);
    if (this.#closed) return;
    const body: Use = { generations: [...this.#used.keys()], until };
    const saying = this.#client.index({ index: this.#state, id: this.#process, body });
    this.#said = Promise.allSettled([this.#said, saying]);
    await saying;
  }

  /** Deletes the generations that no living process serves or makes. */
  async #sweep(found: ReadonlyMap<string, Found>): Promise<void> {
    const served = this.#served(found);
    const others = [...found.keys()].filter((name) => name !== served && !this.#used.has(name));
    if (others.length === 0) return;
    await this.#client.indices.refresh({ index: this.#state });
    const { body } = await this.#client.search({ index: this.#state, size: MAX_PROCESSES });
    const used = new Set<string | undefined>();
    for (const { _id, _source } of body.hits.hits) {
      const { generations = [], generation, until } = _source as unknown as Use;
      if (until > Date.now()) for (const name of [...generations, generation]) used.add(name);
      else if (_id?.startsWith('process-')) await this.#forget(_id);
    }
    await this.#delete(others.filter((name) => !used.has(name)));
  }

  async #forget(process: string): Promise<void> {
    await this.#client.delete({ index: this.#state, id: process }).catch(() => {});
  }

  async #delete(names: readonly string[]): Promise<void> {
    for (const index of names)
      await this.#client.indices.delete({ index }).catch((error: unknown) => {
        // Another process was quicker.
        if (!isStatus(error, 404)) throw error;
      });
  }
}

export type { OpenSearchStore };

function notMade(error: unknown): never {
  if (error instanceof UserError) throw error;
  throw new UserError(
    `The new index could not be made in OpenSearch, so I go on answering from the old one: ${describeFault(error)}`,
  );
}
