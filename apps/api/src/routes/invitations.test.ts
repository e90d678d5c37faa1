import { describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const invite = (api: TestServer, more: object = {}) =>
  api.ask('admin', 'POST', '/v1/invitations', { email: 'Guest@Acme.example', roles: ['rep'], ...more });
const tokenOf = ({ body }: { body: unknown }) => new URL((body as { link: string }).link).hash.slice(1);
const preview = async (api: TestServer, token: string) => (await api.ask(undefined, 'POST', '/v1/invitations/preview', { token })).status;

describe('invitations', () => {
  test('are made with a link that is told once and nowhere stored', async () => {
    await using api = await openTestServer();
    const made = await invite(api, { expiresInDays: 3 });
    expect(made).toMatchObject({
      status: 201,
      body: { email: 'guest@acme.example', roles: ['rep'], teamIds: [], status: 'pending', sent: false },
    });
    const { link, sent: _, ...invitation } = made.body as { link: string; sent: boolean; id: string; createdAt: string; expiresAt: string };
    expect(link).toMatch(new RegExp(`^${api.server.url}/invite#all_`));
    expect(Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)).toBe(3 * 86_400_000);
    expect((await api.ask('admin', 'GET', '/v1/invitations')).body).toEqual({ items: [invitation] });
    expect(JSON.stringify(api.server.context.control.native.all('SELECT * FROM invitations'))).not.toContain(tokenOf(made));
    expect(api.printed.join()).toContain(link);
    expect(await preview(api, tokenOf(made))).toBe(200);
  });

  test('of the same address replace one another', async () => {
    await using api = await openTestServer();
    const [first, second] = [await invite(api), await invite(api, { roles: ['marketer'] })];
    expect([await preview(api, tokenOf(first)), await preview(api, tokenOf(second))]).toEqual([410, 200]);
    expect((await api.ask('admin', 'GET', '/v1/invitations')).body).toMatchObject({
      items: [{ status: 'revoked' }, { status: 'pending' }],
    });
  });

  test('work no more once they are revoked', async () => {
    await using api = await openTestServer();
    const made = await invite(api);
    const { id } = made.body as { id: string };
    const revoke = () => api.ask('admin', 'DELETE', `/v1/invitations/${id}`);
    expect([(await revoke()).status, (await revoke()).status, await preview(api, tokenOf(made))]).toEqual([204, 204, 410]);
    const actions = api.server.context.control.native.all(
      "SELECT body ->> '$.action' FROM audit_entries WHERE body ->> '$.subject.id' = ?",
      id,
    );
    expect(actions.flat()).toEqual(['invitation.created', 'invitation.revoked']);
  });

  test('are not kept under an Idempotency-Key: the answer holds the link', async () => {
    await using api = await openTestServer();
    const send = () => api.ask('admin', 'POST', '/v1/invitations', { email: 'g@acme.example', roles: ['rep'] }, { 'idempotency-key': 'a' });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status, tokenOf(first) === tokenOf(second)]).toEqual([201, 201, false]);
    const workspace = api.server.context.control.findWorkspaceBySlug('acme');
    const { native } = await api.server.context.stores.get(workspace?.id ?? '');
    expect(native.get('SELECT count(*) FROM idempotency_keys')).toEqual([0]);
  });

  test('refuse an address that has a member, whatever becomes of it elsewhere', async () => {
    await using api = await openTestServer();
    await api.member({ email: 'mia@acme.example' });
    await api.member({ email: 'guest@acme.example', slug: 'other' });
    expect(await invite(api, { email: 'MIA@acme.example' })).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect((await invite(api)).status).toBe(201);
  });

  test.each([
    ['email', { email: 'nobody' }],
    ['roles', { roles: [] }],
    ['expiresInDays', { expiresInDays: 31 }],
    ['teamIds.0', { teamIds: ['tea_0123456789abcdefghjkmnpqrs'] }],
  ])('refuse bad input at %s', async (path, more) => {
    await using api = await openTestServer();
    expect(await invite(api, more)).toMatchObject({ status: 400, body: { errors: [{ path }] } });
  });

  test('refuse everybody but admins of the workspace', async () => {
    await using api = await openTestServer();
    const { id } = (await invite(api)).body as { id: string };
    for (const [role, status] of [
      ['rep', 403],
      ['marketer', 403],
      [undefined, 401],
    ] as const) {
      expect((await api.ask(role, 'GET', '/v1/invitations')).status).toBe(status);
      expect((await api.ask(role, 'POST', '/v1/invitations', { email: 'x@acme.example', roles: ['admin'] })).status).toBe(status);
      expect((await api.ask(role, 'DELETE', `/v1/invitations/${id}`)).status).toBe(status);
    }
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    expect((await api.ask(undefined, 'DELETE', `/v1/invitations/${id}`, undefined, { authorization })).status).toBe(404);
    expect((await api.ask(undefined, 'GET', '/v1/invitations', undefined, { authorization })).body).toEqual({ items: [] });
  });
});
