import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const BUILD_ONCE = 'src/testing/build-once.ts';

/**
 * unit: beside the source, needs nothing. builds: makes sites of its own. site: reads the built pages. browser: opens
 * them in a real browser. The site is built once a run, and only when a test of the last three is going to run.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  publicDir: false,
  test: {
    // Pages that wait for a slow line, a few at a time.
    maxConcurrency: 3,
    // Vitest leaves one core free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/testing/{builds,site,browser}/**'],
          // A test that hangs ends; one on a busy machine does not fail.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'builds',
          include: ['src/testing/builds/**/*.test.ts'],
          globalSetup: [BUILD_ONCE],
          // Two builds at a time would share Astro's working folder.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['src/testing/site/**/*.test.ts'],
          globalSetup: [BUILD_ONCE],
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/testing/browser/**/*.test.ts'],
          globalSetup: [BUILD_ONCE],
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
