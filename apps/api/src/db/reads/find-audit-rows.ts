import type { SqlConnection, SqlValue } from '../sql-connection.ts';
import { type AuditRow, toAuditRow } from './read-audit-rows.ts';

/** Which entries of a chain are asked for. */
export interface AuditFilter {
  readonly action?: string | undefined;
  readonly actorId?: string | undefined;
  readonly subjectId?: string | undefined;
  /** @unit milliseconds since 1970 UTC */
  readonly fromMs?: number | undefined;
  /** Up to, not including. @unit milliseconds since 1970 UTC */
  readonly toMs?: number | undefined;
}

/** A place in a chain when read from the newest entry to the oldest: by time, then by sequence. */
export interface AuditPlace {
  readonly atMs: number;
  readonly sequence: number;
}

/** Entries of one chain before a place, the newest first. @param chain as in `readAuditRows` */
export function findAuditRows(
  sql: SqlConnection,
  chain: string | undefined,
  filter: AuditFilter,
  before: AuditPlace,
  limit: number,
): AuditRow[] {
  const where: string[] = ['(at_ms, sequence) < (?, ?)'];
  const values: SqlValue[] = [before.atMs, before.sequence];
  const add = (condition: string, value: SqlValue | undefined) => {
    if (value === undefined) return;
    where.push(condition);
    values.push(value);
  };
  add('workspace_id = ?', chain);
  add("body ->> '$.action' = ?", filter.action);
  add("body ->> '$.actor.id' = ?", filter.actorId);
  add("body ->> '$.subject.id' = ?", filter.subjectId);
  add('at_ms >= ?', filter.fromMs);
  add('at_ms < ?', filter.toMs);
  const rows = sql.all(
    `SELECT sequence, id, at_ms, body, hash FROM audit_entries WHERE ${where.join(' AND ')} ORDER BY at_ms DESC, sequence DESC LIMIT ?`,
    ...values,
    limit,
  );
  return rows.map(toAuditRow);
}
