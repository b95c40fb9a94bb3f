/** What the parts of the Discord door share. */
import { LRUCache } from 'lru-cache';
import type { Place, Services } from '../request/command.ts';
import { record } from '../request/respond.ts';
import { Limiter } from './rate-limiter.ts';

/** How many events, shared answers and refusals the bot remembers, to recognise one that comes twice. */
const MAX_DONE = 10_000;
const MAX_UNGREETED = 1000;

export interface Bot extends Services {
  readonly limiter: Limiter;
  /** The events that have been handled, the answers that have been shared, and the refusals that have been told. */
  readonly done: LRUCache<string, true>;
  readonly ungreeted: LRUCache<string, true>;
}

export function openBot(services: Services): Bot {
  return {
    ...services,
    limiter: new Limiter(),
    done: new LRUCache({ max: MAX_DONE }),
    ungreeted: new LRUCache({ max: MAX_UNGREETED }),
  };
}

/** Whether an id is new, as far as the bot remembers. From then on, it is not. */
export function isNew(id: string, { done }: Bot): boolean {
  if (done.has(id)) return false;
  done.set(id, true);
  return true;
}

/** Applies the rate limit, and records a refusal; returns the milliseconds to wait. */
export function limitRate({ limiter, log }: Bot, person: string, at: number, place: Place) {
  const waitMs = limiter.refuse({ person, server: place.kind === 'server' ? place.id : null, at });
  if (waitMs !== undefined) record({ door: place.kind, milliseconds: 0, hits: 0, outcome: 'limited' }, log);
  return waitMs;
}
