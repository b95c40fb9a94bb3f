/** Adds up what passages are worth while postings are read, and picks the best of them. */
import type { Limits } from './search-index.ts';

/** Beside the best candidate's worth, that of one that is still near it. */
const NEAR_BEST = 0.5;

/** What each passage has been found worth. */
export class Scores {
  readonly #places: Uint32Array;
  readonly #scores: Float64Array;
  readonly #terms: Uint16Array;
  readonly #found: number[] = [];

  /** @param places by id, the passage's place in the corpus */
  constructor(places: Uint32Array) {
    this.#places = places;
    this.#scores = new Float64Array(places.length);
    this.#terms = new Uint16Array(places.length);
  }

  add(id: number, value: number): void {
    if (this.#terms[id] === 0) this.#found.push(id);
    this.#scores[id] = (this.#scores[id] as number) + value;
    this.#terms[id] = (this.#terms[id] as number) + 1;
  }

  /** More terms are worth more than one term that is as rare as they are together. */
  #worth(id: number): number {
    return (this.#scores[id] as number) * Math.sqrt(this.#terms[id] as number);
  }

  /** Of passages worth the same, the one that is read first; so the order does not tell what was indexed when. */
  #isBetter(id: number, other: number): boolean {
    const [worth, least] = [this.#worth(id), this.#worth(other)];
    return (
      worth > least || (worth === least && (this.#places[id] as number) < (this.#places[other] as number))
    );
  }

  /** The ids that are worth most, best first, of those accepted: `least`, and up to `most` as long as they are near the best. */
  best({ least, most }: Limits, accept: (id: number) => boolean): number[] {
    const best: number[] = [];
    for (const id of this.#found) {
      if (best.length === most && !this.#isBetter(id, best.at(-1) as number)) continue;
      if (!accept(id)) continue;
      let at = best.length;
      while (at > 0 && this.#isBetter(id, best[at - 1] as number)) at -= 1;
      best.splice(at, 0, id);
      best.length = Math.min(best.length, most);
    }
    const bar = NEAR_BEST * (best[0] === undefined ? 0 : this.#worth(best[0]));
    return best.filter((id, i) => i < least || this.#worth(id) >= bar);
  }
}
