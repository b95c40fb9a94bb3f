import { errors } from '@opensearch-project/opensearch';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeFault, isFault, StoreFault } from '../../src/opensearch/connection.ts';

test.each([
  [new errors.DeserializationError('Unexpected token', '<h1>'), 'the server that answers is not OpenSearch'],
  [z.object({}).safeParse('<h1>').error, 'the server that answers is not OpenSearch'],
  [new StoreFault('another reindex has begun'), 'another reindex has begun'],
  [new Error(' connect ECONNREFUSED\n  at once'), 'connect ECONNREFUSED'],
])('a fault is told in one line: %s', (fault, line) => {
  expect(describeFault(fault)).toBe(line);
});

test('an answer of another shape is a fault of OpenSearch, an error of the bot is not', () => {
  expect(isFault(z.object({}).safeParse('<h1>').error)).toBe(true);
  expect(isFault(new TypeError('undefined'))).toBe(false);
});
