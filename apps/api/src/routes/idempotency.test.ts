import { describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const post = (api: TestServer, key: string, body: unknown) => api.ask('admin', 'POST', '/v1/people', body, { 'idempotency-key': key });
const names = async (api: TestServer) =>
  ((await api.ask('admin', 'GET', '/v1/people')).body as { items: { name: string }[] }).items.map(({ name }) => name);

describe('Idempotency-Key', () => {
  test('answers the same request as the first time, and does it once', async () => {
    await using api = await openTestServer();
    const first = await post(api, 'one', { name: 'Ana' });
    const second = await post(api, 'one', { name: 'Ana' });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await names(api)).toEqual(['Ana']);
  });

  test('answers a removal as the first time', async () => {
    await using api = await openTestServer();
    const { id } = (await post(api, 'one', { name: 'Ana' })).body as { id: string };
    const remove = () => api.ask('admin', 'DELETE', `/v1/people/${id}`, undefined, { 'idempotency-key': 'two' });
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 204]);
  });

  test('does it once when both arrive together', async () => {
    await using api = await openTestServer();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(api, 'one', { name: 'Ana' })));
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(await names(api)).toEqual(['Ana']);
  });

  test('refuses another request under the same key', async () => {
    await using api = await openTestServer();
    await post(api, 'one', { name: 'Ana' });
    expect(await post(api, 'one', { name: 'Ben' })).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  test('lets a request that was refused be mended', async () => {
    await using api = await openTestServer();
    expect((await post(api, 'one', { name: '' })).status).toBe(400);
    expect((await post(api, 'one', { name: 'Ana' })).status).toBe(201);
  });

  test('means nothing to a question, also one that asks for the headers alone', async () => {
    await using api = await openTestServer();
    const { id } = (await api.ask('admin', 'POST', '/v1/people', { name: 'Ana' })).body as { id: string };
    const headers = { authorization: `Bearer ${await api.key('admin')}`, 'idempotency-key': 'one' };
    for (const method of ['GET', 'HEAD']) {
      const answer = await fetch(`${api.server.url}/v1/people/${id}`, { method, headers });
      expect([answer.status, (await answer.text()) === '']).toEqual([200, method === 'HEAD']);
    }
    const { native } = await api.server.context.stores.get(api.server.context.control.findWorkspaceBySlug('acme')?.id ?? '');
    expect(native.get('SELECT count(*) FROM idempotency_keys')).toEqual([0]);
  });

  test('refuses a key that is none', async () => {
    await using api = await openTestServer();
    expect((await post(api, 'with space', { name: 'Ana' })).status).toBe(400);
  });
});

describe('a crash between the change and its answer', () => {
  test('does not let the change happen twice', async () => {
    await using api = await openTestServer();
    await api.key('admin');
    const { context } = api.server;
    const id = context.control.findWorkspaceBySlug('acme')?.id ?? '';
    await context.stores.get(id);
    const name = { keyId: 'key_1', key: 'one', route: 'POST /v1/people', bodyHash: 'hash' };
    const change = () => context.writer.write(id, 'rows.upsert', { noun: 'person', rows: [{ name: 'Ana' }] }, { once: name });
    const first = await change();
    expect(await change()).toEqual(first);
    expect(await names(api)).toEqual(['Ana']);
  });
});
