/** The lease of whoever makes the next generation: a document that runs out unless its holder lives to renew it. */
import type { Client } from '@opensearch-project/opensearch';
import { AlreadyRunning, type Running } from '../search/shared-index.ts';
import { isStatus } from './connection.ts';

const ID = 'lease';
/** It is renewed so many times before it would run out. */
const RENEWALS = 3;

/** What the document says. */
interface Holding extends Running {
  /** The generation that is made. */
  readonly generation: string;
  /** In ms since 1970: the clocks of all machines must agree to within a few seconds. */
  readonly until: number;
}

/** The version of the document that the next write replaces. */
interface Version {
  readonly if_seq_no: number;
  readonly if_primary_term: number;
}

export interface LeaseOptions {
  /** The index that the document is in. */
  readonly state: string;
  readonly generation: string;
  /** Written at each renewal, so that others can tell how far it is. */
  readonly running: Running;
  readonly milliseconds: number;
}

export class Lease {
  readonly #client: Client;
  readonly #options: LeaseOptions;
  readonly #renewing: NodeJS.Timeout;
  /** Undefined once it is lost or released. */
  #version: Version | undefined;
  /** Writes follow each other. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(client: Client, options: LeaseOptions, version: Version) {
    this.#client = client;
    this.#options = options;
    this.#version = version;
    const renew = () => void this.renew().catch(() => {});
    this.#renewing = setInterval(renew, options.milliseconds / RENEWALS).unref();
  }

  /** @throws AlreadyRunning while another holds it. */
  static async take(client: Client, options: LeaseOptions): Promise<Lease> {
    const held = await read(client, options.state);
    if (held && held.until > Date.now()) throw new AlreadyRunning(held);
    const version = await write(client, options, held?.version);
    if (version === undefined) throw new AlreadyRunning({ by: 'somebody else', share: 0, step: 'starting' });
    return new Lease(client, options, version);
  }

  /** Resolves with whether it is still held, and then for its whole time. */
  renew(): Promise<boolean> {
    return this.#next(async () => {
      if (this.#version) this.#version = await write(this.#client, this.#options, this.#version);
      return this.#version !== undefined;
    });
  }

  /** Where that fails, it runs out by itself. */
  release(): Promise<void> {
    clearInterval(this.#renewing);
    return this.#next(async () => {
      const version = this.#version;
      this.#version = undefined;
      const document = { index: this.#options.state, id: ID };
      if (version) await this.#client.delete({ ...document, ...version }).catch(() => {});
    });
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work, work);
    this.#last = done.catch(() => {});
    return done;
  }
}

async function read(client: Client, index: string): Promise<(Holding & { version: Version }) | undefined> {
  try {
    const { body } = await client.get({ index, id: ID });
    const version = { if_seq_no: Number(body._seq_no), if_primary_term: Number(body._primary_term) };
    return { ...(body._source as Holding), version };
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}

/** The version written; undefined where another process was quicker. */
async function write(
  client: Client,
  { state, generation, running, milliseconds }: LeaseOptions,
  version: Version | undefined,
): Promise<Version | undefined> {
  const body: Holding = { ...running, generation, until: Date.now() + milliseconds };
  try {
    const written = await client.index({
      ...{ index: state, id: ID, body },
      ...(version ?? { op_type: 'create' }),
    });
    return { if_seq_no: written.body._seq_no, if_primary_term: written.body._primary_term };
  } catch (error) {
    if (!isStatus(error, 409)) throw error;
    // The client repeats what it has had no answer to, though it may have been done.
    const held = await read(client, state);
    return held?.generation === generation ? held.version : undefined;
  }
}
