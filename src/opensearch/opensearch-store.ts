/** The generations in OpenSearch: one index each, and an alias on the current one. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@opensearch-project/opensearch';
import PQueue from 'p-queue';
import type { Logger } from 'pino';
import type { OpenSearchConfig } from '../config.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusFolder } from '../corpus/folder.ts';
import { CorpusError } from '../corpus/problem.ts';
import { UserError } from '../corpus/user-error.ts';
import {
  AlreadyRunning,
  type Indexed,
  type Indexing,
  type Running,
  type SharedIndex,
} from '../search/shared-index.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { connect, describeFault, isFault, isStatus, StoreFault } from './connection.ts';
import { OpenSearchIndex } from './opensearch-index.ts';
import { Processes } from './processes.ts';
import { madeOf, readGeneration, writeGeneration } from './stored-generation.ts';

export interface StoreTimes {
  /** A killed process blocks the next reindex, and keeps an old generation, for this long plus one beat. */
  readonly expiryMs: number;
  readonly beatMs: number;
}

const TIMES: StoreTimes = { expiryMs: 30_000, beatMs: 2000 };

type Aliases = Readonly<Record<string, { readonly is_write_index?: boolean }>>;

/** The index was built by another version of the bot; this has been logged. */
class OtherVersion extends Error {}

/** @throws ConfigError if OpenSearch cannot be reached, or refuses the bot */
export async function openStore(config: OpenSearchConfig, log: Logger, times = TIMES): Promise<SharedIndex> {
  return new OpenSearchStore(await connect(config), config.index, log, times);
}

class OpenSearchStore implements SharedIndex {
  readonly beatMs: number;
  readonly #client: Client;
  readonly #alias: string;
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
    this.#alias = alias;
    this.#log = log;
    this.#expiryMs = expiryMs;
    this.beatMs = beatMs;
    this.#processes = new Processes(client, this.#stateIndex, expiryMs);
    void this.#keepBeating();
  }

  async latest(serving: string | undefined): Promise<string | undefined> {
    const end = performance.now() + this.#expiryMs;
    for (const [name, until] of this.#used) if (name !== serving) this.#used.set(name, Math.min(until, end));
    const found = await this.#list();
    const published = this.#published(found);
    if (published !== undefined) return published;
    return serving !== undefined && found.has(serving) ? serving : undefined;
  }

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

  async make<Made>(
    running: Running,
    folder: CorpusFolder,
    build: (toIndex: Indexing) => Promise<Made>,
    isFirst = false,
  ): Promise<{ name: string; made: Made }> {
    const name = `${this.#alias}.generation-${randomUUID()}`;
    this.#used.set(name, Number.POSITIVE_INFINITY);
    try {
      await this.#beat();
      await this.#processes.take(name, running);
      if (isFirst && this.#published(await this.#list())) throw new AlreadyRunning(running);
      const made = await build(async (corpus, progress) => {
        const { length } = corpus.passages;
        const vocabulary = await writeGeneration(this.#client, name, { folder, corpus }, (done) =>
          progress(done / length, `indexing passage ${done + 1} of ${length}`),
        );
        return this.#indexed(name, corpus, vocabulary);
      });
      await this.#publish(name);
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

  report(fault?: unknown): string {
    if (!(fault instanceof OtherVersion)) this.#tell('followed', fault);
    return describeFault(fault);
  }

  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    await this.#turns.add(() => this.#processes.leave());
    await this.#client.close();
  }

  get #stateIndex(): string {
    return `${this.#alias}.state`;
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
    return { index: new OpenSearchIndex(opened), vocabulary };
  }

  /** The bot's indexes by their names. */
  async #list(): Promise<Map<string, Aliases>> {
    const { body } = await this.#client.indices.get({
      index: [this.#stateIndex, `${this.#alias}.generation-*`],
      ignore_unavailable: true,
      expand_wildcards: 'open,closed',
      filter_path: '*.aliases',
    } as never);
    const found = body as Readonly<Record<string, { readonly aliases: Aliases }>>;
    return new Map(Object.entries(found).map(([name, { aliases }]) => [name, aliases]));
  }

  /**
   * The generations with the alias, the current one first; there is only one, unless somebody has moved the alias by
   * hand.
   */
  #aliased(found: ReadonlyMap<string, Aliases>): string[] {
    const rank = (name: string) => (found.get(name)?.[this.#alias]?.is_write_index ? 0 : 1);
    const names = [...found.keys()].filter((name) => found.get(name)?.[this.#alias]).sort();
    return names.sort((a, b) => rank(a) - rank(b));
  }

  /** The generation to use, if this version of the bot can. */
  #published(found: ReadonlyMap<string, Aliases>): string | undefined {
    const [first] = this.#aliased(found);
    return first !== undefined && this.#refused.has(first) ? undefined : first;
  }

  /**
   * One request, which changes nothing if somebody else has published meanwhile: an alias has only one index to write
   * to.
   */
  async #publish(index: string): Promise<void> {
    const alias = this.#alias;
    if (!(await this.#processes.holds(index))) throw new StoreFault('another reindex has begun');
    const before = this.#aliased(await this.#list());
    const actions = [
      ...before.map((old) => ({ remove: { index: old, alias, must_exist: true } })),
      { add: { index, alias, is_write_index: true } },
    ];
    try {
      await this.#client.indices.updateAliases({ body: { actions } });
    } catch (error) {
      // The client repeats a request that got no answer, though it may have been carried out.
      if (this.#aliased(await this.#list())[0] !== index) throw error;
    }
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
      const found = await this.#list();
      if (!found.has(this.#stateIndex)) await this.#processes.prepare();
      const now = performance.now();
      for (const [name, until] of this.#used) if (until < now) this.#used.delete(name);
      await this.#processes.beat([...this.#used.keys()]);
      const kept = new Set([this.#stateIndex, ...this.#aliased(found), ...this.#used.keys()]);
      const others = [...found.keys()].filter((name) => !kept.has(name));
      if (others.length === 0) return;
      const used = await this.#processes.findUsed();
      for (const index of others) if (!used.has(index)) await this.#delete(index);
    });
  }

  /** Another process may be faster. */
  async #delete(index: string): Promise<void> {
    await this.#client.indices.delete({ index }).catch((error: unknown) => {
      if (!isStatus(error, 404)) throw error;
    });
  }
}
