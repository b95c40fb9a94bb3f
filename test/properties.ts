/**
 * How property tests draw their cases: in CI the same in every run; elsewhere others each time, or those of
 * `PROPERTY_SEED`, which repeats a failure with the seed that it printed. `PROPERTY_FACTOR` multiplies how many there are.
 */
import fc from 'fast-check';

const { CI, PROPERTY_SEED, PROPERTY_FACTOR = '1' } = process.env;
const seed = PROPERTY_SEED ?? (CI ? '1' : undefined);
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });

/** How many cases to draw, where `usual` are enough for `npm test`. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: usual * Number(PROPERTY_FACTOR) };
}
