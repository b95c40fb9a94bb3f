import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isNew, openBot } from '../../src/discord/bot.ts';
import { openLog } from '../../src/log.ts';
import { generations } from '../interview.ts';

test('the last ten thousand events and shared answers are recognised, and no more', () => {
  const bot = openBot({ commands, generations, log: openLog('silent') });
  const ids = Array.from({ length: 10_000 }, (_, i) => `share ${i}`);
  expect(ids.filter((id) => !isNew(id, bot))).toEqual([]);
  expect(isNew('share 0', bot)).toBe(false);
  expect(isNew('share 10000', bot)).toBe(true);
  expect([isNew('share 1', bot), isNew('share 0', bot)]).toEqual([false, true]);
});
