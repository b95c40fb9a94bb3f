/** Limits how often people may ask, so that no person and no server can block the others. */
import { LRUCache } from 'lru-cache';
import { count } from '../reply/listing.ts';
import { LIMITER_WINDOW_MS, MAX_ASKED_PER_PERSON, MAX_ASKED_PER_SERVER, MAX_ASKERS } from './limits.ts';

/** Who asks, where, and when: in milliseconds by Discord's clock, so that a backlog after an outage keeps its spacing. */
interface Asking {
  readonly person: string;
  readonly server: string | null;
  readonly at: number;
}

/** The answer to somebody who asks too often. */
export interface Refusal {
  readonly waitMs: number;
  /** They have already been told and are asking again before the time is up. */
  readonly again: boolean;
}

export class Limiter {
  /** When each of them asked within the window, oldest first. */
  readonly #asked = new LRUCache<string, readonly number[]>({ max: MAX_ASKERS });
  /** When each refused person may ask again. */
  readonly #refused = new LRUCache<string, number>({ max: MAX_ASKERS });

  /** Counts a request, or returns a refusal, which does not count. */
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
  const seconds = count(Math.max(1, Math.ceil(waitMs / 1000)), 'second');
  return `You are asking faster than I can answer. Please try again in ${seconds}.`;
}
