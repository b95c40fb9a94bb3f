/** The small print says how a query was read only if that is not obvious. */
import { expect, test } from 'vitest';
import { ask } from '../interview.ts';

test.each([
  ['/topic cyber attacks', []],
  ['/quote cart before the horse', []],
  ['/topic expulsions', ['Not in the text: “expulsions”.']],
  ['/topic how wide is the embassy', []],
  ['/topic embasy', ['Read “embasy” as “Embassy”.']],
  ['/ask whose cart was it without the horse', []],
  ['/ask what came before the horse anyway', []],
  ['/topic waht about teh embassy', []],
])('%s', async (line, notes) => {
  expect((await ask(line)).notes).toEqual(notes);
});

test.each([
  'combien de diplomates doivent partir ?',
  '¿cuántos diplomáticos deben irse?',
  'wie viele Diplomaten müssen gehen?',
  'сколько дипломатов?',
])('%s: is asked in another language', async (question) => {
  expect((await ask(question)).notes).toContain('The text is in English: please ask in English.');
});

test.each([
  'que sera of the visas',
  'who runs Los Angeles',
  'Como, Italy',
  'wo, how many visas of diplomats',
])('%s: is not', async (question) => {
  expect((await ask(question)).notes?.join()).not.toContain('please ask in');
});
