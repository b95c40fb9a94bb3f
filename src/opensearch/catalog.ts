/** The bot's indexes in OpenSearch: one for each generation, an alias on the current one, and one for the processes. */
import { randomUUID } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import { isStatus } from './connection.ts';

export interface Listing {
  /** All of the bot's indexes. */
  readonly names: readonly string[];
  /**
   * The generations with the alias, the current one first; there is only one, unless somebody has moved the alias by
   * hand.
   */
  readonly aliased: readonly string[];
}

export class Catalog {
  readonly #client: Client;
  readonly #alias: string;

  constructor(client: Client, alias: string) {
    this.#client = client;
    this.#alias = alias;
  }

  /** The name of the index for the processes. */
  get state(): string {
    return `${this.#alias}.state`;
  }

  newName(): string {
    return `${this.#alias}.generation-${randomUUID()}`;
  }

  async list(): Promise<Listing> {
    const { body } = await this.#client.indices.get({
      index: [this.state, `${this.#alias}.generation-*`],
      ignore_unavailable: true,
      expand_wildcards: 'open,closed',
      filter_path: '*.aliases',
    } as never);
    const names = Object.keys(body).sort();
    const aliasOf = (name: string) => body[name]?.aliases?.[this.#alias];
    const rank = (name: string) => (aliasOf(name)?.is_write_index ? 0 : 1);
    return { names, aliased: names.filter(aliasOf).sort((a, b) => rank(a) - rank(b)) };
  }

  /**
   * Moves the alias in one request, which changes nothing if somebody else has moved it since: an alias has only one
   * index to write to.
   */
  async publish(index: string): Promise<void> {
    const alias = this.#alias;
    const { aliased } = await this.list();
    const actions = [
      ...aliased.map((old) => ({ remove: { index: old, alias, must_exist: true } })),
      { add: { index, alias, is_write_index: true } },
    ];
    try {
      await this.#client.indices.updateAliases({ body: { actions } });
    } catch (error) {
      // The client repeats a request that got no answer, though it may have been carried out.
      if ((await this.list()).aliased[0] !== index) throw error;
    }
  }

  /** Another process may have deleted it first. */
  async delete(index: string): Promise<void> {
    await this.#client.indices.delete({ index }).catch((error: unknown) => {
      if (!isStatus(error, 404)) throw error;
    });
  }
}
