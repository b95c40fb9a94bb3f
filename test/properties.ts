/**
 * How property tests draw their cases: in CI, the same in every run; elsewhere, new ones each time, or those of
 * `PROPERTY_SEED`, which repeats a failure with the seed that it printed. `PROPERTY_FACTOR` multiplies their number.
 */
import { relative } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';

const { CI, PROPERTY_SEED, PROPERTY_FACTOR = '1' } = process.env;
const seed = PROPERTY_SEED ?? (CI ? '1' : undefined);
fc.configureGlobal({
  ...(seed === undefined ? {} : { seed: Number(seed) }),
  // A failure ends with the command that repeats it.
  reporter: (details) => {
    if (!details.failed) return;
    const file = relative('', expect.getState().testPath ?? '');
    const repeat = `PROPERTY_SEED=${details.seed} PROPERTY_FACTOR=${PROPERTY_FACTOR} npx vitest run ${file}`;
    throw new Error(`${fc.defaultReportMessage(details)}\n\nTo repeat it: ${repeat}`, {
      cause: details.errorInstance,
    });
  },
});

/** How many cases to draw, where `usual` are enough for `npm test`. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: usual * Number(PROPERTY_FACTOR) };
}
