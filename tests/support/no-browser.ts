import { expect, it } from 'vitest';

// Stands in for tests/e2e on a machine without a browser, so that the gap shows in the report; CI must have one.
it.skipIf(process.env['CI'] !== 'true')('finds Chromium (install it or set CHROMIUM_PATH) to run tests/e2e', () => {
  expect(process.env['CHROMIUM_PATH']).toBeDefined();
});
