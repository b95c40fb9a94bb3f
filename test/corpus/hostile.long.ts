/** Long texts made to be slow to read. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';

const CHARS = 500_000;
const FRONT = '---\ntitle: A talk\nspeaker: Ada Holm\n---\n\n';

/** Text of about half a megabyte; each piece is made from its number. */
function fill(piece: (i: number) => string): string {
  let text = '';
  for (let i = 0; text.length < CHARS; i++) text += piece(i);
  return text;
}

/** How often the event loop runs while `work` is done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let [turns, isDone] = [0, false];
  const done = work().finally(() => {
    isDone = true;
  });
  for (; !isDone; turns++) await setImmediate();
  await done;
  return turns;
}

/** If anything takes time that grows with the square of the text, each of these takes minutes. */
test.each([
  ['a line of sentences', 'txt', () => fill(() => 'It is. Ada Holm: so. ')],
  ['a line of new names', 'txt', () => fill((i) => `It is. ADA X${i}: so. `)],
  ['labels of a thousand people', 'txt', () => fill((i) => `Xa${i} Holm: We left.\n`)],
  ['times', 'txt', () => fill(() => '00:12\n')],
  ['spaces and words', 'txt', () => fill(() => `a${' '.repeat(1000)}`)],
  ['spaces behind stars', 'md', () => `**${fill(() => ' ')}`],
  ['one gap', 'txt', () => `a${fill(() => ' ')}b`],
  ['a word of hyphens and capitals', 'txt', () => fill(() => 'A-')],
  ['capitals', 'txt', () => fill(() => 'ADA')],
  ['tabs behind a word', 'txt', () => `by ${fill(() => '\t')}`],
  ['one paragraph of speech', 'txt', () => fill(() => '“It sank,” Holm said. ')],
  ['quotations', 'md', () => fill(() => '"A b," ')],
  ['marks that close nothing', 'md', () => fill(() => '”a ')],
  ['words in italics', 'md', () => fill((i) => `*a${i}* b\n`)],
  ['brackets', 'md', () => fill(() => '[')],
  ['stars', 'md', () => fill(() => 'a**b')],
] as const)('the event loop keeps running while a 0.5 MB file made entirely of %s is read', async (_, extension, write) => {
  const files = [{ file: `a.${extension}`, text: FRONT + write() }];
  expect(await turnsDuring(() => parseCorpus(files))).toBeGreaterThan(100);
});
