/** What the parts of the Discord door share. */
import { LRUCache } from 'lru-cache';
import type { Place, Services } from '../request/command.ts';
import { record } from '../request/respond.ts';
import { Limiter, type Refusal } from './limiter.ts';

/** How many events and shared answers the bot remembers, to recognise an event or a press of Share that comes twice. */
const MAX_DONE = 10_000;
/** How many new servers can wait for their greeting. */
const MAX_UNGREETED = 1000;

export interface Bot extends Services {
  readonly limiter: Limiter;
  /** The events that have been handled, and the answers that have been shared. */
  readonly done: LRUCache<string, true>;
  /** The new servers that have not been greeted yet. */
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

/** Applies the rate limit, and records a refusal. */
export function limitRate(
  { limiter, log }: Bot,
  { id: person, at, place }: { id: string; at: number; place: Place },
): Refusal | undefined {
  const refusal = limiter.refuse({ person, server: place.kind === 'server' ? place.id : null, at });
  if (refusal) record({ door: place.kind, milliseconds: 0, hits: 0, outcome: 'limited' }, log);
  return refusal;
}
