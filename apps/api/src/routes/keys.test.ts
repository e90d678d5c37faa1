import { type ApiKey, dayMs, hourMs } from '@alongside/common';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let nowMs = Date.parse('2026-11-21T12:00:00Z');

beforeAll(async () => {
  api = await openTestServer({ clock: () => nowMs });
});
afterAll(() => api[Symbol.asyncDispose]());

interface Made extends ApiKey {
  readonly key: string;
}
const make = async (wish: object = {}): Promise<Made> => {
  const { status, body } = await api.ask('admin', 'POST', '/v1/keys', { name: 'CI', role: 'rep', ...wish });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body as Made;
};
const ask = (key: string, method: string, path: string, body?: object) =>
  api.ask(undefined, method, path, body, { authorization: `Bearer ${key}` });
const read = async (id: string) => (await api.ask('admin', 'GET', `/v1/keys/${id}`)).body;

describe('answers', () => {
  test('with the key once, and never again', async () => {
    const made = await make({ expiresAt: '2026-12-21T12:00:00Z', scopes: ['people:read'] });
    const { key, ...known } = made;
    expect(made).toEqual({
      id: expect.stringMatching(/^key_/),
      name: 'CI',
      role: 'rep',
      prefix: key.slice(0, 12),
      key: expect.stringMatching(/^alg_[a-z2-7]{8}_[a-z2-7]{40}$/),
      scopes: ['people:read'],
      status: 'active',
      createdAt: '2026-11-21T12:00:00.000Z',
      expiresAt: '2026-12-21T12:00:00.000Z',
    });
    expect(await read(made.id)).toEqual(known);
    const { body } = await api.ask('admin', 'GET', '/v1/keys?limit=200');
    expect(JSON.stringify(body)).not.toContain(key.slice(13));
    expect((body as { items: ApiKey[] }).items.find(({ id }) => id === made.id)).toEqual(known);
  });

  test('page by page', async () => {
    for (let n = 0; n < 3; n += 1) await make({ name: `Paged ${n}` });
    const whole = (await api.ask('admin', 'GET', '/v1/keys?limit=200')).body as { items: ApiKey[] };
    const ids: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const { body } = await api.ask('admin', 'GET', `/v1/keys?limit=2${cursor && `&cursor=${cursor}`}`);
      const page = body as { items: ApiKey[]; nextCursor?: string };
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
  });

  test('to a key within its scopes alone', async () => {
    const { key } = await make({ role: 'admin', scopes: ['people:read'] });
    expect((await ask(key, 'GET', '/v1/people')).status).toBe(200);
    expect(await ask(key, 'POST', '/v1/people', { name: 'Ana' })).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await ask(key, 'GET', '/v1/accounts')).status).toBe(403);
  });

  test('to a key until it expires', async () => {
    const { id, key } = await make({ expiresAt: new Date(nowMs + hourMs).toISOString() });
    expect((await ask(key, 'GET', '/v1/session')).status).toBe(200);
    nowMs += hourMs;
    expect((await ask(key, 'GET', '/v1/session')).status).toBe(401);
    expect(await read(id)).toMatchObject({ status: 'expired' });
  });

  test('to a revoked key no more', async () => {
    const { id, key } = await make();
    expect((await ask(key, 'GET', '/v1/session')).status).toBe(200);
    expect((await api.ask('admin', 'DELETE', `/v1/keys/${id}`)).status).toBe(204);
    expect((await ask(key, 'GET', '/v1/session')).status).toBe(401);
    expect(await read(id)).toMatchObject({ status: 'revoked' });
    expect((await api.ask('admin', 'DELETE', `/v1/keys/${id}`)).status).toBe(204);
  });

  test('a rotation by a key of the same rights and life, the old one working for the overlap', async () => {
    const old = await make({ scopes: ['people:read'], expiresAt: new Date(nowMs + 30 * dayMs).toISOString() });
    nowMs += dayMs;
    const { status, body } = await api.ask('admin', 'POST', `/v1/keys/${old.id}/rotate`, { overlapHours: 2 });
    const fresh = body as Made;
    expect({ status, fresh }).toMatchObject({
      status: 201,
      fresh: { name: 'CI', role: 'rep', scopes: ['people:read'], expiresAt: new Date(nowMs + 30 * dayMs).toISOString() },
    });
    expect(await read(old.id)).toMatchObject({ replacedBy: fresh.id, expiresAt: new Date(nowMs + 2 * hourMs).toISOString() });
    const works = async () => [(await ask(old.key, 'GET', '/v1/people')).status, (await ask(fresh.key, 'GET', '/v1/people')).status];
    expect(await works()).toEqual([200, 200]);
    nowMs += 2 * hourMs;
    expect(await works()).toEqual([401, 200]);
  });

  test('a rotation without overlap by ending the old one at once', async () => {
    const old = await make();
    expect((await ask(old.key, 'GET', '/v1/session')).status).toBe(200);
    await api.ask('admin', 'POST', `/v1/keys/${old.id}/rotate`, { overlapHours: 0 });
    expect((await ask(old.key, 'GET', '/v1/session')).status).toBe(401);
  });

  test('when a key was used last, to the minute', async () => {
    const { id, key } = await make();
    expect(await read(id)).not.toHaveProperty('lastUsedAt');
    nowMs = Math.ceil(nowMs / 60_000) * 60_000 + 12_345;
    await ask(key, 'GET', '/v1/session');
    await expect.poll(() => read(id), { timeout: 5_000 }).toMatchObject({ lastUsedAt: new Date(nowMs - 12_345).toISOString() });
  });

  test('each act with one entry in the audit log, without the key', async () => {
    const { id, key } = await make();
    await api.ask('admin', 'POST', `/v1/keys/${id}/rotate`, {});
    await api.ask('admin', 'DELETE', `/v1/keys/${id}`);
    const { body } = await api.ask('admin', 'GET', '/v1/audit?limit=200');
    const entries = (body as { items: { action: string; subject: { id: string } }[] }).items.filter(({ subject }) => subject.id === id);
    expect(entries.map(({ action }) => action).sort()).toEqual(['key.created', 'key.revoked', 'key.rotated']);
    expect(JSON.stringify(body)).not.toContain(key.slice(13));
  });
});

