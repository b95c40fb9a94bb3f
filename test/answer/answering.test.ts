import { describe, expect, test } from 'vitest';
import { type Answering, answerQuestion, excerptOfHit } from '../../src/answer/answer.ts';
import { type Passage, slice } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import type { Reading } from '../../src/models/reader.ts';
import type { Spelling } from '../../src/search/corrected-question.ts';
import type { Hit } from '../../src/search/hits.ts';
import { type Figures, makeHit, makeResult } from './made-hits.ts';

const { document } = await parseDocument(
  'a.md',
  `---
title: A talk
speaker: Ada Holm
outlet: The Harbour Times
---

“We sold the mill in 1990,” Holm said. “It was old.”

Reed sold the ferry in 1991. Nobody bought the ferry.

The ferry sank in 1992, Reed told the Times.

Nobody was on the mill.

Nobody was on the ferry.

I saw that the dredger burned in 1993.
`,
);
const { passages } = document;
const TERMS = ['mill', 'ferri', 'sold', 'sell', 'reed', '1990'];
const NEAR = [0.4, 0.5] as const;
const FAR = [0, 0] as const;

/** Whoever reads finds these words, with this margin. */
type Readings = Readonly<Record<string, number>>;

/** A search that always finds the same, and a reader that finds the same in it. */
function answering(
  figures: readonly Figures[],
  readings: Readings = {},
  compared = 50,
  spelling: Spelling = new Map(),
) {
  const searched: string[] = [];
  const read: string[] = [];
  const find = (text: string): Reading | undefined => {
    const words = Object.keys(readings).find((each) => text.includes(each));
    if (words === undefined) return undefined;
    const start = text.indexOf(words);
    return { span: { start, end: start + words.length }, margin: readings[words] as number };
  };
  const made: Answering = {
    searcher: {
      search: async (text, { source, accept = () => true } = {}) => {
        searched.push([text, source].join(' in '));
        const hits = figures.flatMap((each, i) => {
          const passage = passages[i % passages.length] as Passage;
          const hit = makeHit(passage, each);
          const sentences = hit.sentences.filter(({ sentence }) => accept(sentence, passage));
          const best = sentences.at(-1);
          return best ? [{ ...hit, sentences, best }] : [];
        });
        return { ...makeResult(text, TERMS, compared), spelling, hits };
      },
    },
    models: {
      read: async (question, given) => {
        read.push(question);
        return given.map(({ text }) => find(text));
      },
    },
  };
  return { made, searched, read };
}

/** What is answered: how surely, the words shown and those in bold, and the numbers of the other passages. */
async function ask(question: string, { made }: ReturnType<typeof answering>, source = 'a') {
  const { certainty, excerpt, others } = await answerQuestion(made, question, source);
  return {
    certainty,
    shown: excerpt?.ranges.map((range) => slice(excerpt.passage, range)),
    bold: excerpt?.marks.map((range) => slice(excerpt.passage, range)),
    others: others.map(({ passage }) => passage.number),
  };
}

const near = (...margins: readonly (number | undefined)[]): Figures[] =>
  margins.map(() => ({ similarities: NEAR }));

