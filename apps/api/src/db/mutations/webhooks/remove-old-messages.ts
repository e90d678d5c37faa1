import { dayMs } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** How long what was told can be looked up. */
const keptMs = 30 * dayMs;
const most = 500;

/** Removes messages that were told long ago, with their deliveries and tries; some at a time. @returns how many */
export const removeOldMessages = defineMutation({
  name: 'webhooks.removeOld',
  run(sql, _input: Record<string, never>, { nowMs }): number {
    const old = `SELECT m.pk FROM webhook_messages AS m WHERE m.created_at_ms < ?1
      AND NOT EXISTS (SELECT 1 FROM webhook_deliveries AS d WHERE d.message_pk = m.pk AND d.state = 'waiting') ORDER BY m.created_at_ms LIMIT ${most}`;
    const pks = JSON.stringify(sql.all(old, nowMs - keptMs).map(([pk]) => Number(pk)));
    if (pks === '[]') return 0;
    const deliveries = 'SELECT pk FROM webhook_deliveries WHERE message_pk IN (SELECT value FROM json_each(?1))';
    sql.run(`DELETE FROM webhook_attempts WHERE delivery_pk IN (${deliveries})`, pks);
    sql.run('DELETE FROM webhook_deliveries WHERE message_pk IN (SELECT value FROM json_each(?1))', pks);
    return sql.run('DELETE FROM webhook_messages WHERE pk IN (SELECT value FROM json_each(?1))', pks);
  },
});
