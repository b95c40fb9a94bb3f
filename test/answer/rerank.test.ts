import { describe, expect, test } from 'vitest';
import { readHits } from '../../src/answer/rerank.ts';
import type { Models } from '../../src/models/model-queue.ts';
import type { ReaderPassage, Reading } from '../../src/models/reader.ts';
import { makeHit, passagesOf } from './made-hits.ts';

/** Models that read each passage as told, and remember what they were given. */
function reader(readings: (passage: ReaderPassage) => Reading | undefined, isBusy = false) {
  const given: ReaderPassage[] = [];
  const models = {
    read: async (_: string, passages: readonly ReaderPassage[]) => {
      given.push(...passages);
      return isBusy ? undefined : passages.map(readings);
    },
  } satisfies Pick<Models, 'read'>;
  return { models, given };
}

const SEVEN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const passages = await passagesOf(SEVEN.map((number) => `The mill has ${number} floors.`).join('\n\n'));
const hits = passages.map((passage, i) => makeHit(passage, { rank: 10 - i }));
const margins: Record<string, number> = {
  one: -2,
  two: -2,
  three: 10,
  four: -2,
  five: 8,
  six: -2,
  seven: 12,
};
const byNumber = ({ text }: ReaderPassage): Reading => ({
  span: { start: 0, end: 3 },
  margin: margins[SEVEN.find((number) => text.includes(number)) ?? ''] as number,
});
const order = (read: readonly { readonly passage: { readonly text: string } }[]) =>
  read.map(({ passage }) => SEVEN.find((number) => passage.text.includes(` ${number} `)));

describe('the best hits', () => {
  test('are read, six of them, and come in an order by rank and margin together', async () => {
    const { models, given } = reader(byNumber);
    const { hits: read, busy } = await readHits(hits, 'how many floors has it', models);
    expect(given).toHaveLength(6);
    expect(order(read)).toEqual(['three', 'five', 'one', 'two', 'four', 'six', 'seven']);
    expect(read.map(({ reading }) => reading?.margin)).toEqual([10, 8, -2, -2, -2, -2, undefined]);
    expect(busy).toBe(false);
  });

  test('count as surely right where the interviewer asks the same', async () => {
    const { models } = reader(byNumber);
    const same = hits.map((hit, i) => (i === 1 ? { ...hit, asked: 0.9 } : hit));
    const { hits: read } = await readHits(same, 'how many floors has it', models);
    expect(order(read)).toEqual(['three', 'two', 'five', 'one', 'four', 'six', 'seven']);
  });

  test('come last among them if nothing in them may answer', async () => {
    const { models } = reader((passage) => (passage.text.includes('one') ? undefined : byNumber(passage)));
    const { hits: read } = await readHits(hits, 'how many floors has it', models);
    expect(order(read)).toEqual(['three', 'five', 'two', 'four', 'six', 'one', 'seven']);
  });

  test('stay in order if there are no models, or if these have no time', async () => {
    const { models } = reader(byNumber, true);
    expect(await readHits(hits, 'how many floors', undefined)).toMatchObject({ hits, busy: false });
    expect(await readHits(hits, 'how many floors', models)).toMatchObject({ hits, busy: true });
  });
});

describe('an answer is looked for', () => {
  /** Where it is looked for, in words. */
  const within = async (text: string, question = 'what happened') => {
    const { models, given } = reader(() => undefined);
    const made = (await passagesOf(text)).map((passage) => makeHit(passage));
    await readHits(made, question, models);
    return given.map(({ text: read, within: ranges }) =>
      ranges.map(({ start, end }) => read.slice(start, end)),
    );
  };

  test('in each sentence that is no question, and not in an editor’s words', async () =>
    expect(await within('Why did it burn? “Nobody knows.” It [the mill] was old.')).toEqual([
      ['“Nobody knows.”', 'It ', ' was old.'],
    ]));

  test('not in a few words that lead in what follows', async () =>
    expect(await within('It burned in May. The price of it was: 12 boats were lost. The price:')).toEqual([
      ['It burned in May.', 'The price of it was: 12 boats were lost.'],
    ]));

  test('not in a mere yes, no or thanks, unless the question wants one', async () => {
    const text = 'Yes. It burned. Thank you, Mayor. No, Monday. Thank you for the boats.';
    const telling = ['It burned.', 'No, Monday.', 'Thank you for the boats.'];
    expect(await within(text, 'when did it burn')).toEqual([telling]);
    expect(await within('Yes, yes. No!', 'did it burn')).toEqual([['Yes, yes.', 'No!']]);
  });

  test('not in what an interviewer asks', async () =>
    expect(await within('**Q:** You lost the mill. What happened?\n\n**A:** It burned down.')).toEqual([
      [],
      ['It burned down.'],
    ]));

  test('but in what an interviewer tells at length without asking', async () => {
    const told = `The mill is ${'very '.repeat(40)}old.`;
    const asked = 'Did it burn?';
    const given = `**Q:** ${told}\n\n**A:** It is.\n\n**Q:** ${told} ${asked}\n\n**A:** It did.`;
    expect(await within(given)).toEqual([[told], ['It is.'], [], ['It did.']]);
  });

  test('where the figures of the question are, or right behind them', async () => {
    const text = 'In 1777 it was sold. The miller wept. In 1783 it burned. In 1790 it fell.';
    expect(await within(text, 'what happened in 1777')).toEqual([
      ['In 1777 it was sold.', 'The miller wept.'],
    ]);
    expect(await within(text, 'what happened in 1801')).toEqual([
      ['In 1777 it was sold.', 'The miller wept.', 'In 1783 it burned.', 'In 1790 it fell.'],
    ]);
  });
});
