import { expect, test } from 'vitest';
import { interviewedIn } from '../../src/english/interviewee.ts';

const HEDVIG = 'Glue and grain: an interview with Hedvig Dahl';

test.each([
  [HEDVIG, ['How?'], 'I learned it.', 'Hedvig Dahl'],
  [HEDVIG, ['Hedvig, how?', 'Honestly, why?'], 'I learned it.', 'Hedvig Dahl'],
  ['An oral history interview with Captain Ada Holm', [], 'I was ten.', 'Ada Holm'],
  ['We spoke to Ada Holm about the sea.', ['How?'], 'I like it.', 'Ada Holm'],
  ['We caught up with Ada Holm, who steers the ferry.', ['How?'], 'I like it.', 'Ada Holm'],
  ['We had a conversation with Ada Holm to see how it goes.', ['How?'], 'I like it.', 'Ada Holm'],
])('the one whom an introduction announces is interviewed: %s', (introduction, questions, answer, name) => {
  expect(interviewedIn(introduction, questions, [], [introduction, answer])).toBe(name);
});

test.each([
  ['Interview with Tom Reed’s biographer', ['How?'], 'I met him in May.'],
  ['Conversation with Ada Holm and Tom Reed', ['Ada, how?'], 'I was first.'],
  ['Interview with Ada Holm and her husband', [], 'I came later.'],
  ['We spoke to Ada Holm, then to Tom Reed.', [], 'I came later.'],
  ['We spoke to Ada Holm. She has a sister.', ['Lena, is that true?'], 'I hate it.'],
  ['An interview for The Harbour Times', ['How?'], 'I fish.'],
  ['Ten minutes with Team Norway', ['How?'], 'We rowed.'],
  ['After her interview with Graham Norton, the singer sat down.', ['How?'], 'He is kind.'],
  ['Last month we spoke to Tom Reed. Today his rival answers.', ['How?'], 'I did not like it.'],
  ['A talk about beginnings', ['Ada, how?'], 'I was named after Ada Lovelace.'],
  ['Interview with Holm', ['How?'], 'I met my wife, Ada Holm, in May.'],
])('nobody is taken for the one interviewed who may not be: %s', (introduction, questions, answer) => {
  expect(interviewedIn(introduction, questions, [], [introduction, ...questions, answer])).toBeUndefined();
});
