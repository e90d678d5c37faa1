import type { HookKind, HookMapping } from '@alongside/common';
import type { SqlConnection } from '../../db/sql-connection.ts';

/** A delivery whose turn it is, with what its endpoint says of reading it. */
export interface DueDelivery {
  readonly id: string;
  readonly kind: HookKind;
  readonly source: string;
  readonly mapping: HookMapping | undefined;
  readonly deliveryKey: string;
  readonly body: string;
  readonly attempts: number;
  readonly receivedAtMs: number;
}

/** Deliveries that wait and are due, the oldest first. */
export function findDue(native: SqlConnection, nowMs: number, limit: number): DueDelivery[] {
  const rows = native.all(
    `SELECT d.id, e.kind, e.source, e.mapping, d.delivery_key, d.body, d.attempts, d.received_at_ms
     FROM hook_deliveries AS d JOIN hook_endpoints AS e ON e.pk = d.endpoint_pk
     WHERE d.state = 'waiting' AND (d.next_try_at_ms IS NULL OR d.next_try_at_ms <= ?) ORDER BY d.pk LIMIT ?`,
    nowMs,
    limit,
  );
  return rows.map(([id, kind, source, mapping, deliveryKey, body, attempts, receivedAtMs]) => ({
    id: String(id),
    kind: kind as HookKind,
    source: String(source),
    mapping: typeof mapping === 'string' ? (JSON.parse(mapping) as HookMapping) : undefined,
    deliveryKey: String(deliveryKey),
    body: String(body ?? '{}'),
    attempts: Number(attempts),
    receivedAtMs: Number(receivedAtMs),
  }));
}
