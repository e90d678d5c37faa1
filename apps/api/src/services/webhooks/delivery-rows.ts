import { msToInstant, type WebhookAttempt, type WebhookDelivery, type WebhookDeliveryDetail, type WebhookFailure } from '@alongside/common';
import type { SqlConnection, SqlRow } from '../../db/sql-connection.ts';
import { messageBody } from './message-body.ts';

const selected = `SELECT d.pk, d.id, w.id, m.id, m.type, d.state, d.attempts, d.next_try_at_ms, m.created_at_ms, d.done_at_ms,
    a.at_ms, a.duration_ms, a.status, a.failure, m.data
  FROM webhook_deliveries AS d JOIN webhooks AS w ON w.pk = d.webhook_pk JOIN webhook_messages AS m ON m.pk = d.message_pk
  LEFT JOIN webhook_attempts AS a ON a.pk = (SELECT max(pk) FROM webhook_attempts WHERE delivery_pk = d.pk)`;

interface Wanted {
  readonly webhookId?: string | undefined;
  readonly state?: string | undefined;
  /** Only those before this row; the newest come first. */
  readonly beforePk: number;
  readonly limit: number;
}

/** Deliveries, the newest first. */
export function readDeliveries(
  native: SqlConnection,
  { webhookId, state, beforePk, limit }: Wanted,
): { pk: number; delivery: WebhookDelivery }[] {
  const rows = native.all(
    `${selected} WHERE d.pk < ?1 AND (?2 IS NULL OR w.id = ?2) AND (?3 IS NULL OR d.state = ?3) ORDER BY d.pk DESC LIMIT ?4`,
    beforePk,
    webhookId ?? null,
    state ?? null,
    limit,
  );
  return rows.map((row) => ({ pk: Number(row[0]), delivery: toDelivery(row) }));
}

/** One delivery with its body and every try. */
export function readDelivery(native: SqlConnection, id: string): WebhookDeliveryDetail | undefined {
  const row = native.get(`${selected} WHERE d.id = ?`, id);
  if (!row) return undefined;
  const tries = native.all(
    'SELECT at_ms, duration_ms, status, failure FROM webhook_attempts WHERE delivery_pk = ? ORDER BY pk',
    Number(row[0]),
  );
  return {
    ...toDelivery(row),
    body: messageBody(String(row[4]), Number(row[8]), String(row[14])),
    tries: tries.map(toAttempt),
  };
}

function toDelivery(row: SqlRow): WebhookDelivery {
  const [, id, webhookId, messageId, event, state, attempts, nextTryAtMs, createdAtMs, doneAtMs, ...rest] = row;
  return {
    id: String(id),
    webhookId: String(webhookId),
    messageId: String(messageId),
    event: String(event),
    state: state as WebhookDelivery['state'],
    attempts: Number(attempts),
    ...(typeof rest[0] === 'number' && { lastAttempt: toAttempt(rest) }),
    ...(typeof nextTryAtMs === 'number' && { nextTryAt: msToInstant(nextTryAtMs) }),
    createdAt: msToInstant(Number(createdAtMs)),
    ...(typeof doneAtMs === 'number' && { doneAt: msToInstant(doneAtMs) }),
  };
}

function toAttempt([atMs, durationMs, status, failure]: SqlRow): WebhookAttempt {
  return {
    at: msToInstant(Number(atMs)),
    durationMs: Number(durationMs),
    ...(typeof status === 'number' && { status }),
    ...(typeof failure === 'string' && { failure: failure as WebhookFailure }),
  };
}
