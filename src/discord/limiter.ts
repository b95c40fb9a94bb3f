/** How often people may ask: no person and no server can keep the bot from the others. */
import { LRUCache } from 'lru-cache';
import { LIMITER_WINDOW_MS, MAX_ASKED_PER_PERSON, MAX_ASKED_PER_SERVER, MAX_ASKERS } from './limits.ts';

/** Who asks, where, and when: Discord's own time, in milliseconds, which a backlog after an outage does not press together. */
export interface Asking {
  readonly person: string;
  readonly server: string | null;
  readonly at: number;
}

/** What somebody is told who asks too often. */
export interface Refusal {
  readonly waitMs: number;
  /** They have been told, have not been admitted since, and have not waited for as long as they were told. */
  readonly again: boolean;
}

export class Limiter {
  /** When each asked within the window, the oldest first. */
  readonly #asked = new LRUCache<string, readonly number[]>({ max: MAX_ASKERS });
  /** Until when each who was refused was to wait. */
  readonly #refused = new LRUCache<string, number>({ max: MAX_ASKERS });

  /** Counts one who may ask; gives a refusal, which does not count, to one who may not yet. */
  refuse({ person, server, at }: Asking): Refusal | undefined {
    const bounds = [
      { key: `person ${person}`, most: MAX_ASKED_PER_PERSON },
      ...(server === null ? [] : [{ key: `server ${server}`, most: MAX_ASKED_PER_SERVER }]),
    ].map((bound) => ({ ...bound, times: this.#within(bound.key, at) }));
    const waits = bounds
      .filter(({ most, times }) => times.length >= most)
      .map(({ times: [oldest = at] }) => oldest + LIMITER_WINDOW_MS - at);
    if (waits.length > 0) {
      const waitMs = Math.max(...waits);
      const again = at < (this.#refused.get(person) ?? at);
      this.#refused.set(person, at + waitMs);
      return { waitMs, again };
    }
    for (const { key, times } of bounds) this.#asked.set(key, [...times, at]);
    this.#refused.delete(person);
    return undefined;
  }

  #within(key: string, at: number): readonly number[] {
    return (this.#asked.get(key) ?? []).filter((time) => time > at - LIMITER_WINDOW_MS);
  }
}

export function askForPatience({ waitMs }: Refusal): string {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return `That is more than I answer at a time: please ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}
