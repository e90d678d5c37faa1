import { describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

async function imported(server: TestServer): Promise<string> {
  const { body } = await server.ask('admin', 'POST', '/v1/imports?kind=accounts', 'name\nAcme\n', { 'content-type': 'text/csv' });
  return (body as { id: string }).id;
}

describe('GET /v1/imports/{id}', () => {
  test('answers with the report', async () => {
    await using server = await openTestServer();
    const id = await imported(server);
    expect(await server.ask('marketer', 'GET', `/v1/imports/${id}`)).toMatchObject({
      status: 200,
      body: { id, kind: 'accounts', created: 1 },
    });
  });

  test('refuses bad input', async () => {
    await using server = await openTestServer();
    expect(await server.ask('marketer', 'GET', '/v1/imports/..%2F..%2Fsecret.key')).toMatchObject({ status: 400 });
    expect(await server.ask('marketer', 'GET', '/v1/imports/imp_0')).toMatchObject({ status: 404 });
  });

  test('refuses the wrong caller, and another workspace', async () => {
    await using server = await openTestServer();
    const id = await imported(server);
    expect(await server.ask(undefined, 'GET', `/v1/imports/${id}`)).toMatchObject({ status: 401 });
    expect(await server.ask('rep', 'GET', `/v1/imports/${id}`)).toMatchObject({ status: 403 });
    const authorization = `Bearer ${await server.key('admin', 'globex')}`;
    expect(await server.ask(undefined, 'GET', `/v1/imports/${id}`, undefined, { authorization })).toMatchObject({ status: 404 });
  });
});
