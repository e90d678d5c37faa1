import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/**
 * Has a job that failed or was cancelled tried anew from where it stopped, and one that waits tried now.
 *
 * @returns whether there is such a job
 * @throws AppError `conflict` when it runs or is done
 */
export const retryJob = defineMutation({
  name: 'jobs.retry',
  run(sql, { id }: { readonly id: string }, { nowMs, audit, wakeJobs }): boolean {
    const [state, kind] = sql.get('SELECT state, kind FROM jobs WHERE id = ?', id) ?? [];
    if (state === undefined) return false;
    if (state === 'running' || state === 'done') throw new AppError('conflict', `${id} cannot be tried again: it is ${state}`);
    sql.run(
      "UPDATE jobs SET state = 'waiting', attempts = 0, run_at_ms = ?, failure = NULL, ended_at_ms = NULL, is_cancel_asked = 0 WHERE id = ?",
      nowMs,
      id,
    );
    audit({ action: 'job.asked_for', subject: { kind: 'job', id }, after: { kind: String(kind) } });
    wakeJobs();
    return true;
  },
});
