import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import { expect, test } from 'vitest';
import { contractDocument } from './operations/contract-document.ts';
import type { OperationFacts } from './operations/operation.ts';
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

test('a handler that lets in others than it declares is caught, and so is an operation without a rule', async () => {
  await using api = await openTestServer();
  const app = new WatchedApp(api.server.context);
  const { paths, components } = contractDocument();
  const create = paths['/v1/personas']?.post;
  if (!create) throw new Error('personas are not made any more');
  const { 'x-access': rule, ...unruled } = create;
  const ask = (operation: OperationFacts) =>
    tryAccess(
      { paths: { '/v1/personas': { post: operation } }, ...(components && { components }) },
      app,
      freshCallers(api, app),
      app.context.origin(),
    );
  const { deviations } = await ask({ ...create, 'x-access': { kind: 'roles', roles: ['admin'] } });
  expect(rule).toEqual({ kind: 'roles', roles: ['marketer', 'admin'] });
  expect(deviations).toEqual(
    ['key', 'by cookie', 'by extension'].map((how) => `createPersona as marketer ${how}: let in, declared is 403`),
  );
  await expect(ask(unruled)).rejects.toThrow('createPersona does not say who may call it');
});
