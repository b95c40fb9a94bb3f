import { expect, test } from 'vitest';
import { interviewedIn } from '../../../src/english/speech/interviewee.ts';

const HEDVIG = 'Glue and grain: an interview with Hedvig Dahl';

test.each([
  [HEDVIG, ['How?'], 'I learned it.', 'Hedvig Dahl'],
  [HEDVIG, ['Hedvig, how?', 'Honestly, why?'], 'I learned it.', 'Hedvig Dahl'],
  ['An oral history interview with Captain Ada Holm', [], 'I was ten.', 'Ada Holm'],
  ['We spoke to Ada Holm about the sea.', ['How?'], 'I like it.', 'Ada Holm'],
  ['We caught up with Ada Holm, who steers the ferry.', ['How?'], 'I like it.', 'Ada Holm'],
  ['We had a conversation with Ada Holm to see how it goes.', ['How?'], 'I like it.', 'Ada Holm'],
  ['I interviewed Ada about the lock. Ada Holm keeps it.', ['How?'], 'I like it.', 'Ada Holm'],
  ['Today we are glad to share our first interview with Ada Holm.', ['How?'], 'I like it.', 'Ada Holm'],
  ['Ada Holm keeps the lock.', ['Hi Ada! How is it going?'], 'I like it.', 'Ada Holm'],
  ['Entrevista con Ada Holm', ['¿Cómo?'], 'Lo aprendí.', 'Ada Holm'],
  ['Five questions with Ada Holm', ['How?'], 'I like it.', 'Ada Holm'],
  ['Interview mit Ada HOLM\nInterview mit Ada Holm', ['Wie?'], 'Ich war zehn.', 'Ada Holm'],
])('the one whom an introduction announces is interviewed: %s', (introduction, questions, answer, name) => {
  expect(interviewedIn(introduction, questions, [], [introduction, answer])).toBe(name);
});

test.each([
  ['Interview with Tom Reed’s biographer', ['How?'], 'I met him in May.'],
  ['Conversation with Ada Holm and Tom Reed', ['Ada, how?'], 'I was first.'],
  ['Interview with Ada Holm and her husband', [], 'I came later.'],
  ['Entrevista con Ada Holm y Tom Reed', [], 'Lo aprendí.'],
  ['Interview de Boats United', [], 'J’ai commencé à dix ans.'],
  ['Interview de Tom Reed avec Ada Holm', [], 'J’ai commencé à dix ans.'],
  ['When I interviewed Tom Reed, he told me to ask his sister.', [], 'I came later.'],
  ['Ten questions with Ada Holm appears weekly.', [], 'I came later.'],
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

test.each([
  ['I’m Wulf Vossen, a rigger.', 'Wulf Vossen'],
  ['Hi! I’m Wulf Vossen. I rig.', 'Wulf Vossen'],
  ['I rig. My name is Wulf Vossen.', 'Wulf Vossen'],
  ['Everybody asks whether I am Wulf Vossen. I am not.', undefined],
  ['People think I’m Wulf Vossen, because we look alike.', undefined],
  ['She said “I’m Wulf Vossen, do as I say.”', undefined],
  ['In the film I’m Wulf Vossen and a king.', undefined],
  ['My name is Rusty Gates. I rig.', 'Rusty Gates'],
  ['I’m Chief Keeper.', undefined],
  ['I’m Vossen Kessel staff.', undefined],
])('whoever answers may give a name: %s', (answer, name) => {
  expect(interviewedIn('A talk', ['Who are you?'], [answer], ['A talk', answer])).toBe(name);
});

test.each([
  ['Wulf Vossen of the lock talks about his work.', 'Wulf Vossen'],
  ['Continuing our series, Wulf Vossen answers our questions.', 'Wulf Vossen'],
  ['The widow of Wulf Vossen talks about the lock.', undefined],
  ['See also: Wulf Vossen talks about his boats', undefined],
  ['In this show Wulf Vossen talks about the lock with its keeper.', undefined],
  ['Meet the Riggers: Wulf Vossen', 'Wulf Vossen'],
  ['Rigger spotlight – Wulf Vossen', 'Wulf Vossen'],
  ['Spotlight: Climate Change', undefined],
  ['Profile: Vossen Marine Ltd', undefined],
  ['An interview with rope maker Wulf Vossen', 'Wulf Vossen'],
  ['An interview with the woman suing mayor Wulf Vossen', undefined],
  ['We talked to the man behind singer Wulf Vossen.', undefined],
])('what stands above the questions may present somebody: %s', (introduction, name) => {
  expect(interviewedIn(introduction, ['How?'], [], [introduction, 'I like it.'])).toBe(name);
});
