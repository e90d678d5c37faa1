import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './integration/longest-first.ts';

// As for the unit tests: see `vitest.config.ts` at the root.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../node_modules/.cache/node');

/** Tests against running servers. The stories in real browsers have their own run: `playwright.config.ts`. */
export default defineConfig({
  test: {
    name: 'integration',
    dir: 'integration',
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
