import { defineConfig } from '@playwright/test';

/** Stories: the built extension in real browsers, the real API, CRM pages under their real host names. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.story.ts',
  globalSetup: './e2e/setup/build.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
});
