/** The answers to the questions about the interview may get better, and not worse. */
import { beforeAll, expect, test } from 'vitest';
import { generations } from '../interview.ts';
import { readQuestions } from './questions.ts';
import { type Score, score } from './score.ts';
import { sumUp } from './table.ts';

const scores: Score[] = [];
const followUps: Score[] = [];
beforeAll(async () => {
  scores.push(...(await scoreAll('interview')));
  const own = scores.filter(({ question }) => question.command === 'dm-followup');
  followUps.push(...own, ...(await scoreAll('follow-ups')), ...(await scoreAll('follow-ups-unseen')));
});
const figures = () => sumUp(scores);

async function scoreAll(name: string): Promise<Score[]> {
  const all: Score[] = [];
  for (const question of readQuestions(`test/evaluation/${name}.jsonl`))
    all.push(await score(question, generations));
  return all;
}

test('the right passage comes first, or among the first three', () => {
  expect(figures().success1).toBeGreaterThanOrEqual(0.9);
  expect(figures().success3).toBeGreaterThanOrEqual(0.95);
});

test('a topic shows what there is, and little else', () => {
  expect(figures().recall).toBeGreaterThanOrEqual(0.91);
  expect(figures().precision).toBeGreaterThanOrEqual(0.91);
});

test('the words in bold answer, and are few', () => {
  expect(figures().answerHit).toBeGreaterThanOrEqual(0.75);
  expect(figures().sentenceHit).toBeGreaterThanOrEqual(0.94);
  expect(figures().emphasised).toBeLessThanOrEqual(8);
});

test('it is silent where the text is, and nowhere else', () => {
  expect(figures().falseSilence).toBeLessThanOrEqual(0.03);
  expect(figures().falseAnswer).toBeLessThanOrEqual(0.19);
  const outside = scores.filter(({ question }) => question.kind === 'unanswerable-out-of-domain');
  expect(sumUp(outside).falseAnswer).toBe(0);
});

test('what leans on the conversation is answered from it', () => {
  const { success1, success3, falseSilence, falseAnswer } = sumUp(followUps);
  expect(success1).toBeGreaterThanOrEqual(0.85);
  expect(success3).toBeGreaterThanOrEqual(0.9);
  expect(falseSilence).toBeLessThanOrEqual(0.06);
  expect(falseAnswer).toBeLessThanOrEqual(0.4);
});

test('nobody’s words are given to somebody else', () => {
  expect(figures().rightSpeaker).toBe(1);
});
