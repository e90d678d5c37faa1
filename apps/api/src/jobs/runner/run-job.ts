import { setTimeout as pause } from 'node:timers/promises';
import { AppError, secondMs } from '@alongside/common';
import { system } from '../../auth/actor.ts';
import type { Context } from '../../context.ts';
import { jobLag } from '../../metrics/job-lag.ts';
import { jobRuns } from '../../metrics/job-runs.ts';
import { isGone } from '../../services/workspaces/is-gone.ts';
import { inSpan } from '../../tracing/in-span.ts';
import { WorkspaceGone } from '../../workspace-gone.ts';
import type { JobDefinition, JobRun } from '../define-job.ts';
import { Heartbeat } from './heartbeat.ts';
import { retryAfterMs } from './retry-after.ts';

export interface RunMeans {
  readonly context: Context;
  readonly workspaceId: string;
  readonly job: JobDefinition;
  readonly id: string;
  /** Whoever runs it. */
  readonly owner: string;
  /** How long it is believed to run without a sign of life. @unit milliseconds */
  readonly leaseMs: number;
  /** How long it waits after its first failure. @unit milliseconds */
  readonly firstRetryMs: number;
  /** The server stops. */
  readonly stop: AbortSignal;
  /** Somebody wants it to end. */
  readonly cancel: AbortController;
}

const tries = 20;
const pauseMs = secondMs;

type Outcome = 'done' | 'again' | 'failed' | 'cancelled' | 'stopped';

/** Runs a job once, from taking it to noting how it ended; shows signs of life meanwhile. Somebody else's is left alone. */
export async function runJob({ context, workspaceId, job, id, owner, leaseMs, firstRetryMs, stop, cancel }: RunMeans): Promise<void> {
  const { writer, metrics, clock, log } = context;
  const note = { actor: system };
  const claimed = await writer.write(workspaceId, 'jobs.claim', { id, owner, leaseMs }, note);
  if (!claimed) return;
  const { kind, attempts, maxAttempts } = claimed;
  metrics.observe(jobLag, { kind }, Math.max(0, clock() - claimed.runAtMs) / 1_000);
  const reached = { done: claimed.done, total: claimed.total, cursor: claimed.cursor };
  const lost = new AbortController();
  const signal = AbortSignal.any([stop, cancel.signal, lost.signal]);
  const beat = async () => {
    try {
      const answer = await writer.write(workspaceId, 'jobs.beat', { id, owner, leaseMs, ...reached }, note);
      if (answer === 'lost') lost.abort(new Error(`${id} was taken over`));
      if (answer === 'cancelled') cancel.abort(new Error(`${id} was cancelled`));
    } catch (error) {
      if (isGone(context, workspaceId)) lost.abort(new WorkspaceGone(workspaceId));
      else log.warn({ workspaceId, err: error }, `how far the job ${kind} is could not be noted`);
    }
  };
  const heart = new Heartbeat(beat, leaseMs / 3);
  let outcome: Outcome = 'done';
  let failure: string | undefined;
  try {
    const { input } = claimed;
    const run: JobRun = {
      context,
      workspaceId,
      input,
      reached: { ...reached },
      signal,
      progress(now) {
        Object.assign(reached, now);
        heart.soon();
      },
    };
    await inSpan(`job ${kind}`, { 'alongside.attempt': attempts }, () => job.run(run));
  } catch (error) {
    // Where there is nothing left to work on, there is nothing left to note either.
    if (isGone(context, workspaceId)) lost.abort(new WorkspaceGone(workspaceId));
    failure = error instanceof AppError ? error.code : 'internal';
    outcome = stop.aborted ? 'stopped' : cancel.signal.aborted ? 'cancelled' : attempts >= maxAttempts ? 'failed' : 'again';
    if (!signal.aborted) log.error({ workspaceId, code: failure, err: error }, `the job ${kind} failed`);
  }
  await heart.end();
  if (lost.signal.aborted) return;
  const runAtMs = outcome === 'again' ? clock() + retryAfterMs(attempts, Number(context.randomBytes(1)[0]) / 255, firstRetryMs) : undefined;
  if (outcome !== 'stopped') metrics.count(jobRuns, { kind, outcome });
  const end = { id, owner, outcome, failure, runAtMs, ...reached };
  await patiently(() => writer.write(workspaceId, 'jobs.end', end, note), stop);
}

/** A storage that refuses for some seconds must not have a job done twice. */
async function patiently(write: () => Promise<unknown>, stop: AbortSignal): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      await write();
      return;
    } catch (error) {
      const isPassing = error instanceof AppError && error.code === 'unavailable';
      if (!isPassing || left === 1 || stop.aborted) throw error;
      await pause(pauseMs);
    }
  }
}
