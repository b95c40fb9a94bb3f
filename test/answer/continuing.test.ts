import { describe, expect, test } from 'vitest';
import { answerFollowUp } from '../../src/answer/answer.ts';
import type { Earlier } from '../../src/answer/follow-up.ts';
import { generations } from '../interview.ts';

/** Asks one question after the other, each with those before it. */
async function converse(questions: readonly string[]) {
  const earlier: Earlier[] = [];
  for (const question of questions.slice(0, -1)) {
    const { excerpt } = await ask(question, []);
    earlier.unshift({ about: question, passage: excerpt?.passage.id });
  }
  return ask(questions.at(-1) as string, earlier);
}

async function ask(question: string, after: readonly Earlier[]) {
  const answer = await answerFollowUp(generations.serving.searcher, question, after, undefined);
  const { excerpt } = answer;
  const [mark] = excerpt?.marks ?? [];
  return {
    ...answer,
    passage: excerpt?.passage.number,
    marked: mark && excerpt?.passage.text.slice(mark.start, mark.end),
  };
}

describe('a follow-up is answered from the conversation', () => {
  test.each([
    ['why?', ['was the visa of a diplomat’s wife cancelled?'], 29],
    ['and in 2021?', ['how many cyberattack requests were there in 2020?'], 10],
    ['what about their families?', ['how many employees are waiting for the extension of their visas?'], 29],
    ['why those two', ['which countries should be added to arms control agreements?'], 48],
    ['since when?', ['what is the limit on travel?'], 31],
    ['under what conditions?', ['will Russia host a meeting on Afghanistan?'], 16],
    ['what did they agree on?', ['when was the Geneva summit?'], 8],
  ])('%s, after %j', async (question, before, passage) => {
    const answer = await converse([...before, question]);
    expect([answer.completed, answer.passage]).toEqual([true, passage]);
  });

  test('with the words that answer in bold, of the year that it asks about', async () => {
    const { marked } = await converse(['how many cyberattack requests were there in 2020?', 'and in 2021?']);
    expect(marked).toBe('35');
  });

  test('by the passage that answered before, though another question stands between', async () => {
    const before = ['who should join arms control agreements?', 'is France a priority for arms control?'];
    expect(
      (
        await converse([
          ...before,
          'should the membership of arms control agreements expand?',
          'why those two',
        ])
      ).passage,
    ).toBe(48);
  });

  test('but not from a passage that lacks the time it turns to', async () => {
    const before = 'how many Russians have been arrested in third countries?';
    expect((await converse([before, 'and in 2021?'])).excerpt).toBeUndefined();
  });

  test('but not where the text has no name for what it asks for', async () => {
    expect(
      (await converse(['how many visas are waiting?', 'what colour are they?'])).excerpt,
    ).toBeUndefined();
  });

  test.each([
    [
      'is no follow-up where the passage that answers has nothing of it',
      'how many visas are waiting?',
      'do they have taboo topics?',
    ],
    [
      'turns to a subject that has nothing to do with it',
      'how many diplomats must leave?',
      'what about missiles?',
    ],
  ])('and alone where it %s', async (_, before, question) => {
    const { completed, passage } = await converse([before, question]);
    expect([completed, passage]).toEqual([false, (await converse([question])).passage]);
  });
});
