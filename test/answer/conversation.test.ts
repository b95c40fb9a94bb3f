import { describe, expect, test } from 'vitest';
import { answerFollowUp } from '../../src/answer/conversation.ts';
import { generations } from '../interview.ts';

/** Asks questions one after another, each with the earlier ones. */
async function converse(...questions: readonly string[]) {
  let after: string | undefined;
  for (const question of questions.slice(0, -1)) {
    const { certainty } = await answerFollowUp(generations.serving, question, undefined, undefined);
    if (certainty !== 'silent') after = question;
  }
  return answerFollowUp(generations.serving, questions.at(-1) as string, after, undefined);
}

describe('a follow-up', () => {
  test.each([
    ['how many employees are waiting for the extension of their visas?', 'what about their families?', 29],
    ['what is the limit on travel?', 'since when?', 31],
    ['was the visa of a diplomat’s wife cancelled?', 'why?', 29],
  ])('after “%s”: “%s”, borrows its words', async (before, question, passage) => {
    const { completed, excerpt, others } = await converse(before, question);
    const shown = [excerpt?.passage, ...others.map((hit) => hit.passage)].map((each) => each?.number);
    expect(completed).toBe(true);
    expect(shown.slice(0, 3)).toContain(passage);
  });

  test('with a preposition takes the place of the phrase that had it', async () => {
    const { question, completed } = await converse('what is their position on Afghanistan?', 'and on Syria?');
    expect(question).toBe('what is their position on Syria');
    expect(completed).toBe(true);
  });

  test.each([
    [
      'after a question that was not answered',
      'what is happening in Ukraine?',
      'what is their position on space?',
    ],
    [
      'where it finds something by itself',
      'how many visas are waiting?',
      'what did the NATO summit call for?',
    ],
    ['where it names what the text lacks', 'what is the Russian position on Syria?', 'and on Libya?'],
    [
      'where it is answered and has words enough',
      'why are cyberattacks discussed?',
      'how many visas are waiting for their extension?',
    ],
    ['where there is nothing to borrow', 'what about visas?', 'how about visas?'],
    [
      'where a pronoun means what it names itself',
      'how many visas are waiting?',
      'when will russia stop its aggression',
    ],
    [
      'where it names both things it is about',
      'is there a list of workers?',
      'why did they cancel the visas',
    ],
    [
      'where what it names is missing from what the earlier words find',
      'how many requests has Russia sent to the US about cyberattacks?',
      'what about Afghanistan?',
    ],
  ])('stands alone %s', async (_, before, question) => {
    const [after, alone] = [await converse(before, question), await converse(question)];
    expect(after.completed).toBe(false);
    expect(after.excerpt).toEqual(alone.excerpt);
  });
});
