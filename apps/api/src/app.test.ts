import { describe, expect, test } from 'vitest';
import { openTestServer } from './testing/open-test-server.ts';

const problem = (status: number, code: string) => ({
  status,
  body: { type: `/problems/${code}`, status, code, requestId: expect.any(String) },
});

describe('the application', () => {
  test('answers every mistake with a problem of its own', async () => {
    await using api = await openTestServer();
    const ask = api.ask;
    expect(await ask('admin', 'GET', '/v1/nothing')).toMatchObject(problem(404, 'not_found'));
    expect(await ask('admin', 'GET', '/v1/people/per_1')).toMatchObject(problem(404, 'not_found'));
    expect(await ask('admin', 'PUT', '/v1/people', {})).toMatchObject(problem(405, 'method_not_allowed'));
    expect(await ask('admin', 'POST', '/v1/people', '{"name":')).toMatchObject(problem(400, 'invalid_request'));
    expect(await ask('admin', 'POST', '/v1/people', { name: 7 })).toMatchObject({
      body: { code: 'invalid_request', errors: [{ path: 'name', message: expect.any(String) }] },
    });
    expect(await ask('admin', 'POST', '/v1/people', 'name=Ana', { 'content-type': 'text/plain' })).toMatchObject(
      problem(415, 'unsupported_media_type'),
    );
    expect(await ask('admin', 'POST', '/v1/people', { name: 'x'.repeat(2_097_152) })).toMatchObject(problem(413, 'payload_too_large'));
  });

  test('lives on after text that no database could give back', async () => {
    await using api = await openTestServer();
    const half = String.raw`{"name":"\ud800","source":"crm","externalId":"1"}`;
    expect(await api.ask('admin', 'POST', '/v1/people', half)).toMatchObject(problem(400, 'invalid_request'));
    expect(await api.ask('admin', 'GET', '/v1/people')).toMatchObject({ status: 200, body: { items: [] } });
  });

  test('says problem+json, and which request it was', async () => {
    await using api = await openTestServer();
    const { headers, body } = await api.ask(undefined, 'GET', '/v1/session');
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(headers.get('x-request-id')).toBe((body as { requestId: string }).requestId);
  });

  const ours = 'chrome-extension://ejhcdajjefgkbacnopliilopgbpfjfal';
  const trusted = `chrome-extension://${'b'.repeat(32)}`;
  const addOn = 'moz-extension://0f9b4b0e-6d2b-4f4e-9a51-1b0e8d2f7a11';
  test.each([
    [ours, undefined, ours],
    [trusted, undefined, trusted],
    [addOn, 'authorization,content-type', addOn],
    [addOn, 'content-type', null],
    [`chrome-extension://${'a'.repeat(32)}`, 'authorization', null],
    ['chrome-extension://abc.evil.test', 'authorization', null],
    ['https://acme.lightning.force.com', 'authorization', null],
    ['null', 'authorization', null],
  ])('tells a browser whether a page of %s that wants to send %s may read answers', async (origin, wants, allowed) => {
    await using api = await openTestServer({ env: { extensionIds: ['b'.repeat(32)] } });
    const response = await fetch(`${api.server.url}/v1/session`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', ...(wants && { 'access-control-request-headers': wants }) },
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([allowed === null ? 405 : 204, allowed]);
  });

  test('says with every answer what a browser may do with it', async () => {
    await using api = await openTestServer({ env: { publicOrigin: 'https://alongside.acme.example' } });
    const said = {
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
    };
    for (const path of ['/v1/session', '/v1/people', '/v1/nothing']) {
      expect(Object.fromEntries((await api.ask('admin', 'GET', path)).headers)).toMatchObject(said);
    }
    expect(Object.fromEntries((await api.ask(undefined, 'POST', '/v1/people', {})).headers)).toMatchObject(said);
  });

  test('says how much of a limit is left, and when to come again', async () => {
    await using api = await openTestServer({ env: { rates: { credential: { perSecond: 1, burst: 2 } } }, clock: () => 1_000 });
    const asked = [
      await api.ask('rep', 'GET', '/v1/session'),
      await api.ask('rep', 'GET', '/v1/session'),
      await api.ask('rep', 'GET', '/v1/session'),
    ];
    expect(asked.map(({ status, headers }) => [status, headers.get('ratelimit'), headers.get('retry-after')])).toEqual([
      [200, '"credential";r=1;t=1', null],
      [200, '"credential";r=0;t=2', null],
      [429, '"credential";r=0;t=2', '1'],
    ]);
    expect(asked[2]?.body).toMatchObject({ type: '/problems/rate_limited', code: 'rate_limited' });
    expect((await api.ask('marketer', 'GET', '/v1/session')).status).toBe(200);
  });

  test('is heard also by whoever was refused while sending much', async () => {
    await using api = await openTestServer({ env: { rates: { credential: { perSecond: 1, burst: 2 } } }, clock: () => 1_000 });
    const body = { name: 'x'.repeat(1_000_000) };
    const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await api.ask('admin', 'POST', '/v1/people', body)).status));
    expect(statuses.toSorted((a, b) => a - b)).toEqual([400, ...Array.from({ length: 11 }, () => 429)]);
  });

  test('slows down whoever tries keys out', async () => {
    await using api = await openTestServer({ env: { rates: { anonymous: { perSecond: 1, burst: 3 } } }, clock: () => 1_000 });
    const statuses: number[] = [];
    for (let tries = 0; tries < 5; tries += 1) {
      statuses.push((await api.ask(undefined, 'GET', '/v1/session', undefined, { authorization: `Bearer alg_${tries}` })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    expect((await api.ask('rep', 'GET', '/v1/session')).status).toBe(200);
  });

  test('lives without asking any database, and is ready only with one', async () => {
    await using api = await openTestServer();
    expect((await api.ask(undefined, 'GET', '/readyz')).status).toBe(200);
    await api.server.context.writer.close();
    expect((await api.ask(undefined, 'GET', '/readyz')).status).toBe(503);
    api.server.context.control.close();
    expect((await api.ask(undefined, 'GET', '/healthz')).status).toBe(200);
  });

  test('declares who may call each operation', async () => {
    await using api = await openTestServer();
    const { body } = await api.ask(undefined, 'GET', '/openapi.json');
    const operations = Object.values((body as { paths: Record<string, Record<string, { 'x-access'?: object }>> }).paths).flatMap((path) =>
      Object.values(path),
    );
    expect(operations.filter((operation) => !operation['x-access'])).toEqual([]);
    expect(operations.length).toBeGreaterThan(30);
  });

  test('demands an Idempotency-Key of each write, but where nobody is known, nothing is kept or nothing changes', async () => {
    await using api = await openTestServer();
    const { paths } = (await api.ask(undefined, 'GET', '/openapi.json')).body as {
      paths: Record<string, Record<string, { parameters?: { name: string; required?: boolean }[]; 'x-access': { kind: string } }>>;
    };
    const without = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method, { 'x-access': rule }]) => method !== 'get' && rule.kind !== 'everyone')
        .filter(([, { parameters = [] }]) => !parameters.some(({ name, required }) => name === 'Idempotency-Key' && required))
        .map(([method]) => `${method} ${path}`),
    );
    expect(without.sort()).toEqual([
      'delete /v1/workspace',
      'post /v1/hook-endpoints',
      'post /v1/hook-endpoints/{id}/preview',
      'post /v1/hook-endpoints/{id}/rotate',
      'post /v1/imports',
      'post /v1/invitations',
      'post /v1/keys',
      'post /v1/keys/{id}/rotate',
      'post /v1/live-tickets',
      'post /v1/oauth/approvals',
      'post /v1/oauth/approvals/preview',
      'post /v1/oauth/device/decision',
      'post /v1/oauth/device/preview',
      'post /v1/records/resolve',
      'post /v1/session/workspace',
      'post /v1/webhooks',
      'post /v1/webhooks/{id}/rotate',
      'post /v1/workspace/export',
    ]);
  });
});
