import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/answer/question.ts';
import { findAnswerSpan } from '../../src/answer/span.ts';
import { analyze } from '../../src/search/analysis.ts';
import { contentWords } from '../../src/search/query.ts';

/** The words of `sentence` that answer `question`, where only the same words (by their stems) are met. */
function answer(question: string, sentence: string): string | undefined {
  const asked = contentWords(question).map(({ term }) => term);
  const words = analyze(sentence);
  const met = words.filter(({ term }) => asked.includes(term)).map((word) => ({ ...word, typed: true }));
  const piece = { start: 0, end: sentence.length, spoken: false, speaker: undefined };
  const span = findAnswerSpan(
    sentence,
    { piece, words: () => words, evidence: { met } },
    readQuestion(question),
  );
  return span && sentence.slice(span.range.start, span.range.end);
}

describe('the words that answer', () => {
  test.each([
    [
      'how many with unit and hedge',
      'how many workers are waiting',
      'On the list about 60 workers are waiting since 2019.',
      'about 60',
    ],
    [
      'how many, in words',
      'how many workers must leave',
      'A list of two dozen workers who must leave was sent in May.',
      'two dozen',
    ],
    [
      'how many, beside a date',
      'how many requests in 2021',
      'In the first half of 2021, by June 30, there were 35 requests.',
      '35',
    ],
    [
      'when, half a year',
      'when were requests sent',
      'There were 35 requests sent in the first half of 2021.',
      'in the first half of 2021',
    ],
    ['how much', 'how much did the price of oil rise', 'The price of oil rose by $12 a barrel.', '$12'],
    [
      'how long',
      'how long may employees stay',
      'Employees may stay under a three-year limit since January 2020.',
      'three-year',
    ],
    [
      'when, a day',
      'when must the workers leave',
      'The 24 workers must leave the country before September 3, 2021.',
      'before September 3, 2021',
    ],
    ['when, a month', 'by when do they leave', 'They leave the country by September.', 'by September'],
    [
      'when, a year',
      'when was the duchy founded',
      'The duchy was founded in 911, or as some say in 1020.',
      'in 1020',
    ],
    [
      'when, a century',
      'when did the Normans gain their identity',
      'The Normans gained their identity in the first half of the 10th century.',
      'in the first half of the 10th century',
    ],
    [
      'why',
      'why start negotiations',
      'Given the escalation of the situation, it is important to start negotiations.',
      'Given the escalation of the situation',
    ],
    [
      'why, where no reason is given',
      'why did they order this step',
      'No clear explanation of the reasons for this step was received.',
      'No clear explanation of the reasons for this step was received',
    ],
    [
      'what, by the word asked for',
      'on what principle will they decide',
      'They will decide, naturally, based on the principle of reciprocity.',
      'decide, naturally, based on the principle of reciprocity',
    ],
    [
      'yes or no, with its negation',
      'has the ministry asked to be removed',
      'The ministry has not sent any requests to be removed.',
      'has not sent any requests to be removed',
    ],
    [
      'no question at all',
      'vacant posts',
      'They asked for employees to fill vacant posts this year.',
      'employees to fill vacant posts this year',
    ],
    [
      'what is said, without who is paraphrased before it',
      'what does he say of the permits',
      'Antonov also noted that permits take a year to be issued.',
      'permits take a year to be issued',
    ],
    [
      'what is said, without who is paraphrased behind it',
      'what of the permits',
      'Permits take a year to be issued, Antonov said.',
      'Permits take a year to be issued',
    ],
    [
      'a name sooner than other new words',
      'what did the sultan sign',
      'With trembling hands and heavy heart the sultan signed the Peace of Vienna in a tent.',
      'heart the sultan signed the Peace of Vienna in a tent',
    ],
    [
      'the clause to its end, if that is near',
      'what did the expansion allow for',
      'The expansion allowed for the rapid growth of new crafts, of technologies and of ideas.',
      'rapid growth of new crafts, of technologies and of ideas',
    ],
  ])('%s', (_, question, sentence, expected) => {
    expect(answer(question, sentence)).toBe(expected);
  });

  test('are none where the sentence has nothing to say', () => {
    expect(answer('what is this', 'That is it.')).toBeUndefined();
  });
});

describe('a question', () => {
  test.each([
    ['how many visas are waiting', 'number', undefined],
    ['total number of requests', 'number', undefined],
    ['in what year did it end', 'time', undefined],
    ['by when must they leave', 'time', undefined],
    ['which other country is on the list', 'place', undefined],
    ['who keeps saying so', 'person', undefined],
    ['why is that', 'reason', undefined],
    ['does he agree', 'yesno', undefined],
    ['on what principle will they decide', 'thing', 'principl'],
    ['what sort of negotiations does he want', 'thing', 'negoti'],
    ['vacant posts', 'none', undefined],
  ])('“%s” asks for a %s', (text, kind, focus) => {
    expect(readQuestion(text)).toMatchObject({ kind, focus });
  });

  test.each([
    ['who said that the list is ready', true],
    ['who must leave', false],
    ['when did he say that', false],
  ])('“%s”: it is %s that this asks who says something', (text, speaker) => {
    expect(readQuestion(text).speaker).toBe(speaker);
  });
});
