import type { WebhookEvent } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';

/**
 * Tells the workspace's webhooks what has happened, in the transaction in which it does: it is told if and only if it is so. Costs next to
 * nothing where nobody listens.
 *
 * @param data ids and facts: never a name, an address or anybody's words
 */
export function tell(
  sql: SqlConnection,
  { nowMs, newId }: Pick<MutationTools, 'nowMs' | 'newId'>,
  type: WebhookEvent,
  data: Readonly<Record<string, unknown>>,
): void {
  const listeners = sql.all(
    `SELECT pk FROM webhooks WHERE state = 'active' AND (events IS NULL OR EXISTS (SELECT 1 FROM json_each(events) WHERE value = ?))`,
    type,
  );
  if (listeners.length === 0) return;
  queueMessage(
    sql,
    { nowMs, newId },
    { type, data },
    listeners.map(([pk]) => Number(pk)),
  );
}

/** Writes a message and a delivery of it for each of the webhooks. @returns the deliveries' ids */
export function queueMessage(
  sql: SqlConnection,
  { nowMs, newId }: Pick<MutationTools, 'nowMs' | 'newId'>,
  { type, data }: { readonly type: WebhookEvent; readonly data: Readonly<Record<string, unknown>> },
  webhookPks: readonly number[],
): string[] {
  const row = sql.all(
    'INSERT INTO webhook_messages (id, type, data, created_at_ms) VALUES (?, ?, ?, ?) RETURNING pk',
    newId('webhookMessage'),
    type,
    JSON.stringify(data),
    nowMs,
  )[0];
  return webhookPks.map((webhookPk) => {
    const id = newId('webhookDelivery');
    sql.run(
      "INSERT INTO webhook_deliveries (id, webhook_pk, message_pk, state, next_try_at_ms) VALUES (?, ?, ?, 'waiting', ?)",
      id,
      webhookPk,
      Number(row?.[0]),
      nowMs,
    );
    return id;
  });
}
