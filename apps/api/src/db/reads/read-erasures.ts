import type { SqlConnection, SqlRow } from '../sql-connection.ts';

export interface ErasureRow {
  readonly pk: number;
  readonly id: string;
  readonly status: 'running' | 'done' | 'failed';
  readonly requestedAtMs: number;
  readonly completedAtMs: number | undefined;
  readonly removed: Record<string, number>;
  readonly verified: boolean;
}

const fields = 'rowid, id, status, requested_at_ms, completed_at_ms, removed, verified';

export function readErasure(sql: SqlConnection, id: string): ErasureRow | undefined {
  const row = sql.get(`SELECT ${fields} FROM erasures WHERE id = ?`, id);
  return row && toErasure(row);
}

/** Erasures after a row number, the oldest first. */
export function readErasures(sql: SqlConnection, after: number, limit: number): ErasureRow[] {
  return sql.all(`SELECT ${fields} FROM erasures WHERE rowid > ? ORDER BY rowid LIMIT ?`, after, limit).map(toErasure);
}

/** Erasures that are not over, with what they look for. */
export function readRunningErasures(sql: SqlConnection): { readonly id: string; readonly sealed: string }[] {
  return sql
    .all("SELECT id, sealed FROM erasures WHERE status = 'running' AND sealed IS NOT NULL ORDER BY rowid LIMIT 1000")
    .map(([id, sealed]) => ({ id: String(id), sealed: String(sealed) }));
}

function toErasure([pk, id, status, requestedAtMs, completedAtMs, removed, verified]: SqlRow): ErasureRow {
  return {
    pk: Number(pk),
    id: String(id),
    status: status as ErasureRow['status'],
    requestedAtMs: Number(requestedAtMs),
    completedAtMs: completedAtMs === null ? undefined : Number(completedAtMs),
    removed: JSON.parse(String(removed)) as Record<string, number>,
    verified: verified === 1,
  };
}
