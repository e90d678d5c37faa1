import { trace } from '@opentelemetry/api';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { registerMemoryTracer, type SeenSpan } from '../testing/memory-tracer.ts';
import { openTestServer } from '../testing/open-test-server.ts';
import { inSpan } from './in-span.ts';
import { isTraced } from './is-traced.ts';
import { parentOf } from './parent-of.ts';

describe('with a tracer', () => {
  let tracer: ReturnType<typeof registerMemoryTracer>;
  afterEach(() => tracer.close());

  const above = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
  const traceparent = `00-${above.traceId}-${above.spanId}-01`;
  const link = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003CANARY' };
  const person = { name: 'Ana Canary', email: 'ana.canary@globex.test', links: [link], externalId: 'canary-1', source: 'canary' };
  const record = '/v1/records/demo/demo/contact/003CANARY/context';

  test('a request, what it writes and how long that waits and runs are one trace, part of the caller’s', async () => {
    await using api = await openTestServer({ startsJobs: false });
    await api.key('admin');
    tracer = registerMemoryTracer();
    expect((await api.ask('admin', 'POST', '/v1/people', person, { traceparent })).status).toBe(201);
    const own = tracer.spans.filter(({ traceId }) => traceId === above.traceId);
    const request = own.find(({ name }) => name === 'POST /v1/people') as SeenSpan;
    expect(request).toMatchObject({
      parentId: above.spanId,
      attributes: { 'http.request.method': 'POST', 'http.route': '/v1/people', 'http.response.status_code': 201 },
    });
    const write = own.find(({ name }) => name === 'write rows.upsert');
    expect(write?.parentId).toBe(request.id);
    const parts = own.filter(({ parentId }) => parentId === write?.id).map(({ name }) => name);
    expect(parts).toEqual(['writer wait', 'writer run', 'writer commit']);
  });

  test('a context is composed in a span, and the next one is answered in one of its own', async () => {
    await using api = await openTestServer({ startsJobs: false });
    await api.ask('admin', 'POST', '/v1/people', person);
    await api.key('rep');
    tracer = registerMemoryTracer();
    await api.ask('rep', 'GET', record, undefined, { traceparent });
    await vi.waitFor(() => expect(tracer.spans.map(({ name }) => name)).toContain('write contexts.store'));
    await api.ask('rep', 'GET', record, undefined, { traceparent });
    const own = tracer.spans.filter(({ traceId }) => traceId === above.traceId);
    const requests = own.filter(({ name }) => name === 'GET /v1/records/:crm/:instance/:kind/:recordId/context');
    expect(requests.map(({ parentId }) => parentId)).toEqual([above.spanId, above.spanId]);
    expect(own.find(({ name }) => name === 'compose context')?.parentId).toBe(requests[0]?.id);
  });

  test('no span says anything of a person, a key or a workspace’s data', async () => {
    await using api = await openTestServer();
    tracer = registerMemoryTracer();
    await api.ask('admin', 'POST', '/v1/people', person);
    await api.ask('rep', 'GET', record);
    await api.ask('admin', 'GET', '/v1/people?email=ana.canary@globex.test');
    await api.ask('admin', 'PROPFIND', '/canary/003CANARY');
    const { items } = (await api.ask('admin', 'GET', '/v1/people')).body as { items: { id: string }[] };
    const confirmPersonId = items[0]?.id;
    await api.ask('admin', 'POST', `/v1/people/${confirmPersonId}/erasure`, { confirmPersonId });
    await vi.waitFor(() => expect(tracer.spans.map(({ name }) => name)).toContain('job erasure_proof'));
    expect(JSON.stringify(tracer.spans)).not.toMatch(/canary|globex|per_[0-9a-z]{10}|wsp_[0-9a-z]{10}|alg_/i);
  });

  test('of a failure the code is told, and not what it says', async () => {
    tracer = registerMemoryTracer();
    const failing = inSpan('something', {}, async () => {
      throw new Error('ana@globex.test is no number');
    });
    await expect(failing).rejects.toThrow('is no number');
    expect(tracer.spans).toMatchObject([{ name: 'something', isError: true, attributes: { 'error.type': 'internal' } }]);
    expect(JSON.stringify(tracer.spans)).not.toContain('globex');
  });
});

describe('without a tracer', () => {
  test('nobody is asked for spans, and work runs as it is', async () => {
    const asked = vi.spyOn(trace, 'getTracer');
    expect(isTraced()).toBe(false);
    expect(await inSpan('something', {}, async () => 42)).toBe(42);
    await using api = await openTestServer();
    await api.ask('admin', 'GET', '/v1/people');
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});

describe('parentOf', () => {
  const given = (traceparent?: string) => trace.getSpanContext(parentOf((name) => (name === 'traceparent' ? traceparent : undefined)));
  const traceId = '0af7651916cd43dd8448eb211c80319c';

  test('reads what W3C Trace Context says', () => {
    expect(given(`00-${traceId}-b7ad6b7169203331-01`)).toEqual({ traceId, spanId: 'b7ad6b7169203331', traceFlags: 1, isRemote: true });
    expect(given(`00-${traceId}-b7ad6b7169203331-00`)?.traceFlags).toBe(0);
  });

  test.each([
    undefined,
    '',
    'x',
    `00-${traceId}-b7ad6b7169203331`,
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
  ])('takes no other for one: %s', (traceparent) => expect(given(traceparent)).toBeUndefined());
});
