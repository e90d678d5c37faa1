import { dayMs, hourMs } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

interface Health {
  readonly state: string;
  readonly components: { readonly name: string; readonly state: string; readonly reason?: string; readonly sinceAt?: string }[];
}

async function world() {
  const start = Date.parse('2026-11-22T12:00:00Z');
  const clock = { nowMs: start };
  const api = await openTestServer({ clock: () => clock.nowMs, startsJobs: false });
  await api.key('admin');
  const { control, writer, stores } = api.server.context;
  const workspaceId = control.findWorkspaceBySlug('acme')?.id ?? '';
  await stores.get(workspaceId);
  const health = async () => (await api.ask('admin', 'GET', '/v1/health')).body as Health;
  return Object.assign(api, {
    time: clock,
    write: (name: string, input: object) => writer.write(workspaceId, name as 'jobs.end', input as never),
    health,
    of: async (name: string) => (await health()).components.find((component) => component.name === name),
  });
}

describe('answers', () => {
  test('with every component, what it is made of, and since when it runs', async () => {
    await using api = await world();
    api.time.nowMs += 90_500;
    const body = await api.health();
    expect(body).toEqual({
      state: expect.stringMatching(/^ok|degraded$/),
      components: expect.any(Array),
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      startedAt: '2026-11-22T12:00:00.000Z',
      uptimeSeconds: 90,
      storage: {
        sqliteVersion: expect.stringMatching(/^3\.\d+\.\d+$/),
        schemas: { control: expect.stringMatching(/^\d{4}_/), workspace: expect.stringMatching(/^\d{4}_/) },
        pragmas: { journal_mode: 'wal', synchronous: 'full', wal_autocheckpoint: '20000', secure_delete: 'on' },
      },
    });
    expect(body.components.map(({ name, state, reason }) => [name, state, reason]).filter(([name]) => name !== 'disk')).toEqual([
      ['jobs', 'ok', undefined],
      ['mail', 'ok', 'not_configured'],
      ['replication', 'ok', 'not_configured'],
      ['webhooks_in', 'ok', undefined],
      ['webhooks_out', 'ok', undefined],
      ['writer', 'ok', undefined],
    ]);
  });

  test('since when jobs are late, for as long as they are', async () => {
    await using api = await world();
    const dueAt = new Date(api.time.nowMs).toISOString();
    await api.write('jobs.enqueue', { kind: 'retention', period: '1' });
    expect(await api.of('jobs')).toMatchObject({ state: 'ok', facts: { waiting: 1 } });
    api.time.nowMs += hourMs / 2;
    expect(await api.of('jobs')).toMatchObject({ state: 'degraded', reason: 'late', sinceAt: dueAt, facts: { late: 1 } });
    api.time.nowMs += hourMs;
    expect(await api.of('jobs')).toMatchObject({ state: 'failing', reason: 'late', sinceAt: dueAt });
    expect(await api.health()).toMatchObject({ state: 'failing' });
  });

  test('that a job has failed, until one of its kind is done or a day has passed', async () => {
    await using api = await world();
    const fail = async (period: string, outcome: string) => {
      const id = await api.write('jobs.enqueue', { kind: 'retention', period });
      await api.write('jobs.claim', { id, owner: 'test', leaseMs: 1 });
      await api.write('jobs.end', { id, owner: 'test', outcome, failure: 'internal', done: 0, runAtMs: api.time.nowMs + 1 });
    };
    await fail('1', 'failed');
    expect(await api.of('jobs')).toMatchObject({ state: 'degraded', reason: 'failed', sinceAt: '2026-11-22T12:00:00.000Z' });
    api.time.nowMs += 1_000;
    await fail('2', 'done');
    expect(await api.of('jobs')).toMatchObject({ state: 'ok' });
    await fail('3', 'failed');
    api.time.nowMs += dayMs;
    expect(await api.of('jobs')).toMatchObject({ state: 'ok' });
    await fail('4', 'again');
    expect(await api.of('jobs')).toMatchObject({ state: 'degraded', reason: 'retrying', facts: { retrying: 1 } });
  });
});

describe('refuses bad input', () => {
  test('there is none: what is asked besides is not read', async () => {
    await using api = await world();
    expect((await api.ask('admin', 'GET', '/v1/health?workspace=other')).status).toBe(200);
  });
});

describe('refuses the wrong caller', () => {
  test('everybody but admins, and the extension of an admin', async () => {
    await using api = await world();
    expect((await api.ask(undefined, 'GET', '/v1/health')).status).toBe(401);
    for (const role of ['rep', 'marketer'] as const) expect((await api.ask(role, 'GET', '/v1/health')).status).toBe(403);
    const authorization = `Bearer ${(await api.extensionToken(await api.member({ roles: ['admin'] }))).access_token}`;
    expect((await api.ask(undefined, 'GET', '/v1/health', undefined, { authorization })).status).toBe(403);
  });

  test('of another workspace nothing is told', async () => {
    await using api = await world();
    await api.write('jobs.enqueue', { kind: 'retention', period: '1' });
    api.time.nowMs += hourMs * 2;
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    const { body } = await api.ask(undefined, 'GET', '/v1/health', undefined, { authorization });
    expect((body as Health).components.find(({ name }) => name === 'jobs')).toMatchObject({ state: 'ok', facts: { waiting: 0 } });
  });
});
