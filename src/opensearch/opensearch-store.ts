/** The generations in OpenSearch, as this process uses them and makes them. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@opensearch-project/opensearch';
import PQueue from 'p-queue';
import type { Logger } from 'pino';
import type { OpenSearchConfig } from '../config.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusFolder } from '../corpus/folder.ts';
import { CorpusError } from '../corpus/problem.ts';
import { UserError } from '../reply/reply.ts';
import type { Indexed, Indexing } from '../search/search-index.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { AlreadyRunning, type Running } from './already-running.ts';
import { Catalog, type Listing } from './catalog.ts';
import { connect, describeFault, isFault, StoreFault } from './connection.ts';
import { searchIndexOf } from './opensearch-index.ts';
import { Processes } from './processes.ts';
import { madeOf, readGeneration, writeGeneration } from './stored-generation.ts';

export interface StoreTimes {
  /** A killed process blocks the next reindex, and keeps an old generation, for this long plus one beat. */
  readonly expiryMs: number;
  readonly beatMs: number;
}

const TIMES: StoreTimes = { expiryMs: 30_000, beatMs: 2000 };

/** The index was built by another version of the bot; this has been logged. */
class OtherVersion extends Error {}

/** @throws ConfigError if OpenSearch cannot be reached, or refuses the bot */
export async function openStore(config: OpenSearchConfig, log: Logger, times = TIMES): Promise<SharedIndex> {
  return new SharedIndex(await connect(config), config.index, log, times);
}

/** An index that many processes share. */
export class SharedIndex {
  /** How often, in ms, a process should ask for the latest generation. */
  readonly beatMs: number;
  readonly #client: Client;
  readonly #catalog: Catalog;
  readonly #log: Logger;
  readonly #expiryMs: number;
  readonly #processes: Processes;
  /** The generations that requests of this process may search, and until when by `performance.now()`. */
  readonly #used = new Map<string, number>();
  /** The generations built by another version of the bot. */
  readonly #refused = new Set<string>();
  /** What OpenSearch cannot do just now. */
  readonly #failing = new Set<string>();
  readonly #closing = new AbortController();
  /** Messages to other processes are sent one after another. */
  readonly #turns = new PQueue({ concurrency: 1 });

  constructor(client: Client, alias: string, log: Logger, { expiryMs, beatMs }: StoreTimes) {
    this.#client = client;
    this.#catalog = new Catalog(client, alias);
    this.#log = log;
    this.#expiryMs = expiryMs;
    this.beatMs = beatMs;
    this.#processes = new Processes(client, this.#catalog.state, expiryMs);
    void this.#keepBeating();
  }

