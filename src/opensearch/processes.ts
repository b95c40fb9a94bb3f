/**
 * Coordinates the processes through an index of their own: which generations each of them uses, and which process is
 * making the next one. A live process writes its document again at every beat. Clocks are never compared: a document is
 * abandoned once a process has seen it unchanged for `expiryMs` of its own time, while its own writes went through.
 */
import { randomUUID } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import { z } from 'zod';
import { AlreadyRunning, type Running } from './already-running.ts';
import { isStatus } from './connection.ts';

const LEASE = 'lease';
const MAX_PROCESSES = 10_000;

/** The document of a process says which generations it uses; the lease, who is making which. Anybody may have written it. */
const STATE = z.object({
  generations: z.array(z.string()).catch([]),
  generation: z.string().optional().catch(undefined),
  by: z.string().catch('somebody else'),
  share: z.number().catch(0),
  step: z.string().catch('starting'),
});

/** A version of a document, as OpenSearch names it. */
interface Version {
  readonly _seq_no: number;
  readonly _primary_term: number;
}

interface Lease {
  readonly generation: string;
  readonly running: Running;
  /** What the next write replaces; without one, there is no document yet. */
  readonly version: Version | undefined;
}

export class Processes {
  readonly #client: Client;
  readonly #index: string;
  readonly #expiryMs: number;
  readonly #id = `process-${randomUUID()}`;
  /** Since when a document has not changed, in ms of this process's own time. */
  readonly #seen = new Map<string, { readonly at: number; readonly since: number }>();
  #lease: Lease | undefined;

  /** @param index the name of the index, which `prepare` makes */
  constructor(client: Client, index: string, expiryMs: number) {
    this.#client = client;
    this.#index = index;
    this.#expiryMs = expiryMs;
  }

  /** Creates the index, unless another process has. */
  async prepare(): Promise<void> {
    const settings = { number_of_shards: 1, auto_expand_replicas: '0-1' };
    const body = { settings, mappings: { enabled: false } };
    await this.#client.indices.create({ index: this.#index, body } as never).catch((error: unknown) => {
      if (!isStatus(error, 400)) throw error;
    });
  }

  /** Shows that this process is alive and uses these generations, renews its lease, and watches that of another. */
  async beat(generations: readonly string[]): Promise<void> {
    try {
      // If somebody deletes the index, a write would make one with other mappings.
      await this.prepare();
      await this.#client.index({ index: this.#index, id: this.#id, body: { generations } });
      if (this.#lease) this.#lease = await this.#write(this.#lease);
      else await this.#read();
    } catch (error) {
      // Perhaps nobody else could write either.
      this.#seen.clear();
      throw error;
    }
  }

  /** The generations that live processes use; the documents of others are deleted. */
  async findUsed(): Promise<ReadonlySet<string>> {
    const index = this.#index;
    await this.#client.indices.refresh({ index });
    const request = { index, size: MAX_PROCESSES, body: { seq_no_primary_term: true } };
    const { body } = await this.#client.search(request as never);
    const used: string[] = [];
    for (const hit of body.hits.hits as unknown as (Version & { _id: string; _source: unknown })[])
      if (!this.#isAbandoned(hit._id, hit)) used.push(...STATE.parse(hit._source).generations);
      else if (hit._id !== LEASE) await this.#forget(hit._id);
    return new Set(used);
  }

  /** Takes the lease. @throws AlreadyRunning while another process holds it. */
  async take(generation: string, running: Running): Promise<void> {
    const held = await this.#read();
    if (held && !held.isAbandoned) throw new AlreadyRunning(held);
    this.#lease = await this.#write({ generation, running, version: held?.version });
    if (!this.#lease) throw new AlreadyRunning((await this.#read()) ?? STATE.parse({}));
  }

  /** Whether this process still holds the lease. */
  async holds(generation: string): Promise<boolean> {
    return (await this.#read())?.generation === generation;
  }

  /** If that fails, the lease is soon abandoned. */
  async release(): Promise<void> {
    const version = this.#lease?.version;
    this.#lease = undefined;
    const document = { index: this.#index, id: LEASE };
    if (version) await this.#client.delete({ ...document, ...condition(version) }).catch(() => {});
  }

  /** Deletes the document of this process. No beat may follow. */
  async leave(): Promise<void> {
    await this.#forget(this.#id);
  }

  #isAbandoned(id: string, { _seq_no: at }: Version): boolean {
    const now = performance.now();
    const seen = this.#seen.get(id);
    if (seen?.at === at) return now - seen.since > this.#expiryMs;
    this.#seen.set(id, { at, since: now });
    return false;
  }

  async #forget(id: string): Promise<void> {
    this.#seen.delete(id);
    await this.#client.delete({ index: this.#index, id }).catch(() => {});
  }

  async #read() {
    try {
      const { body } = await this.#client.get({ index: this.#index, id: LEASE });
      const version = body as Version;
      return { ...STATE.parse(body._source), version, isAbandoned: this.#isAbandoned(LEASE, version) };
    } catch (error) {
      if (isStatus(error, 404)) return undefined;
      throw error;
    }
  }

  /** Undefined if another process was faster. */
  async #write(lease: Lease): Promise<Lease | undefined> {
    const { generation, running, version } = lease;
    const document = { index: this.#index, id: LEASE, body: { ...running, generation } };
    try {
      const when = version ? condition(version) : { op_type: 'create' as const };
      return { ...lease, version: (await this.#client.index({ ...document, ...when })).body };
    } catch (error) {
      if (!isStatus(error, 409)) throw error;
      // The client repeats a request that got no answer, though it may have been carried out.
      const held = await this.#read();
      return held?.generation === generation ? { ...lease, version: held.version } : undefined;
    }
  }
}

/** Only if the document still has this version. */
function condition({ _seq_no, _primary_term }: Version) {
  return { if_seq_no: _seq_no, if_primary_term: _primary_term };
}
