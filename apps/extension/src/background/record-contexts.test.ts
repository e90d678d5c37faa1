import { beforeEach, expect, test } from 'vitest';
import { personContext } from '../overlay/fixtures/person-context.ts';
import { contextCache } from './context-cache.ts';
import { desk, json, record, setUpWithKey } from './fixtures/desk.ts';
import { recordContexts } from './record-contexts.ts';
import { credentials } from './sign-in/credentials.ts';

beforeEach(setUpWithKey);

test('what is on its way while somebody else signs in is neither shown nor kept', async () => {
  const { own } = desk();
  const arrived = Promise.withResolvers<Response>();
  const world = { now: () => 1, fetch: () => arrived.promise, randomId: () => 'r' };
  const contexts = recordContexts(
    world,
    contextCache(() => 1),
    own.mayUseHints,
    own.choices,
    credentials(world, async () => {}),
  );
  const asked = contexts.fetchContext(7, record);
  contexts.cancelAll();
  arrived.resolve(json(personContext));
  expect([await asked, await contexts.peek(record)]).toEqual([{ status: 'outdated' }, undefined]);
});
