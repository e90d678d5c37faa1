import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/**
 * Has a delivery tried again at once, however it ended before.
 *
 * @returns whether there is one
 * @throws AppError `conflict` when its webhook is switched off: it would wait for ever
 */
export const retryDelivery = defineMutation({
  name: 'webhooks.retry',
  run(sql, { id }: { readonly id: string }, { nowMs }): boolean {
    const state = sql.get('SELECT w.state FROM webhook_deliveries AS d JOIN webhooks AS w ON w.pk = d.webhook_pk WHERE d.id = ?', id)?.[0];
    if (state === 'disabled') throw new AppError('conflict', 'its webhook is switched off: set `state` to `active` first');
    return (
      sql.run(
        "UPDATE webhook_deliveries SET state = 'waiting', attempts = 0, next_try_at_ms = ?, done_at_ms = NULL WHERE id = ?",
        nowMs,
        id,
      ) > 0
    );
  },
});
