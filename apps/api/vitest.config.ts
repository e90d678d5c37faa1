import { defineConfig } from 'vitest/config';

/** Most tests here start a server with real databases: modules are loaded once per worker, and a busy machine is given time. */
export default defineConfig({
  test: { isolate: false, testTimeout: 30_000, hookTimeout: 30_000, include: ['src/**/*.test.ts'] },
});
