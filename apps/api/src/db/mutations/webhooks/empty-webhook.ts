import { defineMutation } from '../define-mutation.ts';

/** With their tries some milliseconds. */
export const deliveriesAPart = 200;

/**
 * Removes some deliveries of a webhook that is to be removed, and tells it nothing more.
 *
 * @returns how many; fewer than `deliveriesAPart` when none is left
 */
export const emptyWebhook = defineMutation({
  name: 'webhooks.empty',
  run(sql, { id }: { readonly id: string }): number {
    const pk = sql.get('SELECT pk FROM webhooks WHERE id = ?', id)?.[0];
    if (typeof pk !== 'number') return 0;
    sql.run("UPDATE webhooks SET state = 'paused' WHERE pk = ? AND state = 'active'", pk);
    const some = sql.all('SELECT pk FROM webhook_deliveries WHERE webhook_pk = ? LIMIT ?', pk, deliveriesAPart);
    const pks = JSON.stringify(some.map(([delivery]) => delivery));
    sql.run('DELETE FROM webhook_attempts WHERE delivery_pk IN (SELECT value FROM json_each(?))', pks);
    return sql.run('DELETE FROM webhook_deliveries WHERE pk IN (SELECT value FROM json_each(?))', pks);
  },
});
