import { RetentionKind } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';

export interface RetentionRow {
  readonly kind: RetentionKind;
  /** Absent: kept for ever. */
  readonly days: number | undefined;
  readonly lastRunAtMs: number | undefined;
  readonly lastRemoved: number | undefined;
}

/** What holds where nobody said anything. */
const defaultDays: Partial<Record<RetentionKind, number>> = { sessions: 90 };

/** The rule of every kind, in the order of the kinds. */
export function readRetentionRules(sql: SqlConnection): RetentionRow[] {
  const rows = new Map(
    sql.all('SELECT kind, days, last_run_at_ms, last_removed FROM retention_rules').map(([kind, ...rest]) => [String(kind), rest]),
  );
  return RetentionKind.options.map((kind) => {
    const [days = defaultDays[kind] ?? null, lastRunAtMs = null, lastRemoved = null] = rows.get(kind) ?? [];
    const number = (value: typeof days) => (value === null ? undefined : Number(value));
    return { kind, days: number(days), lastRunAtMs: number(lastRunAtMs), lastRemoved: number(lastRemoved) };
  });
}
