/** What all parts of the Discord door share. */
import type { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Command, Context } from '../request/command.ts';
import type { Generations } from '../request/generation.ts';
import { record } from '../request/respond.ts';
import type { Limiter, Refusal } from './limiter.ts';

/** A bounded set of the most recent ids. */
export type Ids = Pick<LRUCache<string, true>, 'has' | 'set' | 'delete'>;

/** What answering needs, both in Discord and in the preview. */
export interface Core {
  readonly commands: readonly Command[];
  readonly generations: Generations;
  readonly moderatorServer: string | undefined;
  readonly log: Logger;
}

export interface Bot extends Core {
  readonly limiter: Limiter;
  /** The events that have been handled, and the answers that have been shared. */
  readonly done: Ids;
  /** The new servers that have not been greeted yet. */
  readonly ungreeted: Ids;
}

/** Whether something is done for the first time, as far as the bot remembers. From then on, it is not. */
export function isNew(id: string, { done }: Bot): boolean {
  if (done.has(id)) return false;
  done.set(id, true);
  return true;
}

/** The context of a request, which uses the generation that is serving when it arrives. */
export function contextFor(
  { commands, generations, moderatorServer }: Core,
  asker: Pick<Context, 'person' | 'place'>,
): Context {
  const generation = generations.serving;
  return { commands, generations, moderatorServer, generation, progress: () => {}, ...asker };
}

/** Applies the rate limit, and records a refusal. */
export function limitRate(
  { limiter, log }: Bot,
  { id: person, at, place }: { id: string; at: number; place: Context['place'] },
): Refusal | undefined {
  const refusal = limiter.refuse({ person, server: place.kind === 'server' ? place.id : null, at });
  if (refusal) record({ door: place.kind, milliseconds: 0, hits: 0, outcome: 'limited' }, log);
  return refusal;
}
