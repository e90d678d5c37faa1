import { configDefaults, defineConfig } from 'vitest/config';

/** The unit tests. What `npm run new` makes is compiled, linted and tested in a copy of the tree: `vitest.scaffolds.config.ts`. */
export default defineConfig({
  test: { name: '@alongside/scripts', exclude: [...configDefaults.exclude, 'new/new.test.ts'] },
});
