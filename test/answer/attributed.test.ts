import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import { isSpeechBy, isTextOf } from '../../src/answer/attributed.ts';
import { generations } from '../interview.ts';

describe('whose words a sentence is', () => {
  test('is found by surname, by office and by pronoun', () => {
    const passage = generations.serving.corpus.passages.find(({ number }) => number === 3);
    if (passage === undefined) throw new Error('the interview has no third passage');
    const [speech, clause] = passage.sentences;
    if (speech === undefined || clause === undefined) throw new Error('it has no two voices');
    for (const by of ['Antonov', 'mr. antonov', 'the Russian ambassador', 'he'])
      expect([by, isSpeechBy(by, speech, passage), isSpeechBy(by, clause, passage)]).toEqual([
        by,
        true,
        false,
      ]);
    for (const by of ['Lavrov', 'the minister', 'Sputnik'])
      expect(isSpeechBy(by, speech, passage)).toBe(false);
    expect([isTextOf('sputnik', speech, passage), isTextOf('sputnik', clause, passage)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('an answer in somebody’s words', () => {
  const shown = async (question: string) => {
    const { excerpt, others } = await answerQuestion(generations.serving, question, undefined);
    return [excerpt?.passage, ...others.map(({ passage }) => passage)].flatMap(
      (passage) => passage?.number ?? [],
    );
  };

  test('is their direct speech', async () => {
    const numbers = await shown('what did Antonov say about the list of workers who must leave');
    expect(numbers[0]).toBe(31);
  });

  test('is the reporter’s text if that is asked for', async () => {
    expect((await shown('according to Sputnik, how many workers must leave'))[0]).toBe(30);
  });

  test('is nobody else’s: only passages that name the person are offered', async () => {
    const { passages } = generations.serving.corpus;
    for (const number of await shown('what did Lavrov say about Syria'))
      expect(passages.find((passage) => passage.number === number)?.text).toContain('Lavrov');
  });
});
