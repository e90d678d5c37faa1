import { defineMutation } from '../define-mutation.ts';

/** Removes a webhook with its deliveries. @returns whether there was one */
export const deleteWebhook = defineMutation({
  name: 'webhooks.delete',
  run(sql, { id }: { readonly id: string }, { audit }): boolean {
    const row = sql.get('SELECT pk, url FROM webhooks WHERE id = ?', id);
    if (!row) return false;
    const pk = Number(row[0]);
    sql.run('DELETE FROM webhook_attempts WHERE delivery_pk IN (SELECT pk FROM webhook_deliveries WHERE webhook_pk = ?)', pk);
    sql.run('DELETE FROM webhook_deliveries WHERE webhook_pk = ?', pk);
    sql.run('DELETE FROM webhooks WHERE pk = ?', pk);
    audit({ action: 'webhook.deleted', subject: { kind: 'webhook', id }, before: { host: new URL(String(row[1])).host } });
    return true;
  },
});
