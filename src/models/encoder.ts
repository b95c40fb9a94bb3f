/** Turns texts into vectors: texts with similar meanings get vectors that point in similar directions. */
import type { Run } from './session.ts';
import type { Tokenize } from './tokenizer.ts';
import { compress, DIMENSIONS, type Vector } from './vectors.ts';

/** Slightly more than it was trained on; the rest of a longer text is not read. */
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
