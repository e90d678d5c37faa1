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

/** Applied together: one turn of the writer for all their events. */
const together = 100;
/** @unit bytes of bodies that are held at once, beyond the first one */
const mostBytes = 8_388_608;

/** Deliveries that wait and are due, those that were never tried first, as many as are applied together; `isMore`: others may be due as well. */
export function findDue(native: SqlConnection, nowMs: number): { readonly due: DueDelivery[]; readonly isMore: boolean } {
  const waiting = native.all(
    `SELECT pk, octet_length(body) FROM hook_deliveries
     WHERE state = 'waiting' AND (next_try_at_ms IS NULL OR next_try_at_ms <= ?) ORDER BY next_try_at_ms, pk LIMIT ?`,
    nowMs,
    together,
  );
  let bytes = 0;
  const end = waiting.findIndex(([, size], at) => {
    bytes += Number(size);
    return at > 0 && bytes > mostBytes;
  });
  const chosen = end < 0 ? waiting : waiting.slice(0, end);
  const rows = native.all(
    `SELECT d.id, e.kind, e.source, e.mapping, d.delivery_key, d.body, d.attempts, d.received_at_ms
     FROM json_each(?) AS j CROSS JOIN hook_deliveries AS d ON d.pk = j.value JOIN hook_endpoints AS e ON e.pk = d.endpoint_pk`,
    JSON.stringify(chosen.map(([pk]) => pk)),
  );
  const due = rows.map(([id, kind, source, mapping, deliveryKey, body, attempts, receivedAtMs]) => ({
    id: String(id),
    kind: kind as HookKind,
    source: String(source),
    mapping: typeof mapping === 'string' ? (JSON.parse(mapping) as HookMapping) : undefined,
    deliveryKey: String(deliveryKey),
    body: String(body ?? '{}'),
    attempts: Number(attempts),
    receivedAtMs: Number(receivedAtMs),
  }));
  return { due, isMore: due.length > 0 && (end >= 0 || waiting.length === together) };
}
