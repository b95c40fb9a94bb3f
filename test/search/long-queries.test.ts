import { describe, expect, test } from 'vitest';
import { condense, MAX_QUERY_CHARS } from '../../src/search/long-queries.ts';
import { generations } from '../interview.ts';

const { vocabulary } = generations.serving;
const chatter = 'so my cat walked over the keyboard this morning and then the kettle boiled over. '.repeat(5);

describe('a long message', () => {
  test('is condensed to the question that has most to do with the corpus', () => {
    const message = `${chatter} anyway, is anybody there? how many visas are waiting? ${chatter}`;
    expect(condense(message, vocabulary)).toBe('how many visas are waiting?');
  });

  test('without a question, to its most distinctive words in the order typed', () => {
    const found = condense(`${chatter} expired visas of embassy workers ${chatter}`, vocabulary);
    expect(found).toMatch(/expired visas embassy workers/);
    expect(found.length).toBeLessThanOrEqual(MAX_QUERY_CHARS);
  });

  test('with no words of the corpus, to nothing', () => {
    expect(condense('zzz qqq '.repeat(60), vocabulary)).toBe('');
  });
});
