import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/**
 * Ends a job that waits, and asks one that runs to stop.
 *
 * @returns whether there is such a job
 * @throws AppError `conflict` when it has ended
 */
export const cancelJob = defineMutation({
  name: 'jobs.cancel',
  run(sql, { id }: { readonly id: string }, { nowMs, audit, wakeJobs }): boolean {
    const [state, kind] = sql.get('SELECT state, kind FROM jobs WHERE id = ?', id) ?? [];
    if (state === undefined) return false;
    if (state === 'waiting') sql.run("UPDATE jobs SET state = 'cancelled', ended_at_ms = ? WHERE id = ?", nowMs, id);
    else if (state === 'running') sql.run('UPDATE jobs SET is_cancel_asked = 1 WHERE id = ?', id);
    else throw new AppError('conflict', `${id} has ended: it is ${String(state)}`);
    audit({ action: 'job.cancelled', subject: { kind: 'job', id }, after: { kind: String(kind) } });
    wakeJobs();
    return true;
  },
});
