import type { SqlConnection } from '../../db/sql-connection.ts';

/** A delivery whose time has come, with all that sending it takes. Secrets are sealed. */
export interface DueDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly url: string;
  readonly secret: string;
  readonly previousSecret: string | undefined;
  readonly previousUntilMs: number;
  readonly messageId: string;
  readonly event: string;
  readonly createdAtMs: number;
  /** JSON. */
  readonly data: string;
  /** How many there were so far. */
  readonly attempts: number;
}

interface Wanted {
  readonly nowMs: number;
  /** Webhooks that are to be left in peace. */
  readonly except: readonly string[];
  /** To each webhook. */
  readonly mostToOne: number;
}

/** A test is among the newest of a webhook that is not active: nothing else is told to it. */
const newest = 50;

/**
 * What is due now, of each webhook the longest waiting: one with a long queue does not hide the others. What is meant for a paused webhook
 * waits on; a test goes there all the same.
 */
export function findDue(native: SqlConnection, { nowMs, except, mostToOne }: Wanted): DueDelivery[] {
  // The cheap question first: mostly nothing is due.
  const first = native.get("SELECT min(next_try_at_ms) FROM webhook_deliveries WHERE state = 'waiting'")?.[0];
  if (typeof first !== 'number' || first > nowMs) return [];
  const rows = native.all(
    `SELECT d.id, w.id, w.url, w.secret, w.previous_secret, w.previous_until_ms, m.id, m.type, m.created_at_ms, m.data, d.attempts
     FROM webhooks AS w CROSS JOIN webhook_deliveries AS d ON d.pk IN (
       SELECT pk FROM webhook_deliveries
       WHERE webhook_pk = w.pk AND w.state = 'active' AND state = 'waiting' AND next_try_at_ms <= ?1 ORDER BY next_try_at_ms LIMIT ?3
     ) OR d.pk IN (
       SELECT q.pk FROM (SELECT * FROM webhook_deliveries WHERE webhook_pk = w.pk ORDER BY message_pk DESC LIMIT ${newest}) AS q
       JOIN webhook_messages AS t ON t.pk = q.message_pk
       WHERE w.state <> 'active' AND t.type = 'webhook.test' AND q.state = 'waiting' AND q.next_try_at_ms <= ?1 LIMIT ?3
     ) CROSS JOIN webhook_messages AS m ON m.pk = d.message_pk
     WHERE w.id NOT IN (SELECT value FROM json_each(?2)) ORDER BY d.next_try_at_ms, d.pk`,
    nowMs,
    JSON.stringify(except),
    mostToOne,
  );
  return rows.map(([id, webhookId, url, secret, previousSecret, previousUntilMs, messageId, event, createdAtMs, data, attempts]) => ({
    id: String(id),
    webhookId: String(webhookId),
    url: String(url),
    secret: String(secret),
    previousSecret: typeof previousSecret === 'string' ? previousSecret : undefined,
    previousUntilMs: Number(previousUntilMs ?? 0),
    messageId: String(messageId),
    event: String(event),
    createdAtMs: Number(createdAtMs),
    data: String(data),
    attempts: Number(attempts),
  }));
}
