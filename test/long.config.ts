/** `npm run test:long`: the tests that take minutes, and the property tests with twenty times as many cases. */
import { mergeConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

const config = mergeConfig(shared, {
  test: { testTimeout: 1_800_000, env: { PROPERTY_FACTOR: process.env.PROPERTY_FACTOR ?? '20' } },
});
export default {
  ...config,
  test: { ...config.test, include: ['test/**/*.long.ts', 'test/**/*.property.test.ts'] },
};
