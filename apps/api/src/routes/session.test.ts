import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession } from '../services/sessions/start-session.ts';
import type { TestMember } from '../testing/make-member.ts';
import { makeSsoOnly } from '../testing/make-sso-only.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let here: TestMember;
let there: TestMember;
const email = 'mia@acme.example';

beforeAll(async () => {
  api = await openTestServer();
  here = await api.member({ email });
  there = await api.member({ email, slug: 'globex', roles: ['admin'] });
});
afterAll(() => api[Symbol.asyncDispose]());

/** The same member in a new session, begun in another way. */
const signedInBy = async (method: 'email' | 'sso' | 'invitation' | 'first_admin') => {
  const { cookie } = await startSession(api.server.context, { workspaceId: here.workspaceId, memberId: here.id, method, label: 'Test' });
  const headers = { cookie: cookie.slice(0, cookie.indexOf(';')), origin: api.server.url };
  return (verb: string, path: string, body?: object) => api.ask(undefined, verb, path, body, headers);
};
const cookieIn = (headers: Headers) => (headers.get('set-cookie') ?? '').split(';')[0] ?? '';

describe('answers', () => {
  test('in which workspaces the address is a member', async () => {
    const ask = await signedInBy('email');
    expect((await ask('GET', '/v1/session/workspaces')).body).toEqual({
      items: [
        { id: here.workspaceId, name: 'acme', current: true },
        { id: there.workspaceId, name: 'globex', current: false },
      ],
    });
  });

  test('a change of workspace with a new cookie, and ends the old session', async () => {
    const ask = await signedInBy('email');
    const { status, headers } = await ask('POST', '/v1/session/workspace', { workspaceId: there.workspaceId });
    expect(status).toBe(204);
    const { body } = await api.ask(undefined, 'GET', '/v1/session', undefined, { cookie: cookieIn(headers) });
    expect(body).toMatchObject({ workspace: { slug: 'globex' }, roles: ['admin'], member: { id: there.id } });
    expect((await ask('GET', '/v1/session')).status).toBe(401);
  });
});

describe('refuses', () => {
  test.each(['sso', 'invitation'] as const)(
    'to tell of other workspaces, or to go there, by a sign-in that proves no address: %s',
    async (method) => {
      const ask = await signedInBy(method);
      expect((await ask('GET', '/v1/session/workspaces')).body).toMatchObject({ items: [{ id: here.workspaceId }] });
      expect((await ask('POST', '/v1/session/workspace', { workspaceId: there.workspaceId })).status).toBe(404);
      expect((await ask('GET', '/v1/session')).status).toBe(200);
    },
  );

  test('a workspace that one is not a member of, as if there were none', async () => {
    const { workspaceId } = await api.member({ slug: 'initech' });
    const ask = await signedInBy('email');
    const foreign = await ask('POST', '/v1/session/workspace', { workspaceId });
    const absent = await ask('POST', '/v1/session/workspace', { workspaceId: 'wsp_00000000000000000000000000' });
    expect([foreign.status, absent.status]).toEqual([404, 404]);
  });

  test('a workspace whose members sign in through their identity provider only', async () => {
    const { workspaceId } = await api.member({ email, slug: 'secure' });
    await makeSsoOnly(api, 'secure');
    const ask = await signedInBy('email');
    expect((await ask('POST', '/v1/session/workspace', { workspaceId })).status).toBe(403);
  });

  test('a suspended membership', async () => {
    const left = await api.member({ email, slug: 'left' });
    const boss = await api.member({ slug: 'left', roles: ['admin'] });
    expect((await boss.ask('PATCH', `/v1/members/${left.id}`, { status: 'suspended' })).status).toBe(200);
    const ask = await signedInBy('email');
    expect((await ask('POST', '/v1/session/workspace', { workspaceId: left.workspaceId })).status).toBe(404);
  });

  test('a key and an extension', async () => {
    expect((await api.ask('admin', 'GET', '/v1/session/workspaces')).status).toBe(403);
    const { access_token } = await api.extensionToken(await api.member());
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await api.ask(undefined, 'POST', '/v1/session/workspace', { workspaceId: there.workspaceId }, headers)).status).toBe(403);
  });

  test('what is no workspace', async () => {
    const ask = await signedInBy('email');
    expect((await ask('POST', '/v1/session/workspace', { workspaceId: '../x' })).status).toBe(400);
  });
});
