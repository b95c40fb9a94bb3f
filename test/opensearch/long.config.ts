/** `npm run test:opensearch`: the tests that take minutes. */
import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

const config = mergeConfig(shared, { test: { testTimeout: 1_800_000 } });
export default { ...config, test: { ...config.test, include: ['test/opensearch/*.long.ts'] } };
