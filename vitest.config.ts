import { defineConfig } from 'vitest/config';

/** The unit tests: every workspace's own. What needs a server or a browser lives in `test/` and has its own runs. */
export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', 'scripts'],
  },
});
