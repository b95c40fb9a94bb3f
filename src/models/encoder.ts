/** Turns texts into vectors: texts with similar meanings get vectors that point in similar directions. */
import { Session } from './session.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Numbers in a vector. */
export const DIMENSIONS = 384;
/** Slightly more than it was trained on; the rest of a longer text is not read. */
const MAX_TEXT_TOKENS = 254;

export class Encoder {
  readonly #session: Session;
  readonly #tokenizer: Tokenizer;

  private constructor(session: Session, tokenizer: Tokenizer) {
    this.#session = session;
    this.#tokenizer = tokenizer;
  }

  /** @throws Error where the model cannot be loaded. */
  static async open(file: string, tokenizer: Tokenizer): Promise<Encoder> {
    return new Encoder(await Session.open(file), tokenizer);
  }

  /** The vector of a text: `DIMENSIONS` numbers, length 1, so that the dot product of two is their cosine. */
  async encode(text: string): Promise<Float32Array> {
    const { vector } = await this.#session.run([this.#tokenizer.tokenize(text).slice(0, MAX_TEXT_TOKENS)]);
    if (vector?.length !== DIMENSIONS)
      throw new Error(`The encoder gave no vector of ${DIMENSIONS} numbers.`);
    return vector;
  }
}
