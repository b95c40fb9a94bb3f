/** What a command gets besides its request, for tests. */
import { commands } from '../commands/index.ts';
import { openLog } from '../src/log.ts';
import type { Context } from '../src/request/command.ts';
import type { Generations } from '../src/request/generation.ts';

/** Asked by Ann in a direct conversation, unless `where` says otherwise. */
export function contextOf(generations: Generations, where: Partial<Context> = {}): Context {
  return {
    generation: generations.serving,
    generations,
    commands,
    log: openLog('silent'),
    person: { name: 'Ann', moderates: false },
    place: { kind: 'direct' },
    moderatorServer: undefined,
    progress: () => {},
    ...where,
  };
}
