/** However a corpus is edited, reading it again gives the same as reading it for the first time. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { completePassage } from '../../src/request/completions.ts';
import { type Generation, Generations } from '../../src/request/generation.ts';
import { runs } from '../properties.ts';

const folder = await mkdtemp(join(tmpdir(), 'verbatim-reindex-'));
afterAll(() => rm(folder, { recursive: true }));

/** Only a few, so that documents share paragraphs, and words come and go. */
const PARAGRAPHS = [
  'The harbour was closed in 1921, and the grain ships went to Bergen.',
  '"We never sold the mill," Holm said, "and we never will."',
  'Visas were granted to nobody that winter.',
  'The harbour was opened again when the Marshal asked for it.',
  'Grain, ships and visas: the minister spoke of all three at once.',
  'No mill has stood there since. The marshal sold it.',
  'Ships that carried grain to Bergen carried letters back, among them the letters of Ada Holm.',
  'Nobody asked for letters.',
  'It was rye that Bergen needed.',
  'It was rye that Narvik needed.',
];
const QUERIES = [
  'grain ships',
  'rye',
  'who sold the mill',
  'harbor',
  'the Marshal',
  '"carried letters" -visas',
];
const CLAIMS = [
  'We never sold the mill, and we never will.',
  'The harbour was opened in 1921, and the grain ships went to Bergen.',
  'Visas were granted to nobody that winter. The marshal sold it.',
  'when the marshal asked for it',
  'Letters',
];

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const edit = fc.record({
  name: fc.constantFrom(...NAMES),
  heading: fc.constantFrom('The harbour', 'Letters'),
  /** None: the document is removed. */
  paragraphs: fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 5 }),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

async function save({ name, heading, paragraphs }: Edit): Promise<void> {
  const path = join(folder, `${name}.md`);
  if (paragraphs.length === 0) return rm(path, { force: true });
  await writeFile(path, `---\ntitle: ${name}\n---\n\n## ${heading}\n\n${paragraphs.join('\n\n')}\n`);
}

/** What people can see of a generation. */
async function view(generation: Generation) {
  const { corpus, searcher, verifier, keyPhrases } = generation;
  const found = QUERIES.map(async (query) => {
    const { hits, terms } = await searcher.search(query);
    return { hits: hits.map(({ passage, score }) => [passage.id, score]), terms };
  });
  return {
    documents: corpus.documents,
    passages: corpus.passages.map(({ id }) => id),
    ids: [...corpus.byId.keys()].sort(),
    found: await Promise.all(found),
    completed: await completePassage('grain shi', generation),
    verdicts: CLAIMS.map((claim) => verifier.verify(claim)),
    keyPhrases,
  };
}

test('a corpus that was edited repeatedly gives the same results as a new one', async () => {
  await save({ name: 'always', heading: 'The harbour', paragraphs: PARAGRAPHS });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 8 }), async (rounds) => {
      for (const name of NAMES) await save({ name, heading: 'Letters', paragraphs: [] });
      const generations = await Generations.open(folder);
      for (const edits of rounds) {
        const before = generations.serving;
        const seen = await view(before);
        for (const each of edits) await save(each);
        await generations.reindex('ann');
        expect(await view(generations.serving)).toEqual(await view((await Generations.open(folder)).serving));
        expect(await view(before)).toEqual(seen);
      }
    }),
    runs(5),
  );
});

test('what has not changed is not built again', async () => {
  for (const name of NAMES) await save({ name, heading: 'Letters', paragraphs: [`Only ${name} says so.`] });
  const generations = await Generations.open(folder);
  const first = generations.serving;
  const steps: string[] = [];
  await generations.reindex('ann', (_, step) => steps.push(step));
  expect(steps.filter((step) => step.startsWith('indexing'))).toEqual([]);
  expect(generations.serving).toMatchObject({ index: first.index, keyPhrases: first.keyPhrases });
  await save({ name: 'c', heading: 'Letters', paragraphs: ['Now c says this.'] });
  await generations.reindex('ann', (_, step) => steps.push(step));
  const kept = generations.serving.corpus.documents.filter((d) => first.corpus.documents.includes(d));
  expect(kept.map(({ source }) => source.title)).toEqual(['always', 'a', 'b', 'd', 'e', 'f'].sort());
});
