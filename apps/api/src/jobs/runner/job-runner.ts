import { minuteMs, secondMs } from '@alongside/common';
import type { Context } from '../../context.ts';
import { listWorkspaceIds } from '../../services/audit/list-workspace-ids.ts';
import { dueJobs } from '../../services/jobs/due-jobs.ts';
import { releaseJobs } from '../../services/jobs/release-jobs.ts';
import { isGone } from '../../services/workspaces/is-gone.ts';
import type { JobDefinition } from '../define-job.ts';
import { longestPauseMs } from './retry-after.ts';
import { runJob } from './run-job.ts';
import { Schedules } from './schedules.ts';

export interface RunnerTimes {
  /** How long after the start schedules are looked at: a start is busy enough. */
  readonly firstLookMs: number;
  /** What is due at the same time in all workspaces begins within so long. */
  readonly spreadMs: number;
  /** How long a job is believed to run without a sign of life. */
  readonly leaseMs: number;
  /** How long a job waits after its first failure. */
  readonly firstRetryMs: number;
  /** How often the clock is looked at, which may have been set meanwhile. */
  readonly lookEveryMs: number;
}

const usual: RunnerTimes = {
  firstLookMs: minuteMs,
  spreadMs: minuteMs,
  leaseMs: 30 * secondMs,
  firstRetryMs: 30 * secondMs,
  lookEveryMs: minuteMs,
};

/** So many jobs run at once, and one of a kind in a workspace: others want the machine too. */
const atOnce = 4;

/** When the storage refuses, it is asked again after so long. @unit milliseconds */
const troubleMs = 2 * secondMs;

interface Running {
  readonly workspaceId: string;
  readonly kind: string;
  readonly cancel: AbortController;
  readonly ended: Promise<void>;
}

/**
 * Runs the jobs of all workspaces, in the process that holds the writer. It sleeps until the next one is due or somebody puts one in a
 * queue.
 */
export class JobRunner {
  readonly #context: Context;
  readonly #jobs: ReadonlyMap<string, JobDefinition>;
  readonly #times: RunnerTimes;
  readonly #schedules: Schedules;
  readonly #owner: string;
  readonly #stop = new AbortController();
  readonly #running = new Map<string, Running>();
  /** Workspaces to look at, and what those that were looked at wait for. */
  readonly #restless = new Set<string>();
  readonly #nextAtMs = new Map<string, number>();
  /** Workspaces where something is due that others keep from beginning. */
  readonly #crowded = new Set<string>();
  /** Workspaces that are in trouble, and when they are looked at again, by `performance.now()`. */
  readonly #troubledUntilMs = new Map<string, number>();
  #looking: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #startedAtMs = 0;

  constructor(context: Context, jobs: readonly JobDefinition[], times: Partial<RunnerTimes> = {}) {
    this.#context = context;
    this.#jobs = new Map(jobs.map((job) => [job.kind, job]));
    this.#times = { ...usual, ...times };
    this.#schedules = new Schedules(context, jobs, this.#times.spreadMs);
    this.#owner = `${process.pid}-${Buffer.from(context.randomBytes(6)).toString('hex')}`;
  }

  /** Goes on with what an earlier process did not finish, then does what becomes due. */
  start(): void {
    this.#startedAtMs = performance.now();
    this.#looking = this.#attempt(() => this.#takeOver());
  }

  /** Looks at what waits in a workspace. */
  wake(workspaceId: string): void {
    this.#restless.add(workspaceId);
    this.#lookSoon();
  }

