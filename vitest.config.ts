import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Each writer thread strips its modules' types with a WebAssembly module of its own, and Node 24 now and then ends a process in which
// many of those came and went ("jit_page_->allocations_.erase", nodejs/node issue 64500). From the cache nothing is stripped twice.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/node');

/** The unit tests: every workspace's own. What needs a server or a browser lives in `test/` and has its own runs. */
export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', 'scripts'],
  },
});
