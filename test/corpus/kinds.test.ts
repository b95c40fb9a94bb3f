import { expect, test } from 'vitest';
import { CORRESPONDENCE } from './correspondence.ts';
import { EVERYDAY } from './everyday.ts';
import { HOUSES } from './houses.ts';
import { INTRODUCED } from './introduced.ts';
import { KINDS } from './kinds.ts';
import { PUBLISHED } from './published.ts';
import { voices } from './reading.ts';
import { STRANGERS } from './strangers.ts';
import { TRAPS } from './traps.ts';

test.each(
  [
    ...KINDS,
    ...TRAPS,
    ...HOUSES,
    ...STRANGERS,
    ...EVERYDAY,
    ...INTRODUCED,
    ...CORRESPONDENCE,
    ...PUBLISHED,
  ].map((one) => [one.kind, one] as const),
)('the speakers are found in %s', async (_, one) => {
  expect(await voices(one.body, one.file, one.front)).toEqual(one.voices);
});
