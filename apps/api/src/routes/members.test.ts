import { describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const nobody = 'mem_0123456789abcdefghjkmnpqrs';
const teamOf = async (api: TestServer, name: string, memberIds: string[] = []) =>
  ((await api.ask('admin', 'POST', '/v1/teams', { name, memberIds })).body as { id: string }).id;
const auditOf = (api: TestServer, id: string) =>
  api.server.context.control.native
    .all("SELECT body FROM audit_entries WHERE body ->> '$.subject.id' = ? ORDER BY sequence", id)
    .map(([body]) => JSON.parse(String(body)) as { action: string; before?: object; after?: object });

describe('members', () => {
  test('are listed by role, status and team, page by page, to everyone with a role', async () => {
    await using api = await openTestServer();
    const mia = await api.member({ email: 'mia@acme.example', name: 'Mia', roles: ['rep'] });
    const ada = await api.member({ email: 'ada@acme.example', roles: ['admin', 'marketer'] });
    const ben = await api.member({ email: 'ben@acme.example', roles: ['rep'] });
    await api.member({ slug: 'other' });
    const teamId = await teamOf(api, 'North', [mia.id]);
    await api.ask('admin', 'PATCH', `/v1/members/${ben.id}`, { status: 'suspended' });
    const ids = async (query: string) =>
      ((await mia.ask('GET', `/v1/members?${query}`)).body as { items: { id: string }[] }).items.map(({ id }) => id);
    expect(await ids('')).toEqual([mia.id, ada.id, ben.id].sort());
    expect(await ids('role=marketer')).toEqual([ada.id]);
    expect(await ids('status=suspended')).toEqual([ben.id]);
    expect(await ids(`teamId=${teamId}`)).toEqual([mia.id]);
    const { body } = await mia.ask('GET', '/v1/members?limit=2');
    const { nextCursor } = body as { nextCursor: string };
    expect([...(await ids('limit=2')), ...(await ids(`limit=2&cursor=${nextCursor}`))]).toEqual([mia.id, ada.id, ben.id].sort());
    const { createdAt, lastSeenAt, ...one } = (await mia.ask('GET', `/v1/members/${mia.id}`)).body as Record<string, unknown>;
    expect([typeof createdAt, typeof lastSeenAt, one]).toEqual([
      'string',
      'string',
      { id: mia.id, name: 'Mia', email: 'mia@acme.example', roles: ['rep'], teamIds: [teamId], status: 'active', source: 'invitation' },
    ]);
  });

  test('get and lose roles at once', async () => {
    await using api = await openTestServer();
    const mia = await api.member({ roles: ['rep'] });
    expect((await mia.ask('POST', '/v1/personas', {})).status).toBe(403);
    const change = await api.ask('admin', 'PATCH', `/v1/members/${mia.id}`, { roles: ['marketer', 'rep'] });
    expect(change).toMatchObject({ status: 200, body: { roles: ['marketer', 'rep'] } });
    expect((await mia.ask('POST', '/v1/personas', {})).status).toBe(400);
    await api.ask('admin', 'PATCH', `/v1/members/${mia.id}`, { roles: ['rep'] });
    expect((await mia.ask('POST', '/v1/personas', {})).status).toBe(403);
    expect(auditOf(api, mia.id).slice(1)).toMatchObject([
      { action: 'member.roles_changed', before: { roles: ['rep'] }, after: { roles: ['marketer', 'rep'] } },
      { action: 'member.roles_changed', before: { roles: ['marketer', 'rep'] }, after: { roles: ['rep'] } },
    ]);
  });

  test('are signed out everywhere when they are suspended, and stay so when they are back', async () => {
    await using api = await openTestServer();
    const mia = await api.member();
    expect((await mia.ask('GET', '/v1/session')).status).toBe(200);
    await api.ask('admin', 'PATCH', `/v1/members/${mia.id}`, { status: 'suspended' });
    expect((await mia.ask('GET', '/v1/session')).status).toBe(401);
    await api.ask('admin', 'PATCH', `/v1/members/${mia.id}`, { status: 'active' });
    expect((await mia.ask('GET', '/v1/session')).status).toBe(401);
    const sql = api.server.context.control.native;
    expect(sql.get('SELECT ended_by FROM sessions WHERE id = ?', mia.sessionId)).toEqual(['member_changed']);
    expect(auditOf(api, mia.id).map(({ action }) => action)).toEqual(['member.created', 'member.suspended', 'member.reinstated']);
  });

  test('are gone when they are removed, but for their id in the audit log; elsewhere they stay', async () => {
    await using api = await openTestServer();
    const [mia, both] = [await api.member({ email: 'mia@acme.example' }), await api.member({ email: 'both@acme.example' })];
    const there = await api.member({ email: 'both@acme.example', slug: 'other' });
    const teamId = await teamOf(api, 'North', [mia.id]);
    for (const { id } of [mia, both]) expect((await api.ask('admin', 'DELETE', `/v1/members/${id}`)).status).toBe(204);
    expect([(await mia.ask('GET', '/v1/session')).status, (await there.ask('GET', '/v1/session')).status]).toEqual([401, 200]);
    expect((await api.ask('admin', 'GET', `/v1/teams/${teamId}`)).body).toMatchObject({ memberIds: [] });
    expect(api.server.context.control.native.all('SELECT email FROM users')).toEqual([['both@acme.example']]);
    expect(auditOf(api, mia.id).at(-1)).toMatchObject({ action: 'member.removed', before: { roles: ['rep'] } });
    expect((await api.ask('admin', 'DELETE', `/v1/members/${mia.id}`)).status).toBe(404);
  });

  test('are called what the workspace calls them, and nothing else elsewhere', async () => {
    await using api = await openTestServer();
    const here = await api.member({ email: 'both@acme.example', name: 'Bo' });
    const there = await api.member({ email: 'both@acme.example', slug: 'other' });
    await api.ask('admin', 'PATCH', `/v1/members/${here.id}`, { name: 'Robert' });
    expect((await here.ask('GET', '/v1/session')).body).toMatchObject({ member: { name: 'Robert' } });
    expect((await there.ask('GET', '/v1/session')).body).toMatchObject({ member: { name: 'Bo' } });
  });

  test.each([
    ['PATCH', { roles: ['rep'] }],
    ['PATCH', { status: 'suspended' }],
    ['DELETE', undefined],
  ])('keep a last active admin: %s %j', async (method, body) => {
    await using api = await openTestServer();
    const [ada, eve] = [await api.member({ roles: ['admin'] }), await api.member({ roles: ['admin'] })];
    await api.ask('admin', 'PATCH', `/v1/members/${eve.id}`, { status: 'suspended' });
    expect(await ada.ask(method, `/v1/members/${ada.id}`, body)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect((await ada.ask('GET', `/v1/members/${ada.id}`)).body).toMatchObject({ roles: ['admin'], status: 'active' });
    await api.ask('admin', 'PATCH', `/v1/members/${eve.id}`, { status: 'active' });
    expect([200, 204]).toContain((await ada.ask(method, `/v1/members/${ada.id}`, body)).status);
  });

  test.each([
    ['roles', { roles: [] }],
    ['roles.0', { roles: ['king'] }],
    ['status', { status: 'asleep' }],
    ['name', { name: ' ' }],
    ['teamIds.0', { teamIds: ['tea_0123456789abcdefghjkmnpqrs'] }],
  ])('refuse bad input at %s', async (path, body) => {
    await using api = await openTestServer();
    const mia = await api.member();
    expect(await api.ask('admin', 'PATCH', `/v1/members/${mia.id}`, body)).toMatchObject({ status: 400, body: { errors: [{ path }] } });
    expect((await api.ask('admin', 'GET', '/v1/members?cursor=nonsense')).status).toBe(400);
  });

  test('refuse everybody but admins who would change one', async () => {
    await using api = await openTestServer();
    const mia = await api.member({ roles: ['marketer', 'rep'] });
    expect((await mia.ask('PATCH', `/v1/members/${mia.id}`, { roles: ['admin'] })).status).toBe(403);
    expect((await mia.ask('DELETE', `/v1/members/${mia.id}`)).status).toBe(403);
    for (const path of ['', `/${mia.id}`]) expect((await api.ask(undefined, 'GET', `/v1/members${path}`)).status).toBe(401);
  });

  test('of another workspace are answered like those there are not', async () => {
    await using api = await openTestServer();
    const stranger = await api.member({ slug: 'other' });
    const team = await teamOf(api, 'North');
    for (const [method, body] of [['GET'], ['PATCH', { roles: ['admin'] }], ['PATCH', { teamIds: [team] }], ['DELETE']] as const) {
      const [foreign, absent] = [
        await api.ask('admin', method, `/v1/members/${stranger.id}`, body),
        await api.ask('admin', method, `/v1/members/${nobody}`, body),
      ];
      const plain = ({ status, body: answer }: typeof foreign, id: string) =>
        JSON.stringify({ status, ...(answer as object), requestId: '' }).replaceAll(id, '');
      expect(foreign.status).toBe(404);
      expect(plain(foreign, stranger.id)).toBe(plain(absent, nobody));
    }
    expect((await stranger.ask('GET', '/v1/session')).body).toMatchObject({ roles: ['rep'] });
  });
});
