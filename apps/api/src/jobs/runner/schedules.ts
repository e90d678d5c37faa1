import { dayMs } from '@alongside/common';
import type { Context } from '../../context.ts';
import { listWorkspaceIds } from '../../services/audit/list-workspace-ids.ts';
import { scheduleJob } from '../../services/jobs/schedule-job.ts';
import type { JobDefinition } from '../define-job.ts';
import { periodOf } from './period.ts';

/** What could not be put in a queue is tried again after so long. @unit milliseconds */
const retryMs = 30_000;

/**
 * Puts what is due by the clock into the queue of every workspace. Of periods that went by while nobody looked, the last one counts. A clock
 * that was wrong does nothing twice: a period has one job, whenever it is looked at.
 */
export class Schedules {
  readonly #context: Context;
  readonly #jobs: readonly JobDefinition[];
  readonly #spreadMs: number;
  /** By job and workspace, the period that was last put in. */
  readonly #done = new Map<string, string>();
  #nextAtMs = 0;

  constructor(context: Context, jobs: readonly JobDefinition[], spreadMs: number) {
    this.#context = context;
    this.#jobs = jobs.filter(({ schedule, once }) => schedule !== undefined || once !== undefined);
    this.#spreadMs = spreadMs;
  }

  /** When something is due next, as far as is known. @unit milliseconds since 1970 UTC */
  get nextAtMs(): number {
    return this.#nextAtMs;
  }

  /** @returns the workspaces whose queues are longer now */
  async enqueueDue(signal: AbortSignal): Promise<ReadonlySet<string>> {
    const longer = new Set<string>();
    const nowMs = this.#context.clock();
    const periods = this.#jobs.map(({ kind, schedule, once = '', maxAttempts }) => {
      const period = schedule === undefined ? { name: once, nextAtMs: Number.POSITIVE_INFINITY } : periodOf(schedule, nowMs);
      return { kind, maxAttempts, ...period };
    });
    // Unless all goes well.
    this.#nextAtMs = nowMs + retryMs;
    let isComplete = true;
    for (const workspaceId of listWorkspaceIds(this.#context.control)) {
      for (const { kind, maxAttempts, name } of periods) {
        const key = `${kind} ${workspaceId}`;
        if (signal.aborted || this.#done.get(key) === name) continue;
        const runAtMs = nowMs + Math.floor((Number(this.#context.randomBytes(1)[0]) / 256) * this.#spreadMs);
        if (await this.#enqueue(workspaceId, { kind, period: name, maxAttempts, runAtMs })) {
          this.#done.set(key, name);
          longer.add(workspaceId);
        } else isComplete = false;
      }
    }
    if (isComplete) this.#nextAtMs = Math.min(nowMs + dayMs, ...periods.map(({ nextAtMs }) => nextAtMs));
    return longer;
  }

  async #enqueue(workspaceId: string, job: Parameters<typeof scheduleJob>[2]): Promise<boolean> {
    try {
      await scheduleJob(this.#context, workspaceId, job);
      return true;
    } catch (error) {
      const isGone = !this.#context.control.findWorkspace(workspaceId);
      if (!isGone) this.#context.log.error({ workspaceId, err: error }, 'a job could not be put in the queue');
      return isGone;
    }
  }
}
