import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let authorization = '';
let repId = '';

beforeAll(async () => {
  api = await openTestServer();
  authorization = `Bearer ${(await api.extensionToken(await api.member({ roles: ['admin'] }))).access_token}`;
  repId = (await api.member()).id;
});
afterAll(() => api[Symbol.asyncDispose]());

const provider = { name: 'Company', issuer: 'https://id.acme.example', clientId: 'alongside' };

test.each<[string, string, string, object]>([
  ['invites an admin', 'POST', '/v1/invitations', { email: 'guest@acme.example', roles: ['admin'] }],
  ['makes a key', 'POST', '/v1/keys', { name: 'CI', role: 'admin' }],
  ['sets up an identity provider', 'POST', '/v1/oidc-providers', provider],
  ['turns the settings of sign-in', 'PATCH', '/v1/workspace', { repsSee: 'own' }],
  ['exports everything', 'POST', '/v1/workspace/export', {}],
  ['deletes everything', 'DELETE', '/v1/workspace', { confirmName: 'acme' }],
  ['makes a workspace', 'POST', '/v1/workspaces', { slug: 'other', name: 'Other' }],
])('an admin’s extension, whose token may be lost, never %s', async (_, method, path, body) => {
  const answer = await api.ask(undefined, method, path, body, { authorization });
  expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
});

test('nor gives anybody another role', async () => {
  const answer = await api.ask(undefined, 'PATCH', `/v1/members/${repId}`, { roles: ['admin'] }, { authorization });
  expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
});

test('what rules nobody it may', async () => {
  expect((await api.ask(undefined, 'GET', '/v1/members', undefined, { authorization })).status).toBe(200);
});
