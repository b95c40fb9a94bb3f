import { describe, expect, test } from 'vitest';
import { isAbout, judgeOf, nearness } from '../../src/answer/certainty.ts';
import { makeHit, makeResult, passagesOf } from './made-hits.ts';

const [mill] = await passagesOf('"We stole the mill from the Guild," Holm said.');
if (mill === undefined) throw new Error('there is no passage');

/** What the bot would say of the passage about the mill, with these figures. */
function judge(
  question: string,
  figures: Parameters<typeof makeHit>[1],
  terms = ['mill', 'guild', 'stole'],
  compared = 50,
) {
  const hit = makeHit(mill as NonNullable<typeof mill>, figures);
  const { isNear, answers } = judgeOf(makeResult(question, terms, compared));
  return answers(hit) ? 'says' : isNear(hit) ? 'closest' : 'silent';
}

describe('how sure an answer is', () => {
  const near = [0.4, 0.5] as const;

  test.each([
    ['says', 'a passage that is near, if the reader is sure', { similarities: near, margin: 2 }],
    ['closest', 'a passage that is near, if the reader is not sure', { similarities: near, margin: -1 }],
    ['closest', 'a passage that is near and was not read', { similarities: near }],
    [
      'says',
      'the answer to the same question, though the reader is not sure',
      { similarities: near, margin: -1, asked: 0.75 },
    ],
    ['closest', 'the answer to another question', { similarities: near, margin: -1, asked: 0.74 }],
    [
      'silent',
      'a passage that is not near, however sure the reader is',
      { similarities: [0.1, 0.1], margin: 4 },
    ],
    [
      'closest',
      'a passage with nearly all of the words, whatever it means',
      { share: 0.8, similarities: [0, 0], margin: -8 },
    ],
    [
      'silent',
      'a passage with some of the words that means something else',
      { share: 0.7, similarities: [0, 0], margin: -8 },
    ],
    ['closest', 'a passage with some of the words, by words alone', { share: 0.5 }],
    ['silent', 'a passage with few of the words, by words alone', { share: 0.3 }],
    [
      'closest',
      'a caption, unless the reader is very sure',
      { kind: 'caption', similarities: near, margin: 7 },
    ],
    [
      'says',
      'a caption of which the reader is very sure',
      { kind: 'caption', similarities: near, margin: 8 },
    ],
  ] as const)('is “%s” for %s', (certainty, _, figures) =>
    expect(judge('where is the mill of the guild', figures)).toBe(certainty));

  test('falls with the number of passages compared', () => {
    const figures = { similarities: [0.25, 0.25], margin: 2 } as const;
    expect(judge('where is the mill of the guild', figures, undefined, 20)).toBe('says');
    expect(judge('where is the mill of the guild', figures, undefined, 2000)).toBe('silent');
  });

  test('rises with the reader’s margin, up to a bound', () => {
    const [unread, sure, surer, bounded] = [undefined, 6, 12, 20].map((margin) =>
      nearness(makeHit(mill as NonNullable<typeof mill>, { similarities: near, ...(margin && { margin }) })),
    ) as [number, number, number, number];
    expect([unread, sure, surer].map((value) => Number(value.toFixed(2)))).toEqual([0.9, 1.05, 1.2]);
    expect(bounded).toBe(surer);
  });

  test('needs less of a passage if the query only names a subject', () => {
    const figures = { similarities: [0.22, 0.22], margin: -0.1 } as const;
    expect(judge('mill', figures)).toBe('closest');
    expect(judge('mill of the guild', figures)).toBe('silent');
  });

  const sure = { similarities: near, margin: 5 } as const;

  test.each([
    ['names something that the text lacks', 'did the guild sell Narvik'],
    ['names a place in small letters that the text lacks', 'did the guild sell sweden'],
    ['gives a year that the text lacks', 'did the guild own the mill in 1847'],
    ['has one word, and the text lacks it', 'who are the smugglers'],
    ['asks whether something is mentioned that the text lacks', 'is the mill of the smugglers mentioned'],
  ])('is not “says” if the question %s', (_, question) => expect(judge(question, sure)).toBe('closest'));

  test.each([
    ['lacks only a small word', 'why did smugglers want the mill'],
    ['begins with a capital letter', 'Smugglers at the mill: who were they'],
    ['lacks a word that says little', 'is the mill mentioned as a typical example'],
  ])('may be “says” if the text %s of the question', (_, question) =>
    expect(judge(question, sure)).toBe('says'));

  test.each([
    ['closest', 'mill of the guild'],
    ['silent', 'is the mill of the guild'],
  ])('is “%s” for half of the words, whatever the reader doubts: %s', (certainty, question) =>
    expect(judge(question, { share: 0.5, similarities: [0.3, 0.2], margin: -10 })).toBe(certainty));

  test.each([
    ['silent', 'is the guild a liar'],
    ['silent', 'did the guild poison the mill'],
    ['says', 'did the guild steal the mill'],
  ])('is “%s” if the question ascribes a wrong: %s', (certainty, question) =>
    expect(judge(question, sure)).toBe(certainty));
});

test.each([
  [true, { share: 0.5 }],
  [false, { share: 0.4 }],
  [true, { share: 0, similarities: [0.35, 0.4] }],
  [false, { share: 0, similarities: [0.35, 0.39] }],
] as const)('a passage is about a subject (%s) with these figures: %o', (is, figures) =>
  expect(isAbout(makeHit(mill as NonNullable<typeof mill>, figures))).toBe(is));
