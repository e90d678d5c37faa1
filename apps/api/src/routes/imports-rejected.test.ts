import { describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

async function imported(server: TestServer): Promise<string> {
  const file = 'email,name,=lifecycle stage\nann@acme.example,Ann,wizard\n';
  const { body } = await server.ask('admin', 'POST', '/v1/imports?kind=people', file, { 'content-type': 'text/csv' });
  return (body as { id: string }).id;
}

describe('GET /v1/imports/{id}/rejected.csv', () => {
  test('answers with every rejected row', async () => {
    await using server = await openTestServer();
    const id = await imported(server);
    const response = await fetch(`${server.server.url}/v1/imports/${id}/rejected.csv`, {
      headers: { authorization: `Bearer ${await server.key('marketer')}` },
    });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/csv; charset=utf-8',
      expect.stringMatching(/^line,column,reason\r\n2,'=lifecycle stage,/),
    ]);
  });

  test('refuses bad input', async () => {
    await using server = await openTestServer();
    expect(await server.ask('marketer', 'GET', '/v1/imports/x/rejected.csv')).toMatchObject({ status: 400 });
    expect(await server.ask('marketer', 'GET', '/v1/imports/imp_0/rejected.csv')).toMatchObject({ status: 404 });
  });

  test('refuses the wrong caller', async () => {
    await using server = await openTestServer();
    const id = await imported(server);
    expect(await server.ask(undefined, 'GET', `/v1/imports/${id}/rejected.csv`)).toMatchObject({ status: 401 });
    expect(await server.ask('rep', 'GET', `/v1/imports/${id}/rejected.csv`)).toMatchObject({ status: 403 });
  });
});
