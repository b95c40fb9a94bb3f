import { expect, test } from 'vitest';
import type { Passage } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { order } from '../../src/search/hits.ts';
import { indexInMemory } from '../../src/search/minisearch-index.ts';
import { Searcher } from '../../src/search/search.ts';
import { VectorIndex } from '../../src/search/vector-index.ts';
import { makeHit } from '../answer/made-hits.ts';
import { HOLM, LABEL_STYLES, REED, type Turn, writeTranscript } from '../corpus/label-styles.ts';

const THINGS = ['lantern', 'anchor', 'compass', 'ledger', 'ferry', 'crane', 'rudder', 'beacon'];
const ANSWERS = ['behind', 'under', 'above', 'beside', 'inside', 'below', 'near', 'outside'];
const STYLES = LABEL_STYLES.filter(({ asker, answerer }) => asker !== undefined && answerer !== undefined);

/** Questions about one thing each, and answers that do not name it again. */
const TURNS: readonly Turn[] = THINGS.flatMap((thing, i) => [
  { person: REED, asks: true, paragraphs: [`Who keeps the ${thing} these days, and where?`] },
  {
    person: HOLM,
    asks: false,
    paragraphs: [`My brother does, ${ANSWERS[i]} the old bakery, for thirty years now.`],
  },
]);

async function searcherOf(passages: readonly Passage[]): Promise<Searcher> {
  const built = await indexInMemory(passages);
  return new Searcher({ ...built, synonyms: [], vectors: new VectorIndex(), models: undefined });
}

test.each(
  STYLES.map((style) => [style.name, style] as const),
)('an answer that does not repeat its question’s words ranks above the question and counts as being as near: %s', async (_, style) => {
  const text = `---\ntitle: A talk\nspeaker: Ada Holm\noutlet: The Post\n---\n\n${writeTranscript(TURNS, style)}`;
  const { passages } = (await parseDocument(`a.${style.extension ?? 'md'}`, text)).document;
  const searcher = await searcherOf(passages);
  for (const [i, thing] of THINGS.entries()) {
    const [answer, question] = (await searcher.search(`who keeps the ${thing}?`)).hits;
    expect(answer?.passage.text).toContain(ANSWERS[i]);
    expect(answer?.share).toBeGreaterThanOrEqual(question?.share ?? 1);
  }
});

test('an answer ranks above what a host says to get it, even if that is no question', async () => {
  const prompts = ['Who found the lantern?', 'Who keeps the ferry?', 'The anchor, then.'];
  const body = prompts.map(
    (prompt, i) => `Tom Reed: ${prompt}\n\nKim Lowe: My brother, ${ANSWERS[i]} the bakery.`,
  );
  const { passages } = (await parseDocument('a.md', body.join('\n\n'))).document;
  const searcher = await searcherOf(passages);
  const { hits } = await searcher.search('anchor');
  expect(hits.map(({ passage }) => passage.text).slice(0, 2)).toEqual([
    'Kim Lowe: My brother, above the bakery.',
    'Tom Reed: The anchor, then.',
  ]);
});

test('an answer below a heading that asks the same counts as near as that question', async () => {
  const body = THINGS.map(
    (thing, i) => `## Who keeps the ${thing}?\n\nMy brother does, ${ANSWERS[i]} the bakery.`,
  );
  const text = `---\ntitle: A talk\nspeaker: Ada Holm\n---\n\n${body.join('\n\n')}`;
  const { passages } = (await parseDocument('a.md', text)).document;
  const [answer] = (await (await searcherOf(passages)).search('who keeps the ferry?')).hits;
  expect(answer?.passage.text).toContain(ANSWERS[THINGS.indexOf('ferry')]);
  expect([answer?.share, answer?.asked]).toEqual([1, 1]);
});

test('an answer is raised once, by the nearest of several passages that end in its question', async () => {
  const [said] = (await parseDocument('a.md', 'We left.')).document.passages as [Passage];
  const hit = (text: string, similarity: number, question?: string) =>
    makeHit(
      { ...said, text, turn: { speaker: undefined, role: 'other', question } },
      { similarities: [similarity, similarity] },
    );
  const near = hit('The harbour shut. Why?', 0.9);
  const far = hit('Why?', 0.1);
  const answer = hit('The ferry sank.', 0.2, 'Why?');
  const others = [0.3, 0.4].map((similarity) => hit('It rained.', similarity));
  for (const asked of [
    [near, far],
    [far, near],
  ])
    expect(order([...asked, answer, ...others])[0]?.passage).toBe(answer.passage);
});