describe('refuses bad input', () => {
  test.each<[string, object, string]>([
    ['no name', { name: '' }, 'name'],
    ['a role that there is not', { role: 'boss' }, 'role'],
    ['a scope that is none', { scopes: ['everything'] }, 'scopes.0'],
    ['a scope of an area that there is not', { scopes: ['people:read', 'unicorns:read'] }, 'scopes.1'],
    ['a scope that nobody needs', { scopes: ['session:write'] }, 'scopes.0'],
    ['no scopes at all', { scopes: [] }, 'scopes'],
    ['an end that has passed', { expiresAt: '2026-11-20T12:00:00Z' }, 'expiresAt'],
    ['an end that is no instant', { expiresAt: 'tomorrow' }, 'expiresAt'],
  ])('%s', async (_, wish, path) => {
    const { status, body } = await api.ask('admin', 'POST', '/v1/keys', { name: 'CI', role: 'rep', ...wish });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { code: 'invalid_request', errors: expect.arrayContaining([expect.objectContaining({ path })]) },
    });
  });

  test.each([
    ['revoked', async (id: string) => api.ask('admin', 'DELETE', `/v1/keys/${id}`)],
    ['replaced', async (id: string) => api.ask('admin', 'POST', `/v1/keys/${id}/rotate`, {})],
  ])('to replace a key that was %s', async (_, end) => {
    const { id } = await make();
    await end(id);
    expect(await api.ask('admin', 'POST', `/v1/keys/${id}/rotate`, {})).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  test.each(['GET', 'DELETE', 'POST'])('a key that there is not: %s', async (method) => {
    const path = `/v1/keys/key_00000000000000000000000000${method === 'POST' ? '/rotate' : ''}`;
    expect(await api.ask('admin', method, path, method === 'POST' ? {} : undefined)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
  });
});

describe('refuses the wrong caller', () => {
  test.each(['rep', 'marketer'] as const)('%s', async (role) => {
    expect((await api.ask(role, 'GET', '/v1/keys')).status).toBe(403);
    expect((await api.ask(role, 'POST', '/v1/keys', { name: 'CI', role: 'rep' })).status).toBe(403);
  });

  test('a key that would give another one more than it has', async () => {
    const { key } = await make({ role: 'admin', scopes: ['keys:write', 'people:read'] });
    const wish = { name: 'More', role: 'admin' };
    expect((await ask(key, 'POST', '/v1/keys', wish)).status).toBe(403);
    expect((await ask(key, 'POST', '/v1/keys', { ...wish, scopes: ['people:write'] })).status).toBe(403);
    expect((await ask(key, 'POST', '/v1/keys', { ...wish, scopes: ['people:read'] })).status).toBe(201);
    const { id } = await make({ role: 'admin' });
    expect((await ask(key, 'POST', `/v1/keys/${id}/rotate`, {})).status).toBe(403);
  });

  test('an extension, whose token would outlast itself', async () => {
    const { access_token } = await api.extensionToken(await api.member({ roles: ['admin'] }));
    expect((await ask(access_token, 'POST', '/v1/keys', { name: 'CI', role: 'rep' })).status).toBe(403);
  });

  test('an admin of another workspace, as if there were no such key', async () => {
    const { id, key } = await make();
    const other = await api.member({ roles: ['admin'], slug: 'globex' });
    for (const [method, path, body] of [
      ['GET', `/v1/keys/${id}`],
      ['DELETE', `/v1/keys/${id}`],
      ['POST', `/v1/keys/${id}/rotate`, {}],
    ] as const) {
      expect((await other.ask(method, path, body)).status).toBe(404);
    }
    expect((await ask(key, 'GET', '/v1/session')).status).toBe(200);
  });
});
