import { expect, test } from 'vitest';
import { citedPaths } from './cited-paths.ts';

test('finds paths in backticks, links and pictures, and no patterns', () => {
  const page = `See \`packages/common/src/touch.ts\`, [style](style.md#naming) and ![overlay](../images/overlay.png).
    Not \`npm test\`, \`apps/api/src/services/<noun>/<verb>.ts\`, \`docs/*.md\` or [the web](https://example.test/a).`;
  expect(citedPaths('docs/guides/start.md', page)).toEqual([
    'packages/common/src/touch.ts',
    'docs/guides/style.md',
    'docs/images/overlay.png',
  ]);
});
