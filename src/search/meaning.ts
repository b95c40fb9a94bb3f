/** Opens what finds passages by meaning: the models, and the vectors kept from earlier starts. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Models, openModels } from '../models/models.ts';
import { VectorCache } from './vector-cache.ts';

/** What makes the vectors of passages, and where they are kept. */
export interface Meaning {
  readonly models: Models;
  readonly cache: VectorCache;
  /** Called if a model thread fails, or if vectors cannot be kept. */
  readonly onTrouble: (error: unknown) => void;
}

export interface MeaningOptions {
  /** Folder of `encoder.onnx`, `reader.onnx` and `tokenizer.json`. */
  readonly modelsDir: string;
  readonly modelThreads: number;
  readonly cacheDir: string;
  readonly onTrouble: (error: unknown) => void;
}

/** @throws Error if this machine cannot run the models, or a model file is missing */
export async function openMeaning(options: MeaningOptions): Promise<Meaning> {
  const { modelsDir, modelThreads, cacheDir, onTrouble } = options;
  const digest = await digestOf(modelsDir);
  const models = await openModels({ folder: modelsDir, threads: modelThreads, onTrouble });
  return { models, cache: new VectorCache(cacheDir, digest), onTrouble };
}

/** Distinguishes the vectors of one encoder from those of another. */
async function digestOf(modelsDir: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['encoder.onnx', 'tokenizer.json'])
    await pipeline(createReadStream(join(modelsDir, file)), hash, { end: false });
  return hash.digest('hex');
}
