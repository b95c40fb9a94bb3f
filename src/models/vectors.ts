/** Vectors of texts, compressed to a quarter of their size: texts with similar meanings point in similar directions. */
import type { Run } from './session.ts';
import type { Tokenize } from './tokenizer.ts';

const DIMENSIONS = 384;

/** The vector of a text, each number as an integer from -127 to 127. */
export type Vector = Int8Array;

/** Numbers in this encoder's vectors rarely exceed 0.3; the cosine of two compressed vectors is off by at most 0.01. */
const SCALE = 400;

/** Slightly more tokens than the encoder was trained on; the rest of a longer text is not read. */
const MAX_TEXT_TOKENS = 254;

export type Encode = (text: string) => Promise<Vector>;

/** @param run the encoder's session */
export function encodeWith(run: Run, tokenize: Tokenize): Encode {
  return async (text) => {
    const { vector } = await run([tokenize(text).slice(0, MAX_TEXT_TOKENS)]);
    if (vector?.length !== DIMENSIONS)
      throw new Error(`The encoder gave no vector of ${DIMENSIONS} numbers.`);
    return compress(vector);
  };
}

/** @param vector of length 1, so that the dot product of two is their cosine */
export function compress(vector: Float32Array): Vector {
  return Int8Array.from(vector, (value) => Math.max(-127, Math.min(127, Math.round(value * SCALE))));
}

/** The cosine of two vectors: 1 for texts that mean the same, about 0 for texts that have nothing in common. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i++) sum += (a[i] as number) * (b[i] as number);
  return sum / (SCALE * SCALE);
}
