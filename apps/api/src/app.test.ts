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

  test.each([
    ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', 204, 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'],
    ['moz-extension://0f9b4b0e-6d2b-4f4e-9a51-1b0e8d2f7a11', 204, 'moz-extension://0f9b4b0e-6d2b-4f4e-9a51-1b0e8d2f7a11'],
    ['https://acme.lightning.force.com', 405, null],
    ['chrome-extension://abc.evil.test', 405, null],
  ])('lets pages of %s in or not', async (origin, status, allowed) => {
    await using api = await openTestServer();
    const response = await fetch(`${api.server.url}/v1/session`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET' },
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
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

  test('offers an Idempotency-Key with each write', async () => {
    await using api = await openTestServer();
    const { paths } = (await api.ask(undefined, 'GET', '/openapi.json')).body as {
      paths: Record<string, Record<string, { parameters?: { name: string }[] }>>;
    };
    const without = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method, { parameters = [] }]) => method !== 'get' && !parameters.some(({ name }) => name === 'Idempotency-Key'))
        .map(([method]) => `${method} ${path}`),
    );
    expect(without).toEqual(['post /v1/imports']);
  });
});
