import { beforeAll, describe, expect, test } from 'vitest';
import { condense, MAX_QUERY_CHARS } from '../../src/search/condense.ts';
import { MiniSearchIndex } from '../../src/search/minisearch-index.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { generations } from '../interview.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await MiniSearchIndex.build(generations.serving.corpus.passages);
});
const chatter = 'so my cat walked over the keyboard this morning and then the kettle boiled over. '.repeat(5);

describe('a long message', () => {
  test('is condensed to the question that has most to do with the corpus', async () => {
    const message = `${chatter} anyway, is anybody there? how many visas are waiting? ${chatter}`;
    expect(await condense(message, index)).toBe('how many visas are waiting?');
  });

  test('without a question, to its most telling words in the order typed', async () => {
    const found = await condense(`${chatter} expired visas of embassy workers ${chatter}`, index);
    expect(found).toMatch(/expired visas embassy workers/);
    expect(found.length).toBeLessThanOrEqual(MAX_QUERY_CHARS);
  });

  test('with nothing of the corpus in it, to nothing', async () => {
    expect(await condense('zzz qqq '.repeat(60), index)).toBe('');
  });
});
