import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

const path = '/v1/oidc-providers';
const secret = 'a-secret-that-is-never-told';
const provider = { name: 'Company', issuer: 'https://idp.acme.example', clientId: 'alongside', defaultRoles: ['rep'] };
const idOf = (answer: { body: unknown }) => (answer.body as { id: string }).id;

describe('oidc-providers', () => {
  test('are set up, listed, changed and removed, and the secret is in no answer and no file', async () => {
    await using api = await openTestServer();
    const created = await api.ask('admin', 'POST', path, { ...provider, clientSecret: secret });
    expect(created).toMatchObject({
      status: 201,
      body: { ...provider, hasSecret: true, justInTime: true, groupsClaim: 'groups', isEnabled: true },
    });
    const id = idOf(created);
    const patch = { name: 'Acme', groupRoles: [{ group: 'sales', roles: ['rep'] }] };
    const changed = await api.ask('admin', 'PATCH', `${path}/${id}`, patch);
    expect(changed).toMatchObject({ status: 200, body: { ...provider, ...patch, hasSecret: true } });
    expect(await api.ask('admin', 'GET', `${path}/${id}`)).toMatchObject({ status: 200, body: patch });
    const listed = await api.ask('admin', 'GET', path);
    expect(listed).toMatchObject({ status: 200, body: { items: [{ id }] } });
    expect(JSON.stringify([created.body, changed.body, listed.body])).not.toContain(secret);
    for (const file of ['control.db', 'control.db-wal']) expect(readFileSync(join(api.dataDir, file)).includes(secret)).toBe(false);
    expect(await api.ask('admin', 'PATCH', `${path}/${id}`, { clientSecret: null })).toMatchObject({ body: { hasSecret: false } });
    expect(await api.ask('admin', 'DELETE', `${path}/${id}`)).toMatchObject({ status: 204 });
    expect(await api.ask('admin', 'GET', `${path}/${id}`)).toMatchObject({ status: 404 });
    const audit = await api.ask('admin', 'GET', '/v1/audit');
    const actions = (audit.body as { items: { action: string }[] }).items
      .map(({ action }) => action)
      .filter((action) => action.startsWith('oidc'));
    expect(actions).toEqual(['oidc_provider.deleted', 'oidc_provider.changed', 'oidc_provider.changed', 'oidc_provider.created']);
  });

  test('come page by page', async () => {
    await using api = await openTestServer();
    for (const clientId of ['a', 'b', 'c']) await api.ask('admin', 'POST', path, { ...provider, clientId });
    const first = await api.ask('admin', 'GET', `${path}?limit=2`);
    const { items, nextCursor } = first.body as { items: { clientId: string }[]; nextCursor: string };
    const second = await api.ask('admin', 'GET', `${path}?limit=2&cursor=${nextCursor}`);
    expect([items.map(({ clientId }) => clientId), second.body]).toMatchObject([['a', 'b'], { items: [{ clientId: 'c' }] }]);
  });

  test('say what is wrong when they are asked', async () => {
    await using api = await openTestServer();
    const id = idOf(await api.ask('admin', 'POST', path, { ...provider, issuer: 'http://127.0.0.1:9' }));
    expect(await api.ask('admin', 'POST', `${path}/${id}/check`)).toMatchObject({
      status: 200,
      body: { isUsable: false, problems: ['unreachable'], redirectUri: `${api.server.url}/v1/sign-in/oidc/callback` },
    });
  });

  test('refuse a second one of the same client, an issuer without TLS, and another issuer without its own secret', async () => {
    await using api = await openTestServer();
    const id = idOf(await api.ask('admin', 'POST', path, { ...provider, clientSecret: secret }));
    expect(await api.ask('admin', 'POST', path, provider)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const bad = await api.ask('admin', 'POST', path, { ...provider, issuer: 'http://idp.acme.example' });
    expect(bad).toMatchObject({ status: 400, body: { errors: [{ path: 'issuer' }] } });
    const moved = await api.ask('admin', 'PATCH', `${path}/${id}`, { issuer: 'https://idp.evil.example' });
    expect(moved).toMatchObject({ status: 400, body: { errors: [{ path: 'clientSecret' }] } });
    for (const body of [
      { ...provider, name: '' },
      { ...provider, defaultRoles: ['owner'] },
      { ...provider, issuer: 'idp' },
    ]) {
      expect(await api.ask('admin', 'POST', path, body)).toMatchObject({ status: 400 });
    }
  });

  test('are nobody else’s business: not of other roles, not of other workspaces', async () => {
    await using api = await openTestServer();
    const id = idOf(await api.ask('admin', 'POST', path, provider));
    for (const role of ['rep', 'marketer'] as const) expect(await api.ask(role, 'GET', path)).toMatchObject({ status: 403 });
    expect(await api.ask(undefined, 'GET', path)).toMatchObject({ status: 401 });
    const headers = { authorization: `Bearer ${await api.key('admin', 'other')}` };
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const body = method === 'PATCH' ? { name: 'Mine' } : undefined;
      expect(await api.ask(undefined, method, `${path}/${id}`, body, headers)).toMatchObject({ status: 404 });
    }
    expect(await api.ask(undefined, 'POST', `${path}/${id}/check`, undefined, headers)).toMatchObject({ status: 404 });
    expect(await api.ask(undefined, 'GET', path, undefined, headers)).toMatchObject({ body: { items: [] } });
  });
});

test('a server that people reach from elsewhere takes no provider on its own machine: an admin could feel their way around there', async () => {
  await using api = await openTestServer({ env: { publicOrigin: 'https://alongside.acme.example' } });
  const inside = { ...provider, issuer: 'http://127.0.0.1:9200' };
  expect((await api.ask('admin', 'POST', path, inside)).status).toBe(400);
  const id = idOf(await api.ask('admin', 'POST', path, provider));
  expect((await api.ask('admin', 'PATCH', `${path}/${id}`, { issuer: 'https://localhost' })).status).toBe(400);
});
