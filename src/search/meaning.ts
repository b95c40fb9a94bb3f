/** Opens what finds passages by meaning: the models, and the vectors kept from earlier starts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Models, type ModelsOptions } from '../models/model-queue.ts';
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
 * @throws Error if this machine cannot run the models, or a model file is missing or damaged
 */
export async function openMeaning(cacheDir: string, options: ModelsOptions): Promise<Meaning> {
  const models = await Models.open(options);
  // The models have just been compared with them.
  const checksums = await readFile(join(options.folder, 'SHA256SUMS'), 'utf8');
  return { models, cache: new VectorCache(cacheDir, checksums), onTrouble: options.onTrouble };
}
