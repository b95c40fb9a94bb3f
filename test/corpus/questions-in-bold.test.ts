import { expect, test } from 'vitest';
import { voices } from './reading.ts';

/** Who gives each of the answers to questions in bold, in a text of which nothing else is known. */
async function answerers(...answers: string[]): Promise<string[]> {
  const body = answers.map((answer, i) => `**Is berth ${i} open?**\n\n${answer}`).join('\n\n');
  const found = await voices(body, 'md', '---\ntitle: A talk\n---\n\n');
  return found.filter((voice) => !voice.includes('berth')).map((voice) => voice.split(':')[0] as string);
}

test('questions in bold are answered by whoever is named before the first answer', async () => {
  const found = await answerers('Ada Holm: I opened it.', 'I did not.', 'I know.');
  expect(found).toEqual(['Ada Holm', 'Ada Holm', 'Ada Holm']);
});

test.each([
  ['a name opens only a later answer', ['I opened it.', 'Ada Holm: I did not.', 'I know.']],
  ['two names open answers', ['Ada Holm: I opened it.', 'Tom Reed: I did not.', 'I know.']],
  ['ordinary words open the first', ['One more thing: I opened it.', 'I did not.', 'I know.']],
  ['a heading opens the first', ['Key Facts: I opened it.', 'I did not.', 'I know.']],
])('nobody is named for the last answer if %s', async (_, answers) => {
  expect((await answerers(...answers)).at(-1)).toMatch(/^(?:\?|unclear)$/u);
});
