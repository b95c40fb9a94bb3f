import { expect, test } from 'vitest';
import { voices } from '../reading.ts';

const FRONT = '---\ntitle: A talk\n---\n\n';

test('a line in two columns that comes once is part of what somebody says', async () => {
  const body = 'HOLM: We had:\n\nthe ferry          12 hands\n\nREED: And then?\n\nHOLM: We left.';
  expect(await voices(body, 'txt', FRONT)).toContain('HOLM: the ferry 12 hands');
});

test('names beside a wide gap head turns, not pages, where text goes on below', async () => {
  const body =
    'ADA HOLM          We left in 2019\nand never came back.\n\nTOM REED          Why?\n\n' +
    'ADA HOLM          We sold it in 2020\nto the city.\n\nTOM REED          I see.';
  expect(await voices(body, 'txt', FRONT)).toEqual([
    'ADA HOLM: We left in 2019 and never came back.',
    'TOM REED: Why?',
    'ADA HOLM: We sold it in 2020 to the city.',
    'TOM REED: I see.',
  ]);
});

test('two titles over two columns head no page', async () => {
  const body =
    'HOLM: We had:\n\nthe ferry          the crane\n\nREED: And then?\n\nHOLM: Only\n\nthe ferry          the crane';
  const found = await voices(body, 'txt', FRONT);
  expect(found.filter((voice) => voice === 'HOLM: the ferry the crane')).toHaveLength(2);
});
