import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import { slice } from '../../src/corpus/document.ts';
import { describeQuery } from '../../src/request/query-notes.ts';
import { generations } from '../interview.ts';

const ask = (question: string) => answerQuestion(generations.serving, question, undefined);

describe('an answer', () => {
  test('says what the text says, with the answering words marked within one sentence', async () => {
    const { certainty, excerpt } = await ask('how many Russian citizens have been arrested abroad?');
    const [mark] = excerpt?.marks ?? [];
    expect(certainty).toBe('says');
    expect(mark && excerpt?.passage.text.slice(mark.start, mark.end)).toMatch(/\d/u);
  });

  test.each([
    'who is the king of Norway',
    'how do i bake sourdough',
    'is there anything on climate change',
    'is Ukraine mentioned?',
    'did they talk about gas pipelines',
    '???!!! ... ;; --',
  ])('is silence if nothing is near: %s', async (question) =>
    expect((await ask(question)).certainty).toBe('silent'));

  test('is not silence if the question is merely about a wrong', async () =>
    expect((await ask('did Moscow get answers about hacking?')).certainty).not.toBe('silent'));

  test.each([
    ['is ransomware mentioned', /cyber/u],
    ['any news on kidnappings', /grab Russian citizens/u],
    ['are spouses mentioned', /families/u],
  ])('is not silence about what the text has other words for: %s', async (question, words) => {
    const { certainty, others } = await ask(question);
    expect([certainty, others[0]?.passage.text]).toEqual(['closest', expect.stringMatching(words)]);
  });

  test.each([
    'horse',
    'what was that saying with the horse',
  ])('is not silence where the one telling word stands in the text: %s', async (question) => {
    const { excerpt, others } = await ask(question);
    expect((excerpt ?? others[0])?.passage.text).toContain('horse');
  });

  test('is a picture’s caption where nothing else says it', async () => {
    const { certainty, excerpt } = await ask('which villa did Biden and Putin meet at');
    expect(certainty).toBe('says');
    expect(excerpt?.passage.kind).toBe('caption');
  });

  test('is not a caption that has few of the words', async () =>
    expect((await ask('who trains the Afghan army')).certainty).not.toBe('says'));

  test('puts no attribution in bold, unless the question asks for it, and nothing if it only names a subject', async () => {
    const bold = async (question: string) => {
      const { excerpt } = await ask(question);
      return excerpt?.marks.map((mark) => slice(excerpt.passage, mark));
    };
    expect(await bold('how many have expired visas?')).toEqual(['Some 130']);
    expect(await bold('who said that visas had expired?')).toEqual(['Antonov told Sputnik']);
    expect(await bold('what about China?')).toEqual([]);
  });

  test.each([
    'how many visas are waiting for Okafor',
    'what did Antonov order in 1847',
  ])('claims nothing if the question names something that the text lacks: %s', async (question) =>
    expect((await ask(question)).certainty).not.toBe('says'));

  test.each([
    'is Putin a dictator',
    'how many children were murdered',
    'is it true that Russia hacked the US',
    'is he worried about a new cold war?',
  ])('is silence where no passage names what the question ascribes to somebody: %s', async (question) =>
    expect((await ask(question)).certainty).toBe('silent'));

  test.each([
    'why does Antonov lie',
    'did Russia poison anybody?',
    'is the ambassador a spy',
    'is he a puppet of the Kremlin',
    'why is Russia so evil',
  ])('claims nothing on a loaded question: %s', async (question) =>
    expect((await ask(question)).certainty).not.toBe('says'));

  test.each([
    'is ukraine mentioned',
    'did they talk about climate change',
    'does he mention the nord stream pipeline',
    'anything on ransomware?',
    'vaccines?',
  ])('claims nothing about what the text has no word of: %s', async (question) =>
    expect((await ask(question)).certainty).not.toBe('says'));

  test('comes by meaning alone, and claims nothing, if the reader has no time', async () => {
    const { models, searcher } = generations.serving;
    if (models === undefined) throw new Error('there are no models');
    const read = async () => undefined;
    const answer = await answerQuestion(
      { searcher, models: { ...models, read } },
      'how many workers have been ordered to leave?',
      undefined,
    );
    expect(answer.certainty).toBe('closest');
    expect(describeQuery(answer.result)[0]).toBe('I was too busy to look closely. Ask again in a minute.');
    expect(answer.others.slice(0, 3).map(({ passage }) => passage.number)).toContain(30);
  });
});
