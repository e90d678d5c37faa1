import { type HookDelivery, type HookDeliveryDetail, type HookDeliveryState, type HookOutcome, msToInstant } from '@alongside/common';
import type { SqlConnection, SqlRow } from '../../db/sql-connection.ts';

const selected = `SELECT d.pk, d.id, e.id, d.state, d.received_at_ms, d.attempts, d.next_try_at_ms, d.done_at_ms, d.outcome, d.body IS NOT NULL
  FROM hook_deliveries AS d JOIN hook_endpoints AS e ON e.pk = d.endpoint_pk`;

interface Wanted {
  readonly endpointId?: string | undefined;
  readonly state?: string | undefined;
  /** Only those before this row; the newest come first. */
  readonly beforePk: number;
  readonly limit: number;
}

/** Deliveries, the newest first. */
export function readDeliveries(
  native: SqlConnection,
  { endpointId, state, beforePk, limit }: Wanted,
): { pk: number; delivery: HookDelivery }[] {
  const rows = native.all(
    `${selected} WHERE d.pk < ?1 AND (?2 IS NULL OR e.id = ?2) AND (?3 IS NULL OR d.state = ?3) ORDER BY d.pk DESC LIMIT ?4`,
    beforePk,
    endpointId ?? null,
    state ?? null,
    limit,
  );
  return rows.map((row) => ({ pk: Number(row[0]), delivery: toDelivery(row) }));
}

/** One delivery as it came. */
export function readDelivery(native: SqlConnection, id: string): HookDeliveryDetail | undefined {
  const row = native.get(`${selected} WHERE d.id = ?`, id);
  const raw = row && native.get('SELECT body, headers FROM hook_deliveries WHERE pk = ?', Number(row[0]));
  if (!row || !raw) return undefined;
  const [body, headers] = raw;
  return {
    ...toDelivery(row),
    ...(typeof body === 'string' && { body }),
    headers: typeof headers === 'string' ? (JSON.parse(headers) as Record<string, string>) : {},
  };
}

function toDelivery([, id, endpointId, state, receivedAtMs, attempts, nextTryAtMs, doneAtMs, outcome, hasBody]: SqlRow): HookDelivery {
  return {
    id: String(id),
    endpointId: String(endpointId),
    state: state as HookDeliveryState,
    receivedAt: msToInstant(Number(receivedAtMs)),
    attempts: Number(attempts),
    ...(typeof nextTryAtMs === 'number' && { nextTryAt: msToInstant(nextTryAtMs) }),
    ...(typeof doneAtMs === 'number' && { doneAt: msToInstant(doneAtMs) }),
    ...(typeof outcome === 'string' && { outcome: JSON.parse(outcome) as HookOutcome }),
    hasBody: hasBody === 1,
  };
}
