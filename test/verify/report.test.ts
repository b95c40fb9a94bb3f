import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { renderMessage } from '../../src/discord/render.ts';
import { fits } from '../../src/discord/size.ts';
import { corpus, generations, ask as run } from '../interview.ts';

const texts = corpus.passages.filter(({ kind }) => kind === 'text').map(({ text }) => text);
const words = texts.map((text) => text.split(' '));

test.each([
  ['a slice of many passages', texts.join(' ').slice(3000, 8900)],
  [
    'pieces of many passages',
    words
      .toReversed()
      .map((some) => some.slice(1, 9).join(' '))
      .join('. '),
  ],
  ['a quotation with many ellipses', words[1]?.map((word, i) => (i % 6 === 5 ? '…' : word)).join(' ')],
  ['a quotation with many differences', words[1]?.map((word, i) => (i % 6 === 5 ? 'zebra' : word)).join(' ')],
  [
    'many quotations',
    words.map((some) => `"${some.slice(1, 9).join(' ').replaceAll('"', '')}"`).join(' and '),
  ],
  [
    'many quotations that are stitched',
    words
      .map(
        (some, i) =>
          `"${[...some.slice(1, 9), ...(words[i + 9] ?? []).slice(1, 9)].join(' ').replaceAll('"', '')}"`,
      )
      .join(' and '),
  ],
])('what is said of %s fits into a message', async (_, claim = '') => {
  const reply = await run(`/verify ${claim}`);
  const { components } = renderMessage(reply, {
    commands,
    generation: generations.serving,
    audience: 'private',
  });
  expect(fits(components[0])).toBe(true);
  expect(reply.lines?.filter((line) => line.endsWith('are shown.')).length).toBeLessThanOrEqual(1);
  expect(reply.groups?.flatMap(({ quotations }) => quotations).length).toBeLessThanOrEqual(6);
});
