/** OpenSearch finds what MiniSearch finds. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Generations } from '../../src/request/generation.ts';
import type { Searcher } from '../../src/search/search.ts';
import { type Question, readQuestions } from '../evaluation/questions.ts';
import { describeWithNode, joinIn, newPlace, useNode } from './node.ts';

useNode();

/** One document, a heading and four hundred passages; the last differs only in the order of its words. */
const LONG = [
  ...Array.from(
    { length: 400 },
    (_, i) => `Grain ships of Bergen carried grain and letters, ships and grain: ${i}.`,
  ),
  'In Bergen, where the harbour froze, all of the people read the letters; carried grain was dear, and ships were few.',
];

describeWithNode('an index in OpenSearch', () => {
  const opened: Generations[] = [];
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-engine-'));
    await writeFile(join(folder, 'long.md'), `---\ntitle: Long\n---\n\n## Harbour\n\n${LONG.join('\n\n')}\n`);
    await writeFile(join(folder, 'short.md'), '---\ntitle: Short\n---\n\nThe grain of Narvik was rye.\n');
  });
  afterAll(async () => {
    for (const generations of opened) await generations.close();
    await rm(folder, { recursive: true });
  });

  /** The searchers of both engines. */
  async function both(corpus: string): Promise<[Searcher, Searcher]> {
    const [memory, shared] = [await Generations.open(corpus), await joinIn(newPlace(), corpus)];
    opened.push(memory, shared);
    return [memory.serving.searcher, shared.serving.searcher];
  }

  test('answers as many questions as MiniSearch with the first passage, and with the first three', async () => {
    const questions = readQuestions('test/evaluation/interview.jsonl').filter(({ answerable }) => answerable);
    const [memory, shared] = await both('corpus');
    for (const most of [1, 3]) {
      const [a, b] = [await success(memory, questions, most), await success(shared, questions, most)];
      expect(Math.abs(a - b)).toBeLessThanOrEqual(0.02);
    }
  });

  test('finds phrases and excludes words, however many passages have the words', async () => {
    const [memory, shared] = await both(folder);
    for (const query of ['"read the letters; carried grain" ships', 'grain ships -carried', 'grain']) {
      const texts = async (searcher: Searcher) =>
        (await searcher.search(query)).hits.map(({ passage }) => passage.text).sort();
      if (query !== 'grain') expect(await texts(shared)).toEqual(await texts(memory));
      expect(await texts(shared)).not.toEqual([]);
    }
    const [hit] = (await shared.search('"read the letters; carried grain" ships')).hits;
    expect(hit?.passage.text).toBe(LONG.at(-1));
  });

  test('can search just one document', async () => {
    const [, shared] = await both(folder);
    const { hits } = await shared.search('grain', { source: 'short' });
    expect(hits.map(({ passage }) => passage.text)).toEqual(['The grain of Narvik was rye.']);
  });

  test('accepts any query', async () => {
    const [, shared] = await both(folder);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        expect((await shared.search(text)).hits.length).toBeLessThanOrEqual(30);
      }),
      { numRuns: 50 },
    );
    const { hits } = await shared.search('grain OR * \\ {query:1} text:grain ships');
    expect(hits.length).toBe(30);
  });
});

/** The share of questions for which a right passage is among the first ones. */
async function success(searcher: Searcher, questions: readonly Question[], most: number): Promise<number> {
  let found = 0;
  for (const { query, passages } of questions) {
    const best = (await searcher.search(query)).hits.slice(0, most);
    if (best.some(({ passage }) => passages.some((text) => passage.text.includes(text)))) found += 1;
  }
  return found / questions.length;
}
