import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    setupFiles: 'test/properties.ts',
    // Most tests wait for processes of their own; what a file changes it puts back.
    maxWorkers: '100%',
    isolate: false,
    // Whatever a test waits for has a limit of its own, which tells what did not come; these are for what does not end.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
  },
});
