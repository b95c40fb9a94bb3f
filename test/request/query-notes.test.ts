/** The small print says how a query was read only if that is not obvious. */
import { expect, test } from 'vitest';
import { ask } from '../interview.ts';

test.each([
  ['/topic cyber attacks', []],
  ['/quote cart before the horse', []],
  ['/topic expulsions', ['Not in the text: “expulsions”.']],
  ['/topic how wide is the embassy', []],
  ['/topic embasy', ['Read “embasy” as “Embassy”.']],
  ['/topic waht about teh embassy', []],
])('%s', async (line, notes) => {
  expect((await ask(line)).notes).toEqual(notes);
});
