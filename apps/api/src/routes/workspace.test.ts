import { describe, expect, test } from 'vitest';
import { startSession } from '../services/sessions/start-session.ts';
import { openTestServer } from '../testing/open-test-server.ts';

const provider = {
  name: 'Company',
  issuer: 'https://id.acme.example',
  clientId: 'alongside',
  defaultRoles: ['rep'],
  isEnabled: false,
};

describe('workspace', () => {
  test('is read by everyone with a role, and changed by admins', async () => {
    await using api = await openTestServer();
    const mia = await api.member();
    const read = async () => (await mia.ask('GET', '/v1/workspace')).body;
    expect(await read()).toEqual({
      id: mia.workspaceId,
      slug: 'acme',
      name: 'acme',
      createdAt: expect.any(String),
      repsSee: 'all',
      ssoOnly: false,
    });
    const changed = await api.ask('admin', 'PATCH', '/v1/workspace', { name: 'Acme Inc.', repsSee: 'own' });
    expect(changed).toMatchObject({ status: 200, body: { name: 'Acme Inc.', repsSee: 'own', slug: 'acme' } });
    expect(await read()).toEqual(changed.body);
    const acts = api.server.context.control.native
      .all("SELECT body FROM audit_entries WHERE body ->> '$.subject.id' = ? ORDER BY sequence", mia.workspaceId)
      .map(([body]) => JSON.parse(String(body)) as { action: string });
    expect(acts).toMatchObject([
      { action: 'workspace.created' },
      { action: 'workspace.renamed' },
      { action: 'workspace.settings_changed', before: { repsSee: 'all', ssoOnly: false }, after: { repsSee: 'own', ssoOnly: false } },
    ]);
    expect(JSON.stringify(acts)).not.toContain('Inc.');
  });

  test('lets people in through the identity provider only when there is one, and signs the others out', async () => {
    await using api = await openTestServer();
    const [ada, mia] = [await api.member({ roles: ['admin'] }), await api.member()];
    const asAda = { workspaceId: ada.workspaceId, memberId: ada.id, method: 'email', label: 'Another browser' } as const;
    const { cookie: elsewhere } = await startSession(api.server.context, asAda);
    const turnOn = () => ada.ask('PATCH', '/v1/workspace', { ssoOnly: true });
    expect(await turnOn()).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const made = await ada.ask('POST', '/v1/oidc-providers', provider);
    expect([made.status, (await turnOn()).status]).toEqual([201, 409]);
    await ada.ask('PATCH', `/v1/oidc-providers/${(made.body as { id: string }).id}`, { isEnabled: true });
    expect(await turnOn()).toMatchObject({ status: 200, body: { ssoOnly: true } });
    expect([(await ada.ask('GET', '/v1/session')).status, (await mia.ask('GET', '/v1/session')).status]).toEqual([200, 401]);
    // Whoever else has got in as her is out as well.
    expect((await api.ask(undefined, 'GET', '/v1/session', undefined, { cookie: elsewhere.slice(0, elsewhere.indexOf(';')) })).status).toBe(
      401,
    );
    expect(await ada.ask('PATCH', '/v1/workspace', { ssoOnly: false })).toMatchObject({ status: 200, body: { ssoOnly: false } });
  });

  test.each([
    ['name', { name: ' ' }],
    ['repsSee', { repsSee: 'some' }],
    ['ssoOnly', { ssoOnly: 'yes' }],
  ])('refuses bad input at %s', async (path, body) => {
    await using api = await openTestServer();
    expect(await api.ask('admin', 'PATCH', '/v1/workspace', body)).toMatchObject({ status: 400, body: { errors: [{ path }] } });
  });

  test('refuses the wrong caller', async () => {
    await using api = await openTestServer();
    expect((await api.ask('rep', 'PATCH', '/v1/workspace', { repsSee: 'all' })).status).toBe(403);
    expect((await api.ask('marketer', 'PATCH', '/v1/workspace', { repsSee: 'all' })).status).toBe(403);
    expect((await api.ask(undefined, 'PATCH', '/v1/workspace', { repsSee: 'all' })).status).toBe(401);
    expect((await api.ask(undefined, 'GET', '/v1/workspace')).status).toBe(401);
  });
});