describe('an answer', () => {
  test('shows the sentence with the words that answer, in bold, and what the same voice says around it', async () => {
    const found = answering(near(1, 1), { 'in 1990': 3 });
    expect(await ask('when did they sell the mill', found)).toEqual({
      certainty: 'says',
      shown: ['“We sold the mill in 1990,”', '“It was old.”'],
      bold: ['We sold the mill in 1990'],
      others: [2],
    });
    expect(found.searched).toEqual(['when did they sell the mill in a']);
    expect(found.read).toEqual(['when did they sell the mill']);
  });

  test('is read for the question as it was meant', async () => {
    const found = answering(near(1), { 'in 1990': 3 }, 50, new Map([['mil', 'mill']]));
    await ask('when did they sell the mil', found);
    expect(found.read).toEqual(['when did they sell the mill']);
  });

  test('shows without bold what only the interviewer’s question shows to be right', async () => {
    const found = answering([{ similarities: NEAR, asked: 0.8 }], { 'in 1990': -3 });
    expect(await ask('when did they sell the mill', found)).toMatchObject({
      certainty: 'says',
      shown: ['“We sold the mill in 1990,”', '“It was old.”'],
      bold: [],
    });
  });

  test('has nothing in bold where the question only names a subject, which is what the reader is asked', async () => {
    const found = answering(near(1), { 'in 1990': 3 });
    expect(await ask('is the mill mentioned?', found)).toMatchObject({ certainty: 'says', bold: [] });
    expect(found.read).toEqual(['the mill']);
  });

  test('has in bold who says so only where the question asks for it', async () => {
    const found = answering(near(1, 1, 1), { 'Reed told the Times': 3 });
    expect((await ask('who said that the ferry sank', found)).bold).toEqual(['Reed told the Times']);
    expect((await ask('when did the ferry sink', found)).bold).toEqual([]);
  });

  test('comes with passages that are near, but at least three and at most eight', async () => {
    const far = { similarities: FAR };
    const others = async (figures: readonly Figures[]) =>
      (await ask('where is the mill', answering(figures))).others.length;
    expect(await others([...near(1), far, far, far, far])).toBe(3);
    expect(await others([...near(1), far, far, far, ...near(1)])).toBe(4);
    expect(await others(near(...Array.from({ length: 12 }, () => 1)))).toBe(8);
  });

  test('is silent where the best passage is not near', async () =>
    expect(await ask('where is the mill', answering([{ similarities: FAR }, ...near(1)]))).toEqual({
      certainty: 'silent',
      shown: undefined,
      bold: undefined,
      others: [],
    }));

  test('is not read where meanings were not compared', async () => {
    const found = answering([{ share: 0.9 }], { 'in 1990': 3 }, 0);
    expect(await ask('when did they sell the mill', found)).toMatchObject({
      certainty: 'closest',
      others: [1],
    });
    expect(found.read).toEqual([]);
  });

  test('says whether the search or the reader had no time', async () => {
    const { made } = answering(near(1), { 'in 1990': 3 });
    const busy = async (search: boolean, read: boolean) => {
      const searcher: Answering['searcher'] = {
        search: async (...asked) => ({ ...(await made.searcher.search(...asked)), busy: search }),
      };
      const models = read ? { read: async () => undefined } : made.models;
      return (await answerQuestion({ searcher, models }, 'when was the mill sold', undefined)).result.busy;
    };
    expect([await busy(false, false), await busy(true, false), await busy(false, true)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('is for what was kept of a question that is too long', async () => {
    const { made, read } = answering(near(1));
    const searcher: Answering['searcher'] = {
      search: async () => ({ ...(await made.searcher.search('mill sold')), condensed: true }),
    };
    const { question } = await answerQuestion(
      { searcher, models: made.models },
      'long '.repeat(90),
      undefined,
    );
    expect([question, read]).toEqual(['mill sold', ['mill sold']]);
    expect((await answerQuestion(made, ' the\u200b  mill ', undefined)).question).toBe('the mill');
  });
});

describe('a question for somebody’s words', () => {
  test('is answered by their direct speech', async () => {
    const found = answering(near(1, 1, 1), { 'in 1990': 3, 'in 1991': 5 });
    expect(await ask('what did Holm say about the mill', found)).toMatchObject({
      certainty: 'says',
      shown: ['“We sold the mill in 1990,”', '“It was old.”'],
      others: [],
    });
    expect(found.searched).toEqual(['the mill in a']);
  });

  test('is answered by the outlet’s own words where it asks for these', async () => {
    const found = answering(near(1, 1), { 'in 1991': 5 });
    expect(await ask('according to the Times, when was the ferry sold', found)).toMatchObject({
      certainty: 'says',
      bold: ['Reed sold the ferry in 1991'],
    });
    expect(found.searched).toEqual(['when was the ferry sold in a', 'when was the ferry sold in a']);
  });

  test('is otherwise answered only by passages that name them', async () => {
    const found = answering(near(1, 1, 1, 1), { 'in 1991': 5 });
    expect(await ask('what did Reed say about the ferry', found)).toMatchObject({
      certainty: 'says',
      bold: ['Reed sold the ferry in 1991'],
      others: [3],
    });
    expect(found.searched.at(-1)).toBe('Reed the ferry in a');
  });

  test('comes close, but is not claimed, where it is unclear who speaks and the text knows the name', async () => {
    const far = { similarities: FAR };
    const found = () => answering([far, far, far, far, far, ...near(1)], { 'in 1993': 5 });
    expect(await ask('what did Reed say about the dredger', found())).toEqual({
      certainty: 'closest',
      shown: undefined,
      bold: undefined,
      others: [6],
    });
    expect((await ask('what did Voss say about the dredger', found())).certainty).toBe('silent');
  });

  test('may be answered by anybody where a pronoun names nobody in particular', async () => {
    const { others } = await ask('what did they say about the ferry', answering(near(1)));
    expect(others).toEqual([1]);
  });
});

test('an excerpt of a hit shows the sentence that matches best, or the one that the reader points at', () => {
  const passage = passages[1] as Passage;
  const hit = makeHit(passage);
  const shown = (found: Hit) => excerptOfHit(found, 30).ranges.map((range) => slice(passage, range));
  const matched = { ...hit, best: hit.sentences[1] ?? hit.best };
  expect(shown(matched)).toEqual(['Nobody bought the ferry.']);
  const reading = { span: { start: 5, end: 9 }, margin: -3 };
  expect(shown({ ...matched, reading })).toEqual(['Reed sold the ferry in 1991.']);
});
