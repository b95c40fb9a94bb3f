/**
 * A small corpus with its own folder and its own place in OpenSearch for each test of a file, and the processes that
 * share it.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@opensearch-project/opensearch';
import { afterEach, beforeEach } from 'vitest';
import type { OpenSearchConfig } from '../../src/config.ts';
import type { StoreTimes } from '../../src/opensearch/opensearch-store.ts';
import type { Generation, Generations } from '../../src/request/generation.ts';
import { joinIn, newPlace, theNode } from './node.ts';

/** Short enough to wait for. */
export const SOON: StoreTimes = { expiryMs: 4000, beatMs: 200 };
/** What a search says while OpenSearch is down. */
export const AWAY =
  'I cannot search just now. I can still read, cite and verify; please ask again in a minute.';

export class SharedCorpus {
  folder = '';
  place!: OpenSearchConfig;
  client!: Client;
  readonly #processes: Generations[] = [];

  /** Call it once per file. */
  static use(): SharedCorpus {
    const corpus = new SharedCorpus();
    beforeEach(() => corpus.#begin());
    afterEach(() => corpus.#end());
    return corpus;
  }

  async #begin(): Promise<void> {
    this.place = newPlace();
    this.client = new Client({ node: theNode().url });
    this.folder = await mkdtemp(join(tmpdir(), 'verbatim-shared-'));
    await this.write('The harbour was closed in 1921.', 'Grain ships went to Bergen.');
    await writeFile(join(this.folder, 'synonyms.txt'), 'rye, grain\n');
  }

  async #end(): Promise<void> {
    await this.endAll();
    await this.client.close();
    await rm(this.folder, { recursive: true });
  }

  write(...paragraphs: string[]): Promise<void> {
    const text = `---\ntitle: The harbour\n---\n\n${paragraphs.join('\n\n')}\n`;
    return writeFile(join(this.folder, 'harbour.md'), text);
  }

  /** A process with the folder, or another one. */
  async start(folder = this.folder, times?: StoreTimes): Promise<Generations> {
    const generations = await joinIn(this.place, folder, times);
    this.#processes.push(generations);
    return generations;
  }

  /** One with the folder and one without. */
  async startBoth(times?: StoreTimes): Promise<readonly [Generations, Generations]> {
    return [await this.start(this.folder, times), await this.start('nowhere', times)];
  }

  async endAll(): Promise<void> {
    for (const each of this.#processes.splice(0)) await each.close();
  }

  /** The generations in OpenSearch. */
  async indexes(): Promise<string[]> {
    const { body } = await this.client.indices.get({ index: `${this.place.index}.generation-*` });
    return Object.keys(body).sort();
  }

  /** Those that the alias names. */
  async aliased(): Promise<string[]> {
    return Object.keys((await this.client.indices.getAlias({ name: this.place.index })).body).sort();
  }

  /** The one that the alias names. */
  async served(): Promise<string> {
    return (await this.aliased())[0] ?? '';
  }

  get state(): string {
    return `${this.place.index}.state`;
  }

  /** Writes the lease as if another process did. */
  async writeLease(body: object): Promise<void> {
    await this.client.index({ index: this.state, id: 'lease', body });
  }
}

/** The texts that a search finds. */
export async function found({ searcher }: Generation, query: string): Promise<string[]> {
  return (await searcher.search(query)).hits.map(({ passage }) => passage.text);
}

/** Waits for what happens by itself, up to the limit of the test. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20);
}

/** Waits until `work` succeeds. */
export function untilDone(work: () => Promise<unknown>): Promise<void> {
  return until(() =>
    work().then(
      () => true,
      () => false,
    ),
  );
}
