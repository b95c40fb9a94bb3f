import { expect, test } from 'vitest';
import type { SharedIndex } from '../../src/opensearch/opensearch-store.ts';
import { UserError } from '../../src/reply/reply.ts';
import { Generations } from '../../src/request/generation.ts';

test('a process that has nothing to serve gives up on an OpenSearch that goes on failing', async () => {
  let isClosed = false;
  const failing = {
    beatMs: 1,
    latest: () => Promise.reject(new Error('503 unavailable')),
    report: (fault: Error) => fault.message,
    close: async () => {
      isClosed = true;
    },
  } as unknown as SharedIndex;
  await expect(Generations.open('nowhere', undefined, failing)).rejects.toThrow(
    new UserError('OpenSearch has no index that can be used right now: 503 unavailable'),
  );
  expect(isClosed).toBe(true);
});
