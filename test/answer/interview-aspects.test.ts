import { describe, expect, test } from 'vitest';
import { AspectReader, subjectWords } from '../../src/answer/interview-aspects.ts';
import { EXAMPLE_QUESTIONS } from '../../src/english/questions/interview-questions.ts';
import type { Models } from '../../src/models/model-queue.ts';
import { compress } from '../../src/models/vectors.ts';

/** As many numbers of this size make a vector of length 1. */
const [NUMBERS, SIZE] = [10, 10 ** -0.5];

/** An encoder that gives any text but the examples these cosines with some of them. It fails for the first `failures` calls. */
function encoder(cosines: Readonly<Record<string, number>>, failures = 0) {
  const asked: number[] = [];
  const encode: Models['encode'] = async (texts) => {
    asked.push(texts.length);
    if (asked.length <= failures) return undefined;
    const isExample = texts.length > 1;
    return texts.map((text) => {
      const vector = new Float32Array(384);
      for (const [i, [example, cosine]] of Object.entries(cosines).entries()) {
        const value = SIZE * (isExample ? Number(text === example) : cosine);
        vector.fill(value, NUMBERS * i, NUMBERS * (i + 1));
      }
      return compress(vector);
    });
  };
  return { models: { encode }, asked };
}

describe('a question about the interview', () => {
  test.each([
    ['people', 'Who is being interviewed?'],
    ['people', 'who is being interviewed'],
    ['length', 'how long is this interview?'],
    [undefined, 'Who else?'],
    [undefined, 'who sold the ferry'],
  ])('asks, without models, for %s: %s', async (aspect, question) =>
    expect(await new AspectReader(undefined).read(question)).toBe(aspect));

  test.each([
    ['the nearest example', 'people', { 'Who is the guest?': 0.8, 'When was this?': 0.6 }],
    ['one that is just near enough', 'people', { 'Who is the guest?': 0.51 }],
    ['none, if none is near', undefined, { 'Who is the guest?': 0.49 }],
    ['none, if something else is nearer', undefined, { 'Who else?': 0.7, 'Who is the guest?': 0.6 }],
    ['the nearest that its form allows', 'people', { 'When was this?': 0.8, 'Who is the guest?': 0.6 }],
  ])('asks for what %s does', async (_, aspect, cosines) =>
    expect(await new AspectReader(encoder(cosines).models).read('who was in it')).toBe(aspect));

  test('may ask for anything if its form allows all', async () => {
    const { models } = encoder({ 'When was this?': 0.8, 'Who is the guest?': 0.6 });
    expect(await new AspectReader(models).read('the day')).toBe('date');
  });

  test('is compared with examples that are encoded once', async () => {
    const { models, asked } = encoder({ 'Who is the guest?': 0.8 });
    const reader = new AspectReader(models);
    for (let i = 0; i < 3; i++) await reader.read('who was in it');
    expect(asked).toEqual([EXAMPLE_QUESTIONS.length, 1, 1, 1]);
  });

  test('is read by its words while the models have no time, and by its meaning later', async () => {
    const { models, asked } = encoder({ 'Who is the guest?': 0.8 }, 1);
    const reader = new AspectReader(models);
    expect(await reader.read('who is the guest')).toBe('people');
    expect(asked).toEqual([EXAMPLE_QUESTIONS.length]);
    expect(await reader.read('who was in it')).toBe('people');
  });

  test.each([
    ['who is being interviewed', []],
    ['list the speakers', []],
    ['name the guests please', []],
    ['is there a list of speakers', ['list']],
    ['what is the list of ferries about', ['list', 'ferries']],
    ['when was the Times interview', ['Times']],
    ['when was the interview with Link', ['Link']],
    ['Interview with whom?', []],
    ['give me a short summary of the broadcast', []],
    ['how old is the harbour', ['harbour']],
  ])('has, besides words about interviews: %s', (question, words) =>
    expect(subjectWords(question).map(({ start, end }) => question.slice(start, end))).toEqual(words));
});
