import { defineConfig } from 'vitest/config';

/** Costs half as much as all unit tests together, so it runs with the integration tests. */
export default defineConfig({
  test: { name: 'scaffolds', include: ['new/new.test.ts'] },
});
