import type { SqlConnection } from '../sql-connection.ts';

/** What may begin now, the longest due first, and when to look again. */
export interface DueJobs {
  readonly due: readonly { readonly id: string; readonly kind: string }[];
  /** What runs there and somebody wants to stop. */
  readonly cancelled: readonly string[];
  /** When the next one is due; `undefined` when none waits. */
  readonly nextAtMs: number | undefined;
}

interface Look {
  readonly nowMs: number;
  /** What whoever looks is running now. */
  readonly running: ReadonlySet<string>;
  /** Nothing is ever put off for longer: what is due later than that was put off by a clock that was wrong, and is due now. */
  readonly farMs: number;
  /** The same of a lease. */
  readonly leaseMs: number;
}

export function readDueJobs(sql: SqlConnection, { nowMs, running: own, farMs, leaseMs }: Look): DueJobs {
  const waiting = sql.all("SELECT id, kind, run_at_ms, 0 FROM jobs WHERE state = 'waiting' ORDER BY run_at_ms LIMIT 500");
  const running = sql.all('SELECT id, kind, lease_until_ms, is_cancel_asked FROM jobs WHERE state = ?', 'running');
  const left = running.filter(([id]) => !own.has(String(id)));
  const open = [
    ...left.map(([id, kind, atMs]) => ({ id: String(id), kind: String(kind), atMs: Number(atMs), mostMs: leaseMs })),
    ...waiting.map(([id, kind, atMs]) => ({ id: String(id), kind: String(kind), atMs: Number(atMs), mostMs: farMs })),
  ];
  const isDue = ({ atMs, mostMs }: { readonly atMs: number; readonly mostMs: number }) => atMs <= nowMs || atMs > nowMs + mostMs;
  const later = open.filter((job) => !isDue(job)).map(({ atMs }) => atMs);
  return {
    due: open.filter(isDue),
    cancelled: running.filter(([id, , , isAsked]) => isAsked === 1 && own.has(String(id))).map(([id]) => String(id)),
    nextAtMs: later.length > 0 ? Math.min(...later) : undefined,
  };
}
