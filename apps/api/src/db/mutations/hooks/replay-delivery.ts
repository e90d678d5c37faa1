import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/**
 * Has a delivery applied once more. What it says is known already, if it was applied: then nothing changes.
 *
 * @returns whether there is one
 * @throws AppError `conflict` when its body is not kept any more
 */
export const replayHookDelivery = defineMutation({
  name: 'hooks.replay',
  run(sql, { id }: { readonly id: string }, { audit, wakeJobs }): boolean {
    const row = sql.get('SELECT body IS NOT NULL, state FROM hook_deliveries WHERE id = ?', id);
    if (!row) return false;
    if (row[0] !== 1) throw new AppError('conflict', 'the body of this delivery is not kept any more');
    sql.run("UPDATE hook_deliveries SET state = 'waiting', attempts = 0, next_try_at_ms = NULL, done_at_ms = NULL WHERE id = ?", id);
    audit({ action: 'hook_delivery.replayed', subject: { kind: 'hookDelivery', id }, before: { state: String(row[1]) } });
    wakeJobs();
    return true;
  },
});
