import { setImmediate as turn } from 'node:timers/promises';
import { AppError, dayMs, hourMs } from '@alongside/common';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openLog } from '../../log.ts';
import { openTestServer, type TestServer } from '../../testing/open-test-server.ts';
import { WorkspaceGone } from '../../workspace-gone.ts';
import { defineJob, type JobDefinition, type JobRun } from '../define-job.ts';
import { JobRunner, type RunnerTimes } from './job-runner.ts';
import { periodOf } from './period.ts';

const daily = (run: JobDefinition['run'], more: Partial<JobDefinition> = {}) =>
  defineJob({ kind: 'daily', title: 'Something every day', schedule: '30 2 * * *', run, ...more });
const asked = (run: JobDefinition['run'], more: Partial<JobDefinition> = {}) =>
  defineJob({ kind: 'asked', title: 'Something when asked', run, ...more });
const quick: Partial<RunnerTimes> = { firstLookMs: 0, spreadMs: 0, firstRetryMs: 1, lookEveryMs: 5 };
const never = ({ signal }: JobRun) =>
  new Promise<void>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

describe('JobRunner', () => {
  let api: TestServer;
  let nowMs: number;
  let workspaceId: string;
  const runners: JobRunner[] = [];

  beforeEach(async () => {
    nowMs = Date.parse('2026-11-22T12:00:00Z');
    api = await openTestServer({ clock: () => nowMs, startsJobs: false });
    await api.key('admin');
    workspaceId = api.server.context.control.findWorkspaceBySlug('acme')?.id ?? '';
    await api.server.context.stores.get(workspaceId);
  });
  afterEach(async () => {
    for (const runner of runners.splice(0)) await runner.stop();
    await api[Symbol.asyncDispose]();
  });

  const start = (jobs: readonly JobDefinition[], times: Partial<RunnerTimes> = {}) => {
    const runner = new JobRunner(api.server.context, jobs, { ...quick, ...times });
    runners.push(runner);
    runner.start();
    return runner;
  };
  const enqueue = async (runner: JobRunner | undefined, kind: string, period: string, more: object = {}) => {
    const id = await api.server.context.writer.write(workspaceId, 'jobs.enqueue', { kind, period, ...more });
    runner?.wake(workspaceId);
    return id;
  };
  const rows = async (columns = 'period, state') => {
    const { native } = await api.server.context.stores.get(workspaceId);
    return native.all(`SELECT ${columns} FROM jobs ORDER BY pk`).map((row) => [...row]);
  };

  test('ends what was at work in a workspace that is deleted, and nobody is told of a failure', async () => {
    const logged: string[] = [];
    const { context } = api.server;
    const log = openLog('warn', (line) => logged.push(line));
    let ended: unknown;
    const reading = asked(async ({ context: { stores }, workspaceId: where }) => {
      const { native } = await stores.get(where);
      expect((await api.ask('admin', 'DELETE', '/v1/workspace', { confirmName: 'acme' })).status).toBe(204);
      try {
        native.get('SELECT 1');
      } catch (error) {
        ended = error;
        throw error;
      }
    });
    const runner = new JobRunner({ ...context, log }, [reading], quick);
    runners.push(runner);
    runner.start();
    await enqueue(runner, 'asked', 'one');
    await expect.poll(() => ended).toEqual(new WorkspaceGone(workspaceId));
    await runner.stop();
    expect(logged).toEqual([]);
  });

  test('runs what is due once for each period, and hands it what it was put in the queue with', async () => {
    const seen: unknown[] = [];
    const runner = start([
      asked(async ({ input, context: _, workspaceId: where }) => {
        seen.push([where, input]);
      }),
    ]);
    await enqueue(runner, 'asked', 'one', { input: { id: 'ers_1' } });
    expect(await enqueue(runner, 'asked', 'one', { input: { id: 'ers_1' } })).toBeUndefined();
    await enqueue(runner, 'asked', 'two');
    await vi.waitFor(async () =>
      expect(await rows()).toEqual([
        ['one', 'done'],
        ['two', 'done'],
      ]),
    );
    expect(seen).toEqual([
      [workspaceId, { id: 'ers_1' }],
      [workspaceId, {}],
    ]);
  });

  test('tries again what failed, and gives up with a code that tells nothing of anybody', async () => {
    let tries = 0;
    start([
      daily(
        async () => {
          tries += 1;
          throw tries === 1 ? new AppError('unavailable', 'the disk is full') : new Error('ana@globex.test cannot be parsed');
        },
        { maxAttempts: 3 },
      ),
    ]);
    await vi.waitFor(async () => {
      nowMs += 60_000;
      expect(await rows('state, attempts, failure')).toEqual([['failed', 3, 'internal']]);
    });
    expect(tries).toBe(3);
  });

  test('a failure of one job, or of one nobody knows, keeps no other from running', async () => {
    const done = vi.fn<() => Promise<void>>(async () => undefined);
    const runner = start([asked(done)]);
    await enqueue(runner, 'unknown-job', '1', { maxAttempts: 1 });
    await enqueue(runner, 'asked', '1');
    await vi.waitFor(async () =>
      expect(await rows('kind, state')).toEqual([
        ['unknown-job', 'failed'],
        ['asked', 'done'],
      ]),
    );
  });

  test('a control database that cannot be read while the storage refuses, too, leaves no job without an end', async () => {
    const { context } = api.server;
    await enqueue(undefined, 'asked', 'one');
    let refused = 0;
    const write: typeof context.writer.write = async (database, mutation, input, note) => {
      if (mutation !== 'jobs.claim') return context.writer.write(database, mutation, input, note);
      context.control.close();
      refused += 1;
      throw new AppError('unavailable', 'planted');
    };
    const runner = new JobRunner({ ...context, writer: { ...context.writer, write } }, [asked(never)], { ...quick, firstLookMs: hourMs });
    runners.push(runner);
    runner.start();
    await expect.poll(() => refused).toBe(1);
    await turn();
    await runner.stop();
  });

  test('sleeps until something is due: it only looks at the clock now and then', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const runner = start([daily(async () => undefined)], { lookEveryMs: 45_678 });
    await vi.waitFor(async () => expect(await rows()).toEqual([['2026-11-22T02:30:00.000Z', 'done']]));
    await runner.idle();
    expect(timers.mock.calls.map(([, ms]) => ms)).toContain(45_678);
    nowMs = Date.parse('2026-11-23T02:29:59Z');
    runner.wake(workspaceId);
    await runner.idle();
    expect(timers.mock.calls.map(([, ms]) => ms)).toContain(1_000);
    timers.mockRestore();
  });

  describe('when the clock jumps', () => {
    /** Every five minutes of a day and more, as the clock tells them. */
    async function live(run: () => Promise<void>, ...steps: readonly number[]): Promise<string[]> {
      const runner = start([daily(run)], { lookEveryMs: 60_000 });
      for (const stepMs of [0, ...steps]) {
        nowMs += stepMs;
        runner.wake(workspaceId);
        await runner.idle();
        await vi.waitFor(async () => expect((await rows('state')).every(([state]) => state === 'done')).toBe(true), { interval: 2 });
      }
      return (await rows('period')).map(([period]) => String(period));
    }

    test.each([
      ['2 hours back over the moment it is due at', [14 * hourMs + 40 * 60_000, -2 * hourMs, hourMs, hourMs, 60_000], ['22', '23']],
      ['26 hours ahead, and back again', [26 * hourMs, -26 * hourMs, 14 * hourMs, hourMs, 12 * hourMs], ['22', '23']],
      ['26 hours ahead for good', [26 * hourMs, hourMs, 11 * hourMs, hourMs], ['22', '23', '24']],
      ['a year ahead, and back again', [365 * dayMs, -365 * dayMs, 15 * hourMs], ['22', '22', '23']],
    ])('%s: once for each period', async (_, steps, days) => {
      let count = 0;
      const periods = await live(
        async () => {
          count += 1;
        },
        ...steps,
      );
      expect(new Set(periods).size).toBe(periods.length);
      expect(count).toBe(periods.length);
      expect(periods.map((period) => period.slice(8, 10))).toEqual(days);
    });

    test('two months of a clock that somebody keeps setting: each period that it was in has one run', { timeout: 30_000 }, async () => {
      const hours = [1, 3, 5, 7, -2, 26, 11, 2, -2, 4, 13, -26, 26, 6];
      const steps = Array.from({ length: 200 }, (_, at) => Number(hours[(at * 5) % hours.length]) * hourMs + at * 60_000);
      const seen = new Set<string>();
      let count = 0;
      const run = async () => {
        count += 1;
        seen.add(periodOf('30 2 * * *', nowMs).name);
      };
      const periods = await live(run, ...steps);
      expect(nowMs).toBeGreaterThan(Date.parse('2027-01-20T00:00:00Z'));
      expect(new Set(periods)).toEqual(seen);
      expect([count, seen.size]).toEqual([periods.length, periods.length]);
    });

    test('what was put off by a clock that was a day ahead is not put off for a day', async () => {
      let tries = 0;
      const runner = start([
        asked(async () => {
          tries += 1;
          if (tries === 1) throw new AppError('unavailable', 'not now');
        }),
      ]);
      nowMs += 26 * hourMs;
      await enqueue(runner, 'asked', '1');
      await vi.waitFor(() => expect(tries).toBeGreaterThan(0));
      nowMs -= 26 * hourMs;
      await vi.waitFor(async () => expect(await rows('state')).toEqual([['done']]));
    });
  });

  describe('when the process that ran it is gone', () => {
    const claim = (owner: string, id: string) => api.server.context.writer.write(workspaceId, 'jobs.claim', { id, owner, leaseMs: 30_000 });

    test('the job goes on at once in the next one, from where it was', async () => {
      const id = (await enqueue(undefined, 'asked', '1')) ?? '';
      await claim('a dead process', id);
      const beat = { id, owner: 'a dead process', leaseMs: 30_000, done: 40, total: 100, cursor: 'row 40' };
      await api.server.context.writer.write(workspaceId, 'jobs.beat', beat);
      const reached = vi.fn<(from: JobRun['reached']) => void>();
      start([
        asked(async ({ reached: from }) => {
          reached(from);
        }),
      ]);
      await vi.waitFor(async () => expect(await rows('state, attempts')).toEqual([['done', 2]]));
      expect(reached).toHaveBeenCalledWith({ done: 40, total: 100, cursor: 'row 40' });
    });

    test('nobody takes it over before its lease has ended', async () => {
      const id = (await enqueue(undefined, 'asked', '1')) ?? '';
      expect(await claim('one', id)).toMatchObject({ attempts: 1 });
      nowMs += 29_999;
      expect(await claim('other', id)).toBeUndefined();
      nowMs += 1;
      expect(await claim('other', id)).toMatchObject({ attempts: 2 });
      // The first one was only slow: what it says of the job no longer counts.
      expect(await api.server.context.writer.write(workspaceId, 'jobs.beat', { id, owner: 'one', leaseMs: 30_000, done: 1 })).toBe('lost');
      const end = { id, owner: 'one', outcome: 'done', done: 1 } as const;
      expect(await api.server.context.writer.write(workspaceId, 'jobs.end', end)).toBe(false);
      expect(await rows('state, lease_owner')).toEqual([['running', 'other']]);
    });

    test('one that ends every process that runs it has failed', async () => {
      const id = (await enqueue(undefined, 'asked', '1', { maxAttempts: 2 })) ?? '';
      for (const owner of ['one', 'two', 'three']) {
        await claim(owner, id);
        nowMs += 30_000;
      }
      expect(await rows('state, attempts, failure')).toEqual([['failed', 2, 'interrupted']]);
    });
  });

  test('shows signs of life for as long as it runs, with how far it is', async () => {
    let finish = () => {};
    const job = asked(async ({ progress }) => {
      progress({ done: 7, total: 9 });
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    });
    const runner = start([job], { leaseMs: 60 });
    await enqueue(runner, 'asked', '1');
    await vi.waitFor(async () => expect(await rows('state, done, total')).toEqual([['running', 7, 9]]));
    const leaseOf = async () => Number((await rows('lease_until_ms'))[0]?.[0]);
    const first = await leaseOf();
    nowMs += 1_000;
    await vi.waitFor(async () => expect(await leaseOf()).toBeGreaterThan(first));
    finish();
    await vi.waitFor(async () => expect(await rows('state, done, total, lease_owner')).toEqual([['done', 7, 9, null]]));
  });

  test('stops for whoever cancels it, and is not tried again', async () => {
    const runner = start([asked(never)]);
    const id = (await enqueue(runner, 'asked', '1')) ?? '';
    await vi.waitFor(async () => expect(await rows('state')).toEqual([['running']]));
    await api.server.context.writer.write(workspaceId, 'jobs.cancel', { id });
    runner.wake(workspaceId);
    await vi.waitFor(async () => expect(await rows('state, failure')).toEqual([['cancelled', null]]));
  });

  test('stops with the server, and the next one goes on: that was no attempt', async () => {
    const runner = start([asked(never)]);
    await enqueue(runner, 'asked', '1');
    await vi.waitFor(async () => expect(await rows('state')).toEqual([['running']]));
    await runner.stop();
    expect(await rows('state, attempts, lease_owner')).toEqual([['waiting', 0, null]]);
    start([asked(async () => undefined)]);
    await vi.waitFor(async () => expect(await rows('state, attempts')).toEqual([['done', 1]]));
  });

  test('one of a kind at a time in a workspace, and other kinds beside it', async () => {
    let running = 0;
    let most = 0;
    const slow = asked(async () => {
      running += 1;
      most = Math.max(most, running);
      await turn();
      running -= 1;
    });
    const runner = start([slow, daily(never)]);
    for (const period of ['1', '2', '3']) await enqueue(runner, 'asked', period);
    await vi.waitFor(async () => expect((await rows('state')).filter(([state]) => state === 'done')).toHaveLength(3));
    expect(most).toBe(1);
    expect((await rows('kind, state')).filter(([kind]) => kind === 'daily')).toEqual([['daily', 'running']]);
  });
});