  /**
   * The name of the generation to use; undefined if there is none that this version can use. Not to be asked for while
   * `make` runs.
   * @param serving what this process uses: anything else that it has opened or built is soon deleted
   */
  async latest(serving: string | undefined): Promise<string | undefined> {
    const end = performance.now() + this.#expiryMs;
    for (const [name, until] of this.#used) if (name !== serving) this.#used.set(name, Math.min(until, end));
    const found = await this.#catalog.list();
    return this.#published(found) ?? found.names.find((name) => name === serving);
  }

  /**
   * What `build` makes from the files and the index of a generation.
   * @throws Error if the generation has gone, or if `build` gets other passages from it than were indexed
   */
  async open<Made>(
    name: string,
    build: (folder: CorpusFolder, toIndex: Indexing) => Promise<Made>,
  ): Promise<Made> {
    this.#used.set(name, Number.POSITIVE_INFINITY);
    const { folder, version } = await readGeneration(this.#client, name);
    try {
      return await build(folder, async (corpus) => {
        const made = await madeOf(corpus);
        if (made.version !== version) throw this.#refuse(name);
        return this.#indexed(name, corpus, made.vocabulary);
      });
    } catch (error) {
      throw error instanceof CorpusError ? this.#refuse(name) : error;
    }
  }

  /**
   * Makes every process use what `build` makes from the folder.
   * @param isFirst refuse if there is a generation by now
   * @throws UserError while any process builds another, or if the result cannot be used; whatever `build` throws
   */
  async make<Made>(
    running: Running,
    folder: CorpusFolder,
    build: (toIndex: Indexing) => Promise<Made>,
    isFirst: boolean,
  ): Promise<{ name: string; made: Made }> {
    const name = this.#catalog.newName();
    this.#used.set(name, Number.POSITIVE_INFINITY);
    try {
      await this.#beat();
      await this.#processes.take(name, running);
      if (isFirst && this.#published(await this.#catalog.list())) throw new AlreadyRunning(running);
      const made = await build(async (corpus, progress) => {
        const vocabulary = await writeGeneration(this.#client, name, { folder, corpus }, progress);
        return this.#indexed(name, corpus, vocabulary);
      });
      if (!(await this.#processes.holds(name))) throw new StoreFault('another reindex has begun');
      await this.#catalog.publish(name);
      return { name, made };
    } catch (error) {
      this.#used.delete(name);
      if (!isFault(error)) throw error;
      throw new UserError(
        `The new index could not be built in OpenSearch${isFirst ? '' : ', so I am still answering from the old one'}: ${describeFault(error)}`,
      );
    } finally {
      await this.#turns.add(() => this.#processes.release());
      await this.#beat().catch(() => {});
    }
  }

  /** Logs when no generation can be followed, and when, without a fault, one can be again: once each. Returns the fault in words. */
  report(fault?: unknown): string {
    if (!(fault instanceof OtherVersion)) this.#tell('followed', fault);
    return describeFault(fault);
  }

  /** Announces that this process no longer uses any generation. */
  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    await this.#turns.add(() => this.#processes.leave());
    await this.#client.close();
  }

  #tell(what: 'searched' | 'followed' | 'written to', fault: unknown): void {
    if (fault === undefined) {
      if (this.#failing.delete(what)) this.#log.info(`OpenSearch can be ${what} again`);
    } else if (!this.#failing.has(what)) {
      this.#failing.add(what);
      this.#log.warn({ reason: describeFault(fault) }, `OpenSearch cannot be ${what}`);
    }
  }

  #refuse(index: string): OtherVersion {
    this.#refused.add(index);
    const message = 'the index in OpenSearch was built by another version of the bot, so it is not used';
    this.#log.warn({ index }, message);
    return new OtherVersion(message);
  }

  #indexed(name: string, corpus: Corpus, vocabulary: Vocabulary): Indexed {
    const onSearched = (fault: unknown) => this.#tell('searched', fault);
    const opened = { client: this.#client, index: name, corpus, vocabulary, onSearched };
    return { index: searchIndexOf(opened), vocabulary };
  }

  /** The generation to use, if this version of the bot can. */
  #published({ aliased: [first] }: Listing): string | undefined {
    return first !== undefined && this.#refused.has(first) ? undefined : first;
  }

  async #keepBeating(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      const fault = await this.#beat().catch((error: unknown) => error);
      if (!signal.aborted) this.#tell('written to', fault);
      await sleep(this.beatMs, undefined, { ref: false, signal }).catch(() => {});
    }
  }

  /** Announces which generations this process uses, and deletes those that no process uses. */
  #beat(): Promise<void> {
    return this.#turns.add(async () => {
      if (this.#closing.signal.aborted) return;
      const { names, aliased } = await this.#catalog.list();
      if (!names.includes(this.#catalog.state)) await this.#processes.prepare();
      const now = performance.now();
      for (const [name, until] of this.#used) if (until < now) this.#used.delete(name);
      await this.#processes.beat([...this.#used.keys()]);
      const kept = new Set([this.#catalog.state, ...aliased, ...this.#used.keys()]);
      const others = names.filter((name) => !kept.has(name));
      if (others.length === 0) return;
      const used = await this.#processes.findUsed();
      for (const index of others) if (!used.has(index)) await this.#catalog.delete(index);
    });
  }
}
