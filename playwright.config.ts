import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  // Bounds for a slow machine with other work: nothing waits so long where what it waits for has come.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // Each test starts a browser of its own: two at a time are what two cores carry.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
});
