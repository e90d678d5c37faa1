import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPulse, writePulse } from './pulse.ts';

beforeEach(() => fakeBrowser.reset());

test('parts that are written at the same moment are all there afterwards', async () => {
  await writePulse({ signIn: { state: 'opening' } });
  await Promise.all([
    writePulse({ signIn: undefined }),
    writePulse({ waiting: 3 }),
    writePulse(({ revision }) => ({ revision: revision + 1 })),
    writePulse(({ revision }) => ({ revision: revision + 1 })),
  ]);
  expect(await readPulse()).toEqual({ revision: 2, waiting: 3, failing: false });
});
