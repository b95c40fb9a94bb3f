import type { Client } from '@opensearch-project/opensearch';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { StoreFault } from '../../src/opensearch/connection.ts';
import { searchIndexOf } from '../../src/opensearch/opensearch-index.ts';
import { UserError } from '../../src/reply/reply.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

const hits = { hits: [{ _id: 'a', _score: 1 }] };

test.each([
  ['a page of a proxy', '<h1>Welcome</h1>'],
  ['null', null],
  ['an object of something else', { hits }],
  ['what was found when the time ran out', { timed_out: true, hits }],
])('%s in place of an answer is a failed search, and not one that finds nothing', async (_, body) => {
  const faults: unknown[] = [];
  const index = searchIndexOf({
    client: { search: async () => ({ body }) } as unknown as Client,
    index: 'one',
    corpus: { byId: new Map() } as unknown as Corpus,
    vocabulary: new Vocabulary(),
    onSearched: (fault) => faults.push(fault),
  });
  await expect(index.search(new Map([['grain', 1]]), { accept: () => true }, 5)).rejects.toThrow(
    new UserError(
      'I cannot search just now. I can still read, cite and verify; please ask again in a minute.',
    ),
  );
  expect(faults).toEqual([new StoreFault('the search did not finish')]);
});
