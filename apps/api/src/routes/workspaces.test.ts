import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

describe('createWorkspace', () => {
  test('makes the member who asks its admin', async () => {
    await using api = await openTestServer();
    const ada = await api.member({ roles: ['admin'] });
    const made = await ada.ask('POST', '/v1/workspaces', { slug: 'north', name: 'North' });
    expect(made).toMatchObject({ status: 201, body: { slug: 'north', name: 'North', repsSee: 'all', ssoOnly: false } });
    const { id } = made.body as { id: string };
    const sql = api.server.context.control.native;
    expect(sql.all('SELECT user_id, roles, status FROM members WHERE workspace_id = ?', id)).toEqual([[ada.userId, '["admin"]', 'active']]);
    const actions = sql.all("SELECT body ->> '$.action' FROM audit_entries WHERE workspace_id = ? ORDER BY sequence", id).flat();
    expect(actions).toEqual(['workspace.created', 'member.created']);
  });

  test('tells nothing of whose a taken slug is', async () => {
    await using api = await openTestServer();
    await api.key('admin', 'other');
    const answer = await api.ask('admin', 'POST', '/v1/workspaces', { slug: 'other', name: 'Mine' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'conflict', detail: 'this slug is taken' } });
  });

  test.each([
    ['slug', { slug: 'Not a slug', name: 'X' }],
    ['slug', { slug: '../etc', name: 'X' }],
    ['name', { slug: 'north', name: '' }],
  ])('refuses bad input at %s', async (path, body) => {
    await using api = await openTestServer();
    expect(await api.ask('admin', 'POST', '/v1/workspaces', body)).toMatchObject({ status: 400, body: { errors: [{ path }] } });
  });

  test('refuses everybody but admins', async () => {
    await using api = await openTestServer();
    const body = { slug: 'north', name: 'North' };
    expect((await api.ask('rep', 'POST', '/v1/workspaces', body)).status).toBe(403);
    expect((await api.ask('marketer', 'POST', '/v1/workspaces', body)).status).toBe(403);
    expect((await api.ask(undefined, 'POST', '/v1/workspaces', body)).status).toBe(401);
  });
});
