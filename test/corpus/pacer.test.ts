import { afterEach, expect, test, vi } from 'vitest';
import { pacer } from '../../src/corpus/pacer.ts';

afterEach(() => vi.restoreAllMocks());

test('long work lets other work run each time that 8 ms have passed, and not before', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const pause = pacer();
  const hasRun = async () => {
    let ran = false;
    setImmediate(() => {
      ran = true;
    });
    await pause();
    return ran;
  };
  const ran: boolean[] = [];
  for (now of [7, 8, 15, 16]) ran.push(await hasRun());
  expect(ran).toEqual([false, true, false, true]);
});
