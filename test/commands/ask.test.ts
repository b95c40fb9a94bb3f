import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { drawExcerpt } from '../../src/reply/excerpt.ts';
import { Generations } from '../../src/request/generation.ts';
import { contextOf } from '../context.ts';
import { openTestMeaning } from '../meaning.ts';

const TALK = `This is an interview about the lock.

GROOT: I am often interviewed about leaks.

VOSS: And now?

GROOT: It leaks.
`;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
writeFileSync(join(folder, 'talk.txt'), TALK);
const generations = await Generations.open(folder, await openTestMeaning());
await generations.prepare();
afterAll(async () => {
  await generations.close();
  rmSync(folder, { recursive: true });
});

/** What is said in answer to a question, perhaps after another. */
async function answer(question: string, after?: string) {
  const request = { command: 'ask', options: { question }, page: 1, ...(after && { after }) };
  const { headline, groups = [], notes } = await ask.run(request, contextOf(generations));
  const quoted = groups.flatMap(({ quotations }) => quotations.map((excerpt) => drawExcerpt(excerpt)));
  return { headline, quoted, notes };
}

test('a question about the interview has no words for the next one', async () =>
  expect(await answer('what is it about', 'who is being interviewed')).toEqual(
    await answer('what is it about'),
  ));
