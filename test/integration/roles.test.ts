import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import { expect, test } from 'vitest';
import { contractDocument } from './operations/contract-document.ts';
import { WatchedApp } from './principals/watched-app.ts';
import { freshCallers, tryAccess, tryUndeclaredMethods } from './roles/try-access.ts';

test('every operation lets in whom it declares, and nobody else', { timeout: 240_000 }, async () => {
  await using api = await openTestServer();
  const app = new WatchedApp(api.server.context);
  const { pairs, deviations, unbuilt } = await tryAccess(contractDocument(), app, freshCallers(api, app), app.context.origin());
  console.log(`${pairs} pairs of operation and caller`);
  expect({ deviations, unbuilt }).toEqual({ deviations: [], unbuilt: [] });
});

test('no address takes a method that it does not declare', async () => {
  await using api = await openTestServer();
  const app = new WatchedApp(api.server.context);
  const [, , admin] = await freshCallers(api, app)();
  if (!admin) throw new Error('nobody was made');
  expect(await tryUndeclaredMethods(contractDocument(), app, admin, app.context.origin())).toEqual([]);
});
