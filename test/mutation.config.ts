/** The tests that mutation testing runs: fast ones that start no processes. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{answer,corpus,english,models,reply,request,search,verify}/**/*.test.ts'],
    testTimeout: 600_000,
    isolate: false,
    exclude: ['**/*.property.test.ts', 'test/verify/claims.test.ts'],
  },
});
