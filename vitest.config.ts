import { defineConfig } from 'vitest/config';

// Tests run compiled, from dist: worker threads cannot load TypeScript on Node 20.
export default defineConfig({
  test: {
    include: ['dist/tests/**/*.test.js'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A busy machine may take long for what a page does at once.
    expect: { poll: { timeout: 30_000 } },
  },
});
