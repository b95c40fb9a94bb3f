import { expect, test } from 'vitest';
import { answerFollowUp } from '../../src/answer/answer.ts';
import { generations } from '../interview.ts';

async function isAnswered(question: string): Promise<boolean> {
  const { excerpt } = await answerFollowUp(generations.serving.searcher, question, undefined, undefined);
  return excerpt !== undefined;
}

test('a name that the text lacks keeps a passage that has all the rest from answering', async () => {
  expect(await isAnswered('how many visas are waiting for Moscow')).toBe(true);
  expect(await isAnswered('how many visas are waiting for Okafor')).toBe(false);
});
