/** Opens what finds passages by their meaning: the models, and the vectors that are kept of earlier starts. */
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
  /** Called where a thread of the models fails, or vectors cannot be kept. */
  readonly onTrouble: (error: unknown) => void;
}

export interface MeaningOptions {
  /** Folder of `encoder.onnx`, `reader.onnx` and `tokenizer.json`. */
  readonly modelsDir: string;
  readonly modelThreads: number;
  readonly cacheDir: string;
  readonly onTrouble: (error: unknown) => void;
}

/** @throws Error where this machine cannot run the models, or lacks a file of theirs. */
export async function openMeaning(options: MeaningOptions): Promise<Meaning> {
  const { modelsDir, modelThreads, cacheDir, onTrouble } = options;
  const digest = await digestOf(modelsDir);
  const models = await openModels(modelsDir, modelThreads, onTrouble);
  return { models, cache: new VectorCache(cacheDir, digest), onTrouble };
}

/** Tells the vectors of one encoder from those of another. */
async function digestOf(modelsDir: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['encoder.onnx', 'tokenizer.json'])
    await pipeline(createReadStream(join(modelsDir, file)), hash, { end: false });
  return hash.digest('hex');
}
