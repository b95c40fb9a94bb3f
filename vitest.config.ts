import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    // Most tests wait for processes of their own; what a file changes it puts back.
    maxWorkers: '100%',
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
