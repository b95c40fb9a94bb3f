/** Keeps vectors on disk, one file per document. Deleting the folder only costs the time to compute them again. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzip, gzip, type ZlibOptions } from 'node:zlib';
import type { Vector } from '../models/vectors.ts';

/** Vectors by the digest of the texts that they were made from. */
export type Vectors = Map<string, readonly Vector[]>;

/** Vectors do not get smaller, but gzip's checksum shows whether a file is whole. */
const UNCOMPRESSED = { level: 0 };
const pack = promisify<Buffer, ZlibOptions, Buffer>(gzip);
const unpack = promisify<Buffer, Buffer>(gunzip);
const ENDING = '.vectors';
/** Files of documents that belong to another corpus, or did to this one before. */
const MAX_OTHERS = 200;

export class VectorCache {
  readonly #folder: string;
  readonly #model: string;

  /** @param model distinguishes the vectors of one model from those of another */
  constructor(folder: string, model: string) {
    this.#folder = resolve(folder);
    this.#model = model;
  }

  /** The vectors of a document; empty if its file is missing, damaged, or from another model or version. */
  async read(document: string): Promise<Vectors> {
    try {
      return deserialize(await unpack(await readFile(this.#fileOf(document))));
    } catch {
      return new Map();
    }
  }

  /** @throws Error if the folder cannot be written */
  async write(document: string, vectors: Vectors): Promise<void> {
    await makeFolder(this.#folder);
    const file = this.#fileOf(document);
    // Processes in containers may share the folder and have the same id.
    const beside = `${file}.${randomUUID()}`;
    try {
      await writeFile(beside, await pack(serialize(vectors), UNCOMPRESSED));
      await rename(beside, file);
    } catch (error) {
      // A full disk would stay full.
      await rm(beside, { force: true });
      throw error;
    }
  }

  /** Deletes the files of other documents, oldest first, except the latest `MAX_OTHERS`. */
  async prune(documents: readonly string[]): Promise<void> {
    const kept = new Set(documents.map((document) => this.#fileOf(document)));
    const files = (await readdir(this.#folder).catch(() => [])).filter((file) => file.includes(ENDING));
    const others = files.map((file) => join(this.#folder, file)).filter((file) => !kept.has(file));
    const ages = await Promise.all(
      others.map(async (file) => ({ file, at: (await stat(file).catch(() => undefined))?.mtimeMs ?? 0 })),
    );
    const old = ages.sort((a, b) => b.at - a.at).slice(MAX_OTHERS);
    await Promise.all(old.map(({ file }) => rm(file, { force: true })));
  }

  #fileOf(document: string): string {
    return join(this.#folder, digestOf([this.#model, document]) + ENDING);
  }
}

/**
 * The digest of texts, in hexadecimal digits. `hash` of `node:crypto` is shorter, but older versions of Node, which
 * `main` refuses, cannot even import it.
 */
export function digestOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** With `recursive`, Node never ends where nothing can be made, as below /proc. */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    // Another process may have made it.
    if (!existsSync(path)) throw error;
  });
}
