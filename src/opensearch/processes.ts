/**
 * What the processes tell each other, in an index of their own: which generations each uses, and who makes the next one.
 * Whoever lives writes its document again at every beat. No clock is compared with another: a document has been given up
 * when somebody has seen it stay as it is for `expiryMs` of its own time, while what it wrote itself arrived.
 */
import { randomUUID } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import { AlreadyRunning, type Running } from '../search/shared-index.ts';
import { isStatus } from './connection.ts';

const LEASE = 'lease';
const MAX_PROCESSES = 10_000;

/** A version of a document, which the next write replaces. */
interface Version {
  readonly if_seq_no: number;
  readonly if_primary_term: number;
}

/** A document as it stands: anybody may have written anything there. */
interface Found {
  readonly id: string;
  readonly version: Version;
  readonly source: Readonly<Record<string, unknown>>;
}

interface Hit {
  readonly _id: string;
  readonly _seq_no: number;
  readonly _primary_term: number;
  readonly _source?: Readonly<Record<string, unknown>>;
}

/** Whoever holds the lease makes the generation that it names. */
interface Lease {
  readonly generation: string;
  readonly running: Running;
  readonly version: Version;
}

export class Processes {
  readonly #client: Client;
  readonly #index: string;
  readonly #expiryMs: number;
  readonly #id = `process-${randomUUID()}`;
  /** Since when, by this process's own time in ms, a document has not changed. */
  readonly #seen = new Map<string, { readonly at: number; readonly since: number }>();
  #lease: Lease | undefined;

  /** @param index the name of the index, which `prepare` makes */
  constructor(client: Client, index: string, expiryMs: number) {
    this.#client = client;
    this.#index = index;
    this.#expiryMs = expiryMs;
  }

  /** Makes the index, unless another process has. */
  async prepare(): Promise<void> {
    const settings = { number_of_shards: 1, auto_expand_replicas: '0-1' };
    const body = { settings, mappings: { enabled: false } };
    await this.#client.indices.create({ index: this.#index, body } as never).catch((error: unknown) => {
      if (!isStatus(error, 400)) throw error;
    });
  }

  /** Says that this process lives and uses these generations; resolves with those that any living process uses. */
  async beat(own: readonly string[]): Promise<ReadonlySet<string>> {
    try {
      const body = { generations: own };
      await this.#client.index({ index: this.#index, id: this.#id, refresh: true, body });
      if (this.#lease) this.#lease = await this.#write(this.#lease);
      const living = await this.#findLiving();
      return new Set([...own, ...living.flatMap(({ source }) => namesIn(source.generations))]);
    } catch (error) {
      // Nobody else may have been able to write either.
      this.#seen.clear();
      throw error;
    }
  }

  /** Takes the lease. @throws AlreadyRunning while another process holds it. */
  async take(generation: string, running: Running): Promise<void> {
    const held = await this.#read();
    if (held && !this.#isGivenUp(held)) throw new AlreadyRunning(runningIn(held.source));
    this.#lease = await this.#write({ generation, running, version: held?.version });
    if (!this.#lease) throw new AlreadyRunning(runningIn((await this.#read())?.source));
  }

  /** Whether no other process has taken the lease meanwhile. */
  async holds(generation: string): Promise<boolean> {
    return (await this.#read())?.source.generation === generation;
  }

  /** Where that fails, the lease is soon given up. */
  async release(): Promise<void> {
    const lease = this.#lease;
    this.#lease = undefined;
    if (lease) await this.#client.delete({ index: this.#index, id: LEASE, ...lease.version }).catch(() => {});
  }

  /** Says that this process uses nothing any more. No beat may follow. */
  async leave(): Promise<void> {
    await this.#forget(this.#id);
  }

  /** The documents of processes that live; those of others are deleted. */
  async #findLiving(): Promise<Found[]> {
    const request = { index: this.#index, size: MAX_PROCESSES, body: { seq_no_primary_term: true } };
    const { body } = await this.#client.search(request as never);
    const living: Found[] = [];
    for (const found of (body.hits.hits as unknown as Hit[]).map(readHit))
      if (!this.#isGivenUp(found)) living.push(found);
      else if (found.id !== LEASE) await this.#forget(found.id);
    return living;
  }

  #isGivenUp({ id, version }: Found): boolean {
    const seen = this.#seen.get(id);
    if (seen?.at === version.if_seq_no) return performance.now() - seen.since > this.#expiryMs;
    this.#seen.set(id, { at: version.if_seq_no, since: performance.now() });
    return false;
  }

  async #forget(id: string): Promise<void> {
    this.#seen.delete(id);
    await this.#client.delete({ index: this.#index, id }).catch(() => {});
  }

  async #read(): Promise<Found | undefined> {
    try {
      const { body } = await this.#client.get({ index: this.#index, id: LEASE });
      return readHit(body as unknown as Hit);
    } catch (error) {
      if (isStatus(error, 404)) return undefined;
      throw error;
    }
  }

  /** In place of the version; without one, only where there is none. Undefined where another process was quicker. */
  async #write({
    version,
    ...lease
  }: Omit<Lease, 'version'> & { version: Version | undefined }): Promise<Lease | undefined> {
    const { generation, running } = lease;
    try {
      const { body } = await this.#client.index({
        ...{ index: this.#index, id: LEASE, body: { ...running, generation } },
        ...(version ?? { op_type: 'create' }),
      });
      return { ...lease, version: { if_seq_no: body._seq_no, if_primary_term: body._primary_term } };
    } catch (error) {
      if (!isStatus(error, 409)) throw error;
      // The client repeats what it has had no answer to, though it may have been done.
      const held = await this.#read();
      return held?.source.generation === generation ? { ...lease, version: held.version } : undefined;
    }
  }
}

function readHit({ _id, _seq_no, _primary_term, _source }: Hit): Found {
  return {
    id: _id,
    version: { if_seq_no: _seq_no, if_primary_term: _primary_term },
    source: _source ?? {},
  };
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function runningIn({ by, share, step }: Readonly<Record<string, unknown>> = {}): Running {
  return {
    by: typeof by === 'string' ? by : 'somebody else',
    share: typeof share === 'number' ? share : 0,
    step: typeof step === 'string' ? step : 'starting',
  };
}
