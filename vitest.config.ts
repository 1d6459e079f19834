import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests of the command line start processes; two of them may share one processor with all the others.
    testTimeout: 30_000,
  },
});
