import type { SqlConnection, SqlRow } from '../sql-connection.ts';

/** One stored entry, exactly as it lies there. */
export interface AuditRow {
  readonly sequence: number;
  readonly id: string;
  readonly atMs: number;
  readonly body: string;
  readonly hash: string;
}

const fields = 'sequence, id, at_ms, body, hash';

/**
 * The entries of one chain after a sequence number, in order.
 *
 * @param chain the workspace's id for its chain in the control database; absent: the one chain of a workspace's own
 */
export function readAuditRows(sql: SqlConnection, chain: string | undefined, after: number, limit: number): AuditRow[] {
  const rows =
    chain === undefined
      ? sql.all(`SELECT ${fields} FROM audit_entries WHERE sequence > ? ORDER BY sequence LIMIT ?`, after, limit)
      : sql.all(
          `SELECT ${fields} FROM audit_entries WHERE workspace_id = ? AND sequence > ? ORDER BY sequence LIMIT ?`,
          chain,
          after,
          limit,
        );
  return rows.map(toAuditRow);
}

export function toAuditRow([sequence, id, atMs, body, hash]: SqlRow): AuditRow {
  return { sequence: Number(sequence), id: String(id), atMs: Number(atMs), body: String(body), hash: String(hash) };
}
