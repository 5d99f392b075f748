import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'services/*/src/**/*.test.ts'],
          // Property tests take seconds on a machine that does other work beside them.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'across',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/database/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
