/** Runs one ONNX model on one thread, so that the same input always gives the same output. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Token } from './tokenizer.ts';

/** The tokens that BERT puts before a text and after each part of it. */
const CLS = 101;
const SEP = 102;

/**
 * Runs a model on one row: `[CLS]`, then each part followed by `[SEP]`, with the parts numbered from 0 as segments.
 * Gives each output as the numbers of that row.
 */
export type Run = (parts: readonly (readonly Token[])[]) => Promise<Readonly<Record<string, Float32Array>>>;

/** @throws Error if the runtime or the file cannot be loaded */
export async function openSession(file: string): Promise<Run> {
  const session = await InferenceSession.create(file, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  return async (parts) => {
    const segments = parts.map((tokens) => [...tokens.map(({ id }) => id), SEP]);
    const ids = [CLS, ...segments.flat()];
    const types = [0, ...segments.flatMap((tokens, i) => tokens.map(() => i))];
    const outputs = await session.run({
      input_ids: row(ids),
      attention_mask: row(ids.map(() => 1)),
      token_type_ids: row(types),
    });
    const named = Object.entries(outputs).map(([name, { data }]) => [name, data as Float32Array]);
    return Object.fromEntries(named);
  };
}

function row(values: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
}
