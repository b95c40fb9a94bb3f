/** The small print says how a query was read only where the reader could not see it. */
import { expect, test } from 'vitest';
import { ask } from '../interview.ts';

test.each([
  ['/topic cyber attacks', []],
  ['/quote cart before the horse', []],
  ['/topic expulsions', ['Looked up “expulsions” as “have to leave”.']],
  ['/topic embasy', ['Read “embasy” as “embassy”.']],
])('%s', async (line, notes) => {
  expect((await ask(line)).notes).toEqual(notes);
});
