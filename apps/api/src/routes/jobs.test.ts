import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

/** Nothing runs here by itself, so that what waits goes on waiting. */
let api: TestServer;
let workspaceId = '';
beforeAll(async () => {
  api = await openTestServer({ startsJobs: false });
  await api.key('admin');
  workspaceId = api.server.context.control.findWorkspaceBySlug('acme')?.id ?? '';
});
afterAll(() => api[Symbol.asyncDispose]());

interface Job {
  readonly id: string;
  readonly state: string;
}

const write = (name: string, input: object) => api.server.context.writer.write(workspaceId, name as 'jobs.end', input as never);
const run = async (kind = 'retention') => (await api.ask('admin', 'POST', '/v1/jobs', { kind })).body as Job;
const claim = (id: string) => write('jobs.claim', { id, owner: 'test', leaseMs: 30_000 });
const end = (id: string, outcome: string, more = {}) => write('jobs.end', { id, owner: 'test', outcome, done: 0, ...more });
const done = async (kind?: string) => {
  const { id } = await run(kind);
  await claim(id);
  await end(id, 'done');
  return id;
};

describe('answers', () => {
  test('with a job that is run because somebody wants it to, and how far it is', async () => {
    const { status, body } = await api.ask('admin', 'POST', '/v1/jobs', { kind: 'retention' });
    const job = {
      id: expect.stringMatching(/^job_/),
      kind: 'retention',
      title: 'Remove what is older than its retention rule',
      state: 'waiting',
      attempts: 0,
      maxAttempts: 5,
      runAt: expect.any(String),
      createdAt: expect.any(String),
      progress: { done: 0 },
      isStopping: false,
    };
    expect([status, body]).toEqual([202, job]);
    const { id } = body as Job;
    await claim(id);
    await write('jobs.beat', { id, owner: 'test', leaseMs: 30_000, done: 3, total: 9 });
    expect((await api.ask('admin', 'GET', `/v1/jobs/${id}`)).body).toEqual({
      ...job,
      state: 'running',
      attempts: 1,
      startedAt: expect.any(String),
      progress: { done: 3, total: 9 },
    });
    await end(id, 'failed', { failure: 'unavailable' });
    expect((await api.ask('admin', 'GET', `/v1/jobs/${id}`)).body).toMatchObject({
      state: 'failed',
      failure: 'unavailable',
      endedAt: expect.any(String),
    });
  });

  test('with the newest first, page by page, of a state or of a kind', async () => {
    const ids = [await done('old_jobs'), await done('old_jobs'), await done('retention')];
    const list = async (query: string) => {
      const { body } = await api.ask('admin', 'GET', `/v1/jobs?${query}`);
      return body as { items: Job[]; nextCursor?: string };
    };
    const first = await list('limit=2&state=done');
    expect(first.items.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect((await list(`limit=2&state=done&cursor=${first.nextCursor}`)).items.map(({ id }) => id)).toEqual([ids[0]]);
    expect((await list('kind=old_jobs')).items.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    expect((await list('kind=old_jobs&state=failed')).items).toEqual([]);
  });

  test('what waits is cancelled at once, what runs is asked to stop', async () => {
    const waiting = await run();
    expect(await api.ask('admin', 'POST', `/v1/jobs/${waiting.id}/cancel`)).toMatchObject({ status: 202, body: { state: 'cancelled' } });
    const running = await run();
    await claim(running.id);
    const answer = await api.ask('admin', 'POST', `/v1/jobs/${running.id}/cancel`);
    expect(answer).toMatchObject({ status: 202, body: { state: 'running', isStopping: true } });
    // Its failure meanwhile does not have it tried again.
    await end(running.id, 'again', { failure: 'internal', runAtMs: 1 });
    expect((await api.ask('admin', 'GET', `/v1/jobs/${running.id}`)).body).toMatchObject({ state: 'cancelled', isStopping: false });
  });

  test('what was cancelled is tried anew', async () => {
    const { id } = await run();
    await api.ask('admin', 'POST', `/v1/jobs/${id}/cancel`);
    const answer = await api.ask('admin', 'POST', `/v1/jobs/${id}/retry`);
    expect(answer).toMatchObject({ status: 202, body: { id, state: 'waiting', attempts: 0 } });
    expect(answer.body as object).not.toHaveProperty('endedAt');
    await api.ask('admin', 'POST', `/v1/jobs/${id}/cancel`);
  });

  test('each act of somebody leaves an entry in the audit log', async () => {
    const { id } = await run();
    await api.ask('admin', 'POST', `/v1/jobs/${id}/cancel`);
    const { body } = await api.ask('admin', 'GET', '/v1/audit?limit=2&chain=data');
    expect(body).toMatchObject({
      items: [
        { action: 'job.cancelled', subject: { kind: 'job', id }, after: { kind: 'retention' } },
        { action: 'job.asked_for', subject: { kind: 'job', id }, actor: { kind: 'key' } },
      ],
    });
  });

  test('a server at work does what it is asked for', async () => {
    await using busy = await openTestServer();
    const { body } = await busy.ask('admin', 'POST', '/v1/jobs', { kind: 'retention' });
    const state = async () => (await busy.ask('admin', 'GET', `/v1/jobs/${(body as Job).id}`)).body;
    await vi.waitFor(async () => expect(await state()).toMatchObject({ state: 'done', attempts: 1 }), 5_000);
  });
});

describe('refuses bad input', () => {
  test.each([{ kind: 'Retention' }, { kind: '' }, {}])('%j', async (body) => {
    expect(await api.ask('admin', 'POST', '/v1/jobs', body)).toMatchObject({ status: 400, body: { errors: [{ path: 'kind' }] } });
  });

  test('another of a kind while one has not ended', async () => {
    const { id } = await run();
    expect(await api.ask('admin', 'POST', '/v1/jobs', { kind: 'retention' })).toMatchObject({ status: 409, body: { code: 'conflict' } });
    await claim(id);
    expect((await api.ask('admin', 'POST', '/v1/jobs', { kind: 'retention' })).status).toBe(409);
    expect((await api.ask('admin', 'POST', `/v1/jobs/${id}/retry`)).status).toBe(409);
    await end(id, 'done');
    expect((await api.ask('admin', 'POST', `/v1/jobs/${id}/cancel`)).status).toBe(409);
    expect((await api.ask('admin', 'POST', `/v1/jobs/${id}/retry`)).status).toBe(409);
  });

  test('a job there is not', async () => {
    const answer = await api.ask('admin', 'POST', '/v1/jobs', { kind: 'nothing_such' });
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found', detail: expect.stringContaining('retention') } });
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/cancel'],
      ['POST', '/retry'],
    ] as const)
      expect((await api.ask('admin', method, `/v1/jobs/job_none${path}`)).status).toBe(404);
  });
});

describe('refuses the wrong caller', () => {
  test.each([
    [undefined, 401],
    ['rep', 403],
    ['marketer', 403],
  ] as const)('%s', async (role, status) => {
    const id = await done();
    for (const [method, path, body] of [
      ['GET', '/v1/jobs', undefined],
      ['POST', '/v1/jobs', { kind: 'retention' }],
      ['GET', `/v1/jobs/${id}`, undefined],
      ['POST', `/v1/jobs/${id}/cancel`, undefined],
      ['POST', `/v1/jobs/${id}/retry`, undefined],
    ] as const)
      expect((await api.ask(role, method, path, body)).status).toBe(status);
  });

  test('an admin of another workspace', async () => {
    const id = await done();
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    expect((await api.ask(undefined, 'GET', `/v1/jobs/${id}`, undefined, { authorization })).status).toBe(404);
    expect((await api.ask(undefined, 'GET', '/v1/jobs', undefined, { authorization })).body).toEqual({ items: [] });
  });
});
