import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import { expect, test } from 'vitest';
import { FuzzWorld } from './fuzz/fuzz-world.ts';
import { isInfected, readOnlyFields } from './mass-assignment/read-only-fields.ts';
import { lookForIt, tryAssignment } from './mass-assignment/try-assignment.ts';
import { contractDocument, operationsOf } from './operations/contract-document.ts';
import { WatchedApp } from './principals/watched-app.ts';

const rounds = 20;

test('fields that a body does not have, and those that only answers have, change nothing', { timeout: 240_000 }, async () => {
  await using api = await openTestServer();
  const app = new WatchedApp(api.server.context);
  const world = new FuzzWorld(api, app);
  const document = contractDocument();
  const schemas = document.components?.schemas ?? {};
  const operations = operationsOf(document);
  const writes = operations.filter(({ requestBody }) => requestBody?.content['application/json']);
  const tried = [];
  for (let round = 0; round < rounds; round += 1) {
    const tenant = await world.tenant();
    tried.push(...(await Promise.all(writes.map((operation) => tryAssignment(app, tenant, operation, schemas, round * 4_001)))));
  }
  // Nor did it get anywhere that a later question would show.
  const tenant = await world.tenant();
  const questions = operations
    .filter(({ method }) => method === 'GET')
    .flatMap((operation) => [1, 2, 3, 4, 5].map((seed) => ({ operation, seed })));
  const shown = await Promise.all(questions.map(({ operation, seed }) => lookForIt(app, tenant, operation, schemas, seed)));
  const findings = [...tried.map(({ finding }) => finding), ...shown].filter((finding) => finding !== undefined);
  expect(findings).toEqual([]);
  expect(tried.filter(({ isTaken }) => isTaken).length).toBeGreaterThan(writes.length * 4);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a body that is stored as it comes is noticed', () => {
  const create = operationsOf(contractDocument()).find(({ operationId }) => operationId === 'createPerson');
  expect(create && isInfected(JSON.stringify(readOnlyFields(create, contractDocument().components?.schemas ?? {})))).toBe(true);
});
