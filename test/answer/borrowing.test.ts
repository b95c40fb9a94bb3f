import { describe, expect, test } from 'vitest';
import type { Answering } from '../../src/answer/answer.ts';
import { answerFollowUp } from '../../src/answer/conversation.ts';
import { makeHit, makeResult, passagesOf } from './made-hits.ts';

const passages = await passagesOf(
  'The mill was sold in 1990.\n\nThe ferry was sold to Reed.\n\nIt burned down.',
);
const KNOWN = ['mill', 'ferri', 'sold', 'sell', 'reed', '1990', 'burn'];

/** How sure the reader is of each question. */
type Margins = Readonly<Record<string, number>>;

/** A text in which a question finds the passage about the mill or the ferry, if it names one. */
function answering(margins: Margins) {
  const searched: string[] = [];
  const made: Answering = {
    searcher: {
      search: async (text) => {
        searched.push(text);
        const [mill, ferry, fire] = passages.map((passage) => makeHit(passage, { similarities: [0.4, 0.5] }));
        const named = /mill/u.test(text)
          ? mill
          : /ferry|Reed/u.test(text)
            ? ferry
            : /burn/u.test(text)
              ? fire
              : [];
        return { ...makeResult(text, KNOWN), hits: [named ?? []].flat() };
      },
    },
    models: {
      read: async (question, given) =>
        given.map(() => ({ span: { start: 0, end: 8 }, margin: margins[question] ?? -3 })),
    },
  };
  return { made, searched };
}

/** What a follow-up is understood as after another question; undefined if it stands alone. */
async function understood(question: string, after: string | undefined, margins: Margins = {}) {
  const { made, searched } = answering(margins);
  const { completed, question: as } = await answerFollowUp(made, question, after, undefined);
  return { as: completed ? as : undefined, searched };
}

describe('a follow-up', () => {
  test.each([
    ['leans on the question before', 'why?', 'was the mill sold?', 'why mill sold'],
    ['asks for part of a sentence', 'to whom?', 'was the mill sold?', 'to whom mill sold'],
    ['finds nothing, though the text knows its words', 'who sold', 'is the mill old', 'who sold mill'],
    [
      'takes the place of a phrase',
      'and with the ferry?',
      'was it burned with the mill?',
      'was it burned with the ferry',
    ],
  ])('borrows words where it %s: “%s”', async (_, question, before, as) =>
    expect((await understood(question, before)).as).toBe(as));

  test.each([
    ['nothing was answered before', 'why?', undefined],
    ['the text lacks one of its words', 'who are the smugglers', 'was the mill sold?'],
    ['the earlier question has no word that the text knows', 'why?', 'are there smugglers?'],
    ['its own words find nothing even so', 'why?', 'was it sold in 1990?'],
    ['it is the same again', 'what about the mill?', 'what about the mill?'],
    ['it names only what the text lacks', 'and the smugglers?', 'was it burned with the mill?'],
    ['what it names is not in what the earlier words find', 'what about Reed?', 'was the mill sold?'],
  ])('stands alone where %s: “%s”', async (_, question, before) =>
    expect((await understood(question, before)).as).toBeUndefined());

  test('is answered by itself, without another search, where it does not lean', async () => {
    const { as, searched } = await understood('when was the ferry sold', 'was the mill sold?');
    expect([as, searched]).toEqual([undefined, ['when was the ferry sold']]);
  });
});

describe('a question that refers back and says by itself what it is about', () => {
  test.each([
    ['is answered by itself', 'was this ferry sold to Reed', 1],
    ['finds something by itself', 'was this ferry sold to Reed', -3],
  ])('stands alone where it %s', async (_, question, margin) =>
    expect((await understood(question, 'is the mill old', { [question]: margin })).as).toBeUndefined());

  test.each([
    ['finds nothing', 'was this smuggler sold', 'was this smuggler sold mill'],
    [
      'finds something, but ends in a pronoun',
      'did Reed sell the ferry to them',
      'did Reed sell the ferry to them mill',
    ],
  ])('borrows words where it %s', async (_, question, as) =>
    expect((await understood(question, 'is the mill old')).as).toBe(as));
});

test.each([
  ['goes on', 'and did they burn it down?', 'did they burn it down mill sold'],
  ['is short', 'did it burn?', 'did it burn mill sold'],
])('a question that %s needs no surer answer to borrow words', async (_, question, as) => {
  const margins = { [question]: 4, [as]: 1 };
  expect((await understood(question, 'was the mill sold?', margins)).as).toBe(as);
});

test('a year may be another one in the text', async () =>
  expect((await understood('and 1990?', 'was it burned with the ferry?')).as).toBe(
    'was it burned with 1990',
  ));

test('an answer to a follow-up is that of the question as completed, or else of the question alone', async () => {
  const { made } = answering({});
  const after = 'was the mill sold?';
  const shown = async (question: string, before: string | undefined) => {
    const { certainty, others, completed } = await answerFollowUp(made, question, before, undefined);
    return [certainty, others.map(({ passage }) => passage.number), completed];
  };
  expect(await shown('why?', after)).toEqual(['closest', [1], true]);
  expect(await shown('is the ferry old', after)).toEqual(['closest', [2], false]);
  expect(await shown('is the ferry old', undefined)).toEqual(['closest', [2], false]);
  expect(await shown('what about the mill?', 'what about the mill?')).toEqual(['closest', [1], false]);
});

describe('a whole question with a word that refers back', () => {
  const question = 'did they burn it down?';
  const completed = 'did they burn it down mill sold';

  test.each([
    ['the surer answer', { [question]: 1, [completed]: 4 }, completed],
    ['the surer answer', { [question]: 4, [completed]: 1 }, undefined],
    ['a claim before what is merely near', { [question]: 1 }, undefined],
    ['the completed question where neither is answered', {}, completed],
  ])('gets %s', async (_, margins, as) =>
    expect((await understood(question, 'was the mill sold?', margins)).as).toBe(as));
});
