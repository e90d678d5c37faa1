import { defineMutation } from '../define-mutation.ts';

/** Has a delivery tried again at once, however it ended before. @returns whether there is one */
export const retryDelivery = defineMutation({
  name: 'webhooks.retry',
  run(sql, { id }: { readonly id: string }, { nowMs }): boolean {
    return (
      sql.run(
        "UPDATE webhook_deliveries SET state = 'waiting', attempts = 0, next_try_at_ms = ?, done_at_ms = NULL WHERE id = ?",
        nowMs,
        id,
      ) > 0
    );
  },
});
