/** Opens what finds passages by meaning: the models, and the vectors kept from earlier starts. */
import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Models, type ModelsOptions, openModels } from '../models/model-queue.ts';
import { VectorCache } from './vector-cache.ts';

/** What makes the vectors of passages, and where they are kept. */
export interface Meaning {
  readonly models: Models;
  readonly cache: VectorCache;
  /** Called if a model thread fails, or if vectors cannot be kept. */
  readonly onTrouble: (error: unknown) => void;
}

/**
 * @param cacheDir the folder for vectors
 * @throws Error if this machine cannot run the models, or a model file is missing
 */
export async function openMeaning(cacheDir: string, options: ModelsOptions): Promise<Meaning> {
  // It is loaded for the first question only.
  await access(join(options.folder, 'reader.onnx'), constants.R_OK);
  const cache = new VectorCache(cacheDir, await digestOf(options.folder));
  return { models: await openModels(options), cache, onTrouble: options.onTrouble };
}

/** Distinguishes the vectors of one encoder from those of another. */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['encoder.onnx', 'tokenizer.json'])
    await pipeline(createReadStream(join(folder, file)), hash, { end: false });
  return hash.digest('hex');
}
