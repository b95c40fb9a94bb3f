/** Limits how often each person and each server can ask, so that none can block the others. */
import { LRUCache } from 'lru-cache';
import { count } from '../reply/listing.ts';

/** How often a person and a server can ask within the window. */
const LIMITER_WINDOW_MS = 20_000;
const MAX_ASKED_PER_PERSON = 10;
const MAX_ASKED_PER_SERVER = 60;
/** How many people and servers the limiter remembers. */
const MAX_ASKERS = 10_000;

export class Limiter {
  /** When each person and server asked within the window, oldest first. */
  readonly #asked = new LRUCache<string, readonly number[]>({ max: MAX_ASKERS });

  /**
   * Counts a request, or refuses it with the milliseconds to wait; refused requests do not count.
   * @param at in ms by Discord's clock, so that a backlog after an outage keeps its spacing
   */
  refuse({ person, server, at }: { person: string; server: string | null; at: number }): number | undefined {
    const bounds = [
      { key: `person ${person}`, most: MAX_ASKED_PER_PERSON },
      ...(server === null ? [] : [{ key: `server ${server}`, most: MAX_ASKED_PER_SERVER }]),
    ].map((bound) => ({
      ...bound,
      times: (this.#asked.get(bound.key) ?? []).filter((time) => time > at - LIMITER_WINDOW_MS),
    }));
    const waits = bounds
      .filter(({ most, times }) => times.length >= most)
      .map(({ times: [oldest = at] }) => oldest + LIMITER_WINDOW_MS - at);
    if (waits.length > 0) return Math.max(...waits);
    for (const { key, times } of bounds) this.#asked.set(key, [...times, at]);
    return undefined;
  }
}

export function askForPatience(waitMs: number): string {
  const seconds = count(Math.max(1, Math.ceil(waitMs / 1000)), 'second');
  return `You are asking faster than I can answer. Please try again in ${seconds}.`;
}
