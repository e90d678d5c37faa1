import { ImportReport } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const file = 'email,name,title\nann@acme.example,Ann,CFO\nnobody,Bob,\n';
const csv = { 'content-type': 'text/csv' };
const post = (server: TestServer, query: string, body: string, headers: Record<string, string> = {}) =>
  server.ask('marketer', 'POST', `/v1/imports?${query}`, body, { ...csv, ...headers });

describe('POST /v1/imports', () => {
  test('answers with a report, and the people are there', async () => {
    await using server = await openTestServer();
    const first = await post(server, 'kind=people', file);
    expect(first).toMatchObject({
      status: 200,
      body: {
        kind: 'people',
        source: 'csv',
        rows: 2,
        created: 1,
        rejected: 1,
        rejectedRows: [{ line: 3, column: 'email', reason: expect.stringContaining('email') }],
        encoding: 'utf-8',
      },
    });
    ImportReport.parse(first.body);
    expect((await post(server, 'kind=people', file)).body).toMatchObject({ rows: 2, created: 0, unchanged: 1, rejected: 1 });
    const { body } = await server.ask('rep', 'GET', '/v1/people');
    expect(body).toMatchObject({ items: [{ name: 'Ann', email: 'ann@acme.example', title: 'CFO' }] });
  });

  test('takes options: clearing empty cells, a mapping, an order of dates', async () => {
    await using server = await openTestServer();
    await post(server, 'kind=people', file);
    const cleared = 'Mail,name,title\nann@acme.example,Ann,\n';
    const mapping = encodeURIComponent(JSON.stringify({ Mail: 'email' }));
    expect((await post(server, `kind=people&empty=clear&mapping=${mapping}`, cleared)).body).toMatchObject({ updated: 1 });
    expect(JSON.stringify((await server.ask('rep', 'GET', '/v1/people')).body)).not.toContain('CFO');
    const deals = 'id,name,close date\n1,Deal,1/2/2026\n';
    expect((await post(server, 'kind=opportunities', deals)).body).toMatchObject({ rejected: 1 });
    expect((await post(server, 'kind=opportunities&dateOrder=dmy', deals)).body).toMatchObject({ created: 1 });
  });

  test('tells progress line by line, and the report last', async () => {
    await using server = await openTestServer();
    const response = await fetch(`${server.server.url}/v1/imports?kind=people`, {
      method: 'POST',
      headers: { ...csv, authorization: `Bearer ${await server.key('admin')}`, accept: 'application/x-ndjson' },
      body: file,
    });
    const lines = (await response.text()).trim().split('\n');
    const read = lines.map((line) => JSON.parse(line) as { progress?: object; report?: object });
    expect([response.headers.get('content-type'), read[0]?.progress, read.at(-1)?.report]).toEqual([
      'application/x-ndjson',
      expect.objectContaining({ rows: 2 }),
      expect.objectContaining({ created: 1 }),
    ]);
  });

  test('refuses bad input', async () => {
    await using server = await openTestServer();
    expect(await post(server, 'kind=people', 'foo,bar\n1,2\n')).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('Seen: "foo"') },
    });
    expect(await post(server, 'kind=cats', file)).toMatchObject({ status: 400 });
    expect(await post(server, 'kind=people&mapping=nonsense', file)).toMatchObject({ status: 400 });
    expect(await post(server, 'kind=people', '')).toMatchObject({ status: 400 });
    expect(await post(server, 'kind=people&timeZone=Mars', file)).toMatchObject({ status: 400 });
  });

  test('refuses the wrong caller', async () => {
    await using server = await openTestServer();
    expect(await server.ask(undefined, 'POST', '/v1/imports?kind=people', file, csv)).toMatchObject({ status: 401 });
    expect(await server.ask('rep', 'POST', '/v1/imports?kind=people', file, csv)).toMatchObject({ status: 403 });
  });
});
