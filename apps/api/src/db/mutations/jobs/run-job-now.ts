import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';
import { storeJob } from './store-job.ts';

/**
 * Puts a job in the queue because somebody wants it now.
 *
 * @returns its id
 * @throws AppError `conflict` while another of its kind waits or runs
 */
export const runJobNow = defineMutation({
  name: 'jobs.runNow',
  run(sql, { kind, maxAttempts }: { readonly kind: string; readonly maxAttempts?: number | undefined }, tools): string {
    const [open] = sql.get("SELECT id FROM jobs WHERE kind = ? AND state IN ('waiting', 'running') LIMIT 1", kind) ?? [];
    if (open !== undefined) throw new AppError('conflict', `${String(open)} of this kind has not ended yet`);
    const id = storeJob(sql, { kind, period: `asked ${tools.newId('job')}`, maxAttempts }, tools);
    if (id === undefined) throw new AppError('conflict', 'it was asked for already');
    tools.audit({ action: 'job.asked_for', subject: { kind: 'job', id }, after: { kind } });
    return id;
  },
});
