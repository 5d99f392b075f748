/** The unit tests alone, for Stryker: the other project starts a database. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'services/*/src/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
