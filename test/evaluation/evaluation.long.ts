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
  expect(figures().success1).toBeGreaterThanOrEqual(0.7);
  expect(figures().success3).toBeGreaterThanOrEqual(0.84);
});

test('a topic shows what there is, and little else', () => {
  expect(figures().recall).toBeGreaterThanOrEqual(0.44);
  expect(figures().precision).toBeGreaterThanOrEqual(0.5);
});

test('the words in bold are few, and in a sentence that answers', () => {
  expect(figures().sentenceHit).toBeGreaterThanOrEqual(0.9);
  expect(figures().bold).toBeLessThanOrEqual(8);
});

test('it claims an answer if the text has one, and is silent if not', () => {
  expect(figures().claims).toBeGreaterThanOrEqual(0.6);
  expect(figures().falseSilence).toBeLessThanOrEqual(0.11);
  expect(figures().falseClaims).toBeLessThanOrEqual(0.19);
  const outside = scores.filter(({ question }) => question.kind === 'unanswerable-out-of-domain');
  expect(sumUp(outside).falseClaims).toBe(0);
});

test('follow-ups are answered from the conversation', () => {
  const { success1, success3, falseSilence } = sumUp(followUps);
  expect(success1).toBeGreaterThanOrEqual(0.75);
  expect(success3).toBeGreaterThanOrEqual(0.9);
  expect(falseSilence).toBeLessThanOrEqual(0.06);
});

test('nobody’s words are given to somebody else', () => {
  expect(figures().rightSpeaker).toBe(1);
});
