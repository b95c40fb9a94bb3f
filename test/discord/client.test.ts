import type { CacheFactory } from 'discord.js';
import { expect, test } from 'vitest';
import { createClient } from '../../src/discord/client.ts';

const { options } = createClient(undefined, 'auto').client;
const makeCache = options.makeCache as CacheFactory;
const SELF = 'the bot itself';

/** What discord.js keeps in such a cache after the bot itself and two thousand others have been added. */
function keptOf(kind: string): unknown[] {
  const manager = { name: kind } as never;
  const cache = makeCache(manager, manager, manager);
  const add = (id: string) => cache.set(id as never, { id, client: { user: { id: SELF } } } as never);
  for (const id of [SELF, ...Array.from({ length: 2000 }, (_, i) => String(i))]) add(id);
  return [...cache.keys()];
}

test.each([
  ['MessageManager', 0],
  ['UserManager', 1000],
  ['GuildMemberManager', 200],
])('a %s keeps at most %i', (kind, most) => {
  expect(keptOf(kind)).toHaveLength(most);
});

test('the bot itself and the most recent others are kept', () => {
  expect(keptOf('UserManager').slice(0, 2)).toEqual([SELF, '1001']);
});

test('a server that does not arrive at the start does not delay interactions until they expire', () => {
  expect(options.waitGuildTimeout).toBeLessThan(3000);
});
