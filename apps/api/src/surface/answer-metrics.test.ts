import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

const token = 'a-token-of-more-than-24-letters';

describe('GET /metrics', () => {
  test('tells what was asked and answered, by operation, and nothing of who and whom', async () => {
    await using api = await openTestServer();
    const link = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003CANARY' };
    const person = { name: 'Ana Canary', email: 'ana.canary@globex.test', links: [link], externalId: 'canary-1', source: 'canary' };
    const { id } = (await api.ask('admin', 'POST', '/v1/people', person)).body as { id: string };
    const record = '/v1/records/demo/demo/contact/003CANARY/context';
    const etag = (await api.ask('rep', 'GET', record)).headers.get('etag') ?? '';
    // Once what was composed is stored.
    const { writer, control } = api.server.context;
    await writer.tidy(control.findWorkspaceBySlug('acme')?.id ?? '', 'checkpoint');
    await api.ask('rep', 'GET', record, undefined, { 'if-none-match': etag });
    await api.ask('rep', 'GET', '/v1/people/per_none');
    await api.ask('rep', 'GET', '/canary/made-up');
    const touch = {
      source: 'canary',
      externalId: 'canary-2',
      person: { id },
      type: 'email.click',
      occurredAt: new Date(Date.now() - 30_000).toISOString(),
    };
    await api.ask('admin', 'POST', '/v1/touches', { touches: [touch] });
    const { status, headers, body } = await api.ask(undefined, 'GET', '/metrics');
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
      'no-store',
    ]);
    const text = String(body);
    for (const line of [
      'alongside_requests_total{operation="createPerson",status="2xx"} 1',
      'alongside_requests_total{operation="getPerson",status="4xx"} 1',
      'alongside_requests_total{operation="getRecordContext",status="2xx"} 1',
      'alongside_requests_total{operation="getRecordContext",status="3xx"} 1',
      'alongside_requests_total{operation="other",status="4xx"} 1',
      'alongside_context_answers_total{answer="miss"} 1',
      'alongside_context_answers_total{answer="unchanged"} 1',
      'alongside_ingest_lag_seconds_bucket{le="60"} 1',
      'alongside_processes 1',
      'alongside_live_sockets 0',
      'alongside_writer_waiting 0',
    ])
      expect(text).toContain(`${line}\n`);
    expect(text).toMatch(/^alongside_request_duration_seconds_count\{operation="createPerson"\} 1$/m);
    for (const name of ['batch_writes', 'commit_seconds', 'wait_seconds'])
      expect(text).toMatch(new RegExp(`^alongside_writer_${name}_count [1-9]`, 'm'));
    expect(text).toMatch(/^alongside_process_memory_bytes\{part="resident"\} \d{8,}$/m);
    expect(text).not.toMatch(/canary|globex|acme|per_|wsp_|key_|made-up/i);
  });

  test('shows a stranger nothing where a token is set', async () => {
    await using api = await openTestServer({ env: { metricsToken: token } });
    const ask = (authorization?: string) => api.ask(undefined, 'GET', '/metrics', undefined, authorization ? { authorization } : {});
    expect(await ask()).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await ask(`Bearer ${await api.key('admin')}`)).toMatchObject({ status: 401 });
    expect(await ask(`Bearer ${token}`)).toMatchObject({ status: 200 });
  });

  test('is not there for anybody who comes by the public address', async () => {
    await using api = await openTestServer({ env: { publicOrigin: 'https://alongside.acme.example' } });
    expect(await api.ask(undefined, 'GET', '/metrics')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await api.ask('admin', 'GET', '/metrics')).toMatchObject({ status: 404 });
  });
});
