import { createHash } from 'node:crypto';
import { AppError, type BatchResult, dayMs, type TouchInput } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { identify } from '../auth/identify.ts';
import { routeName } from '../services/idempotency/route-name.ts';
import { createTeam } from '../services/teams/create-team.ts';
import { updateTeam } from '../services/teams/update-team.ts';
import { recordTouches } from '../services/touches/record-touches.ts';
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

  test.each([2, 7, 20, 50])('does it once when %d arrive together, and tells all of them the same, to the byte', async (twins) => {
    await using api = await openTestServer();
    const headers = { authorization: `Bearer ${await api.key('admin')}`, 'content-type': 'application/json', 'idempotency-key': 'one' };
    const send = async (): Promise<string> => {
      const answer = await fetch(`${api.server.url}/v1/people`, { method: 'POST', headers, body: '{"name":"Ana"}' });
      const text = await answer.text();
      if (answer.status === 409) {
        expect([JSON.parse(text).code, answer.headers.get('retry-after')]).toEqual(['idempotency_key_in_flight', '1']);
        return send();
      }
      return `${answer.status} ${text}`;
    };
    const answers = new Set(await Promise.all(Array.from({ length: twins }, send)));
    expect([...answers]).toEqual([expect.stringMatching(/^201 \{"id":"per_/)]);
    expect(await names(api)).toEqual(['Ana']);
  });

  test('is asked for by every write, and by nothing else', async () => {
    await using api = await openTestServer();
    const authorization = `Bearer ${await api.key('admin')}`;
    const ask = async (method: string, path: string) => {
      const answer = await fetch(`${api.server.url}${path}`, { method, headers: { authorization } });
      return [answer.status, ((await answer.json()) as { code?: string }).code];
    };
    const { id } = (await post(api, 'one', { name: 'Ana' })).body as { id: string };
    expect(await ask('POST', '/v1/people')).toEqual([400, 'idempotency_key_missing']);
    expect(await ask('DELETE', `/v1/people/${id}`)).toEqual([400, 'idempotency_key_missing']);
    expect(await ask('GET', `/v1/people/${id}`)).toEqual([200, undefined]);
    expect(await ask('POST', '/v1/live-tickets')).toEqual([expect.any(Number), undefined]);
  });

  test('is asked for of nobody who may not do it', async () => {
    await using api = await openTestServer();
    const headers = { authorization: `Bearer ${await api.key('rep')}` };
    expect((await fetch(`${api.server.url}/v1/teams`, { method: 'POST', headers })).status).toBe(403);
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
    expect(native.get("SELECT count(*) FROM idempotency_keys WHERE key = 'one'")).toEqual([0]);
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
    const name = { keyId: 'key_1', key: 'one', route: 'POST /v1/people', bodyHash: 'hash', part: '0 rows.upsert' };
    const change = () => context.writer.write(id, 'rows.upsert', { noun: 'person', rows: [{ name: 'Ana' }] }, { once: name });
    const first = await change();
    expect(await change()).toEqual(first);
    expect(await names(api)).toEqual(['Ana']);
  });

  test('completes a batch that was cut in two, and answers as if nothing had been', async () => {
    await using api = await openTestServer();
    const { id } = (await post(api, 'ana', { name: 'Ana' })).body as { id: string };
    const touches = Array.from({ length: 1_000 }, (_, at): TouchInput => ({ ...touch, externalId: `t${at}`, person: { id } }));
    const body = JSON.stringify({ touches });
    const context = await adminContext(api);
    const named = context.once({
      keyId: context.principal.actorId,
      key: 'cut',
      route: routeName('POST', '/v1/touches'),
      bodyHash: hash(body),
    });
    let writes = 0;
    const cut: typeof named.write = (mutation, input) => {
      writes += 1;
      if (writes > 7) throw new AppError('unavailable', 'the server was killed here');
      return named.write(mutation, input);
    };
    await expect(recordTouches({ ...named, write: cut }, touches)).rejects.toThrow('killed');
    const stored = () => context.native.get('SELECT count(*) FROM touches')?.[0];
    expect(stored()).toBe(175);

    const send = () => api.ask('admin', 'POST', '/v1/touches', body, { 'idempotency-key': 'cut' });
    const answer = (await send()).body as BatchResult;
    expect([answer.created, answer.duplicate, answer.results.map(({ index }) => index)]).toEqual([1_000, 0, touches.map((_, at) => at)]);
    expect(new Set(answer.results.map((row) => row.id)).size).toBe(1_000);
    expect(stored()).toBe(1_000);
    expect((await send()).body).toEqual(answer);
    expect(context.native.all("SELECT key FROM idempotency_keys WHERE key LIKE 'cut%'")).toEqual([['cut']]);
  });

  test('keeps the name for that request: another one is refused', async () => {
    await using api = await openTestServer();
    const context = await adminContext(api);
    const named = context.once({
      keyId: context.principal.actorId,
      key: 'cut',
      route: routeName('POST', '/v1/people'),
      bodyHash: hash('{"name":"Ana"}'),
    });
    await named.write('rows.upsert', { noun: 'person', rows: [{ name: 'Ana' }] });
    expect((await post(api, 'cut', { name: 'Ben' })).body).toMatchObject({ code: 'idempotency_key_reused' });
    expect((await post(api, 'cut', { name: 'Ana' })).status).toBe(201);
    expect(await names(api)).toEqual(['Ana']);
  });
});

describe('a crash between a change of access and its answer', () => {
  const named = async (api: TestServer, method: string, path: string, body: string) => {
    const context = await adminContext(api);
    return context.once({ keyId: context.principal.actorId, key: 'cut', route: routeName(method, path), bodyHash: hash(body) });
  };
  const cut = { 'idempotency-key': 'cut' };
  const actions = (api: TestServer, action: string) =>
    api.server.context.control.native.all("SELECT 1 FROM audit_entries WHERE body ->> '$.action' = ?", action).length;

  test('does not refuse what was made as taken, and answers with it', async () => {
    await using api = await openTestServer();
    const body = '{"name":"North"}';
    const id = await createTeam(await named(api, 'POST', '/v1/teams', body), { name: 'North', memberIds: [] });
    expect(await api.ask('admin', 'POST', '/v1/teams', body, cut)).toMatchObject({ status: 201, body: { id } });
    expect((await api.ask('admin', 'POST', '/v1/teams', '{"name":"South"}', cut)).body).toMatchObject({ code: 'idempotency_key_reused' });
    expect(actions(api, 'team.created')).toBe(1);
  });

  test('does not undo what others changed since', async () => {
    await using api = await openTestServer();
    const { id } = (await api.ask('admin', 'POST', '/v1/teams', { name: 'North' })).body as { id: string };
    const path = `/v1/teams/${id}`;
    const body = '{"name":"South"}';
    await updateTeam(await named(api, 'PATCH', path, body), id, { name: 'South' });
    await api.ask('admin', 'PATCH', path, { name: 'West' });
    expect((await api.ask('admin', 'PATCH', path, body, cut)).status).toBe(200);
    expect((await api.ask('admin', 'GET', path)).body).toMatchObject({ name: 'West' });
    expect(actions(api, 'team.renamed')).toBe(2);
  });

  test('is forgotten after a day, as answers are', async () => {
    let nowMs = Date.parse('2026-11-21T12:00:00Z');
    await using api = await openTestServer({ clock: () => nowMs, startsJobs: false });
    const make = async (name: string) => createTeam(await named(api, 'POST', '/v1/teams', name), { name, memberIds: [] });
    const first = await make('North');
    expect(await make('North')).toBe(first);
    nowMs += dayMs + 1;
    expect(await make('South')).not.toBe(first);
  });
});

describe('two processes that take the same request', () => {
  test('change things once, and tell the answer of the first', async () => {
    await using api = await openTestServer();
    const context = await adminContext(api);
    const request = { keyId: context.principal.actorId, key: 'both', route: 'r', bodyHash: 'h' };
    const [one, two] = [context.once(request), context.once(request)];
    const rows = { noun: 'person', rows: [{ name: 'Ana' }] } as const;
    expect(await two.write('rows.upsert', rows)).toEqual(await one.write('rows.upsert', rows));
    expect(await context.write('idempotency.store', { ...request, status: 201, body: 'first' })).toBeUndefined();
    expect(await context.write('idempotency.store', { ...request, status: 201, body: 'second' })).toEqual({ status: 201, body: 'first' });
    const late = context.once(request).write('rows.upsert', rows);
    await expect(late).rejects.toMatchObject({ code: 'idempotency_key_in_flight' });
    expect(await names(api)).toEqual(['Ana']);
  });
});

const touch = { source: 'test', type: 'email.open', occurredAt: '2026-01-01T00:00:00Z' } as const;
const hash = (text: string) => createHash('sha256').update(text).digest('base64');

async function adminContext(api: TestServer) {
  const { context } = api.server;
  const request = new Request(api.server.url, { headers: { authorization: `Bearer ${await api.key('admin')}` } });
  const principal = identify(context, request);
  if (!principal) throw new Error('the key is not known');
  return context.workspaceOf(principal);
}