  /** Resolves when it sleeps: all that is due has begun. */
  async idle(): Promise<void> {
    while (this.#looking) await this.#looking;
  }

  /** Begins nothing more, and resolves when nothing runs any more. What was cut off goes on at the next start. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#stop.abort(new Error('the server stops'));
    await this.#looking;
    await Promise.all([...this.#running.values()].map(({ ended }) => ended));
  }

  async #takeOver(): Promise<void> {
    for (const workspaceId of listWorkspaceIds(this.#context.control)) {
      if (this.#stop.signal.aborted) return;
      await this.#guarded(workspaceId, async () => {
        await releaseJobs(this.#context, workspaceId, this.#owner);
        this.#restless.add(workspaceId);
      });
    }
  }

  #lookSoon(): void {
    if (this.#looking || this.#stop.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#looking = this.#attempt(() => this.#look());
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    let isWell = true;
    try {
      await work();
    } catch (error) {
      // Such as a control database that cannot be read: whatever is wrong, a later look may find it mended.
      isWell = false;
      if (!this.#stop.signal.aborted) this.#context.log.error({ err: error }, 'jobs could not be looked after');
    }
    this.#looking = undefined;
    if (this.#stop.signal.aborted) return;
    if (!isWell) this.#sleep(troubleMs);
    else if (this.#restless.size > 0) this.#lookSoon();
    else this.#sleep();
  }

  async #look(): Promise<void> {
    if (performance.now() - this.#startedAtMs >= this.#times.firstLookMs) {
      for (const workspaceId of await this.#schedules.enqueueDue(this.#stop.signal)) this.#restless.add(workspaceId);
    }
    const nowMs = this.#context.clock();
    for (const [id, atMs] of this.#nextAtMs) if (atMs <= nowMs || atMs > nowMs + longestPauseMs) this.#restless.add(id);
    for (const workspaceId of this.#restless) {
      if (this.#stop.signal.aborted) return;
      this.#restless.delete(workspaceId);
      if ((this.#troubledUntilMs.get(workspaceId) ?? 0) > performance.now()) continue;
      await this.#guarded(workspaceId, () => this.#beginDue(workspaceId));
    }
  }

  async #beginDue(workspaceId: string): Promise<void> {
    const { due, cancelled, nextAtMs } = await dueJobs(this.#context, workspaceId, {
      running: new Set(this.#running.keys()),
      farMs: longestPauseMs,
      leaseMs: this.#times.leaseMs,
    });
    for (const id of cancelled) this.#running.get(id)?.cancel.abort(new Error(`${id} was cancelled`));
    if (nextAtMs === undefined) this.#nextAtMs.delete(workspaceId);
    else this.#nextAtMs.set(workspaceId, nextAtMs);
    this.#crowded.delete(workspaceId);
    for (const { id, kind } of due) {
      if (this.#hasRoomFor(workspaceId, kind)) this.#begin(workspaceId, id, kind);
      else this.#crowded.add(workspaceId);
    }
  }

  #hasRoomFor(workspaceId: string, kind: string): boolean {
    const sameKind = [...this.#running.values()].some((other) => other.workspaceId === workspaceId && other.kind === kind);
    return !sameKind && this.#running.size < atOnce && !this.#stop.signal.aborted;
  }

  #begin(workspaceId: string, id: string, kind: string): void {
    const { leaseMs, firstRetryMs } = this.#times;
    const cancel = new AbortController();
    const job = this.#jobs.get(kind) ?? unknownJob(kind);
    const means = {
      context: this.#context,
      workspaceId,
      job,
      id,
      owner: this.#owner,
      leaseMs,
      firstRetryMs,
      stop: this.#stop.signal,
      cancel,
    };
    const ended = this.#guarded(workspaceId, () => runJob(means)).then(() => {
      this.#running.delete(id);
      for (const other of [workspaceId, ...this.#crowded]) this.#restless.add(other);
      this.#lookSoon();
    });
    this.#running.set(id, { workspaceId, kind, cancel, ended });
  }

  /** One workspace's trouble is not another's: its file may be gone, or its disk full. It is looked at again a little later. */
  async #guarded(workspaceId: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.#stop.signal.aborted || isGone(this.#context, workspaceId)) return;
      this.#context.log.error({ workspaceId, err: error }, 'the jobs of a workspace could not be looked after');
      this.#troubledUntilMs.set(workspaceId, performance.now() + troubleMs);
      this.#nextAtMs.set(workspaceId, this.#context.clock() + troubleMs + 1);
    }
  }

  /** Until the next one is due; not for long, since the clock may be set meanwhile. */
  #sleep(leastMs = 1): void {
    const nowMs = this.#context.clock();
    const lateMs = this.#startedAtMs + this.#times.firstLookMs - performance.now();
    const nextMs = Math.min(lateMs > 0 ? nowMs + lateMs : this.#schedules.nextAtMs, ...this.#nextAtMs.values()) - nowMs;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lookSoon(), Math.min(this.#times.lookEveryMs, Math.max(leastMs, nextMs))).unref();
  }
}

function unknownJob(kind: string): JobDefinition {
  const run = async () => {
    throw new Error(`there is no job ${kind}`);
  };
  return { kind, title: kind, run };
}
