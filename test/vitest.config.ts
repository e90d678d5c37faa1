import { defineConfig } from 'vitest/config';

/** Tests against running servers. The stories in real browsers have their own run: `playwright.config.ts`. */
export default defineConfig({
  test: {
    name: 'integration',
    dir: 'integration',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
