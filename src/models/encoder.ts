/** Turns texts into vectors: texts that mean much the same get vectors that point much the same way. */
import { Session } from './session.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Numbers in a vector. */
export const DIMENSIONS = 384;
/** Longer texts than it was trained on, by a little; the rest is not read. */
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
