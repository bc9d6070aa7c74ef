import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findChromium } from './support/find-chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const chromium = findChromium();
if (chromium === null) process.stderr.write('No Chromium found: the end-to-end tests are skipped (CI=true: fail).\n');

/**
 * Four projects, cheapest first. Everything that starts a Meilisearch or a browser runs alone (`maxWorkers: 1`):
 * several engines indexing at once on two cores make each other miss their deadlines.
 */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A test that asserts nothing passes for the wrong reason.
    expect: { requireAssertions: true },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    env: chromium === null ? {} : { CHROMIUM_PATH: chromium },
    coverage: { include: ['core/**', 'indexer/**', 'server/**', 'web/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{core,indexer,server}/**/*.test.{ts,tsx}'],
          testTimeout: 15_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          include: ['tests/web/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: 15_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/{contract,engine}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          // Without a browser one visible line stands for the suite: skipped here, failed where CI=true.
          include: chromium === null ? ['tests/support/no-browser.ts'] : ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
