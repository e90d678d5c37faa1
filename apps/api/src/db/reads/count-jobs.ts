import type { SqlConnection, SqlRow } from '../sql-connection.ts';

/** How many, and since when there is one. */
interface Count {
  readonly count: number;
  readonly sinceMs: number | undefined;
}

export interface JobCounts {
  readonly waiting: number;
  readonly running: number;
  /** Due before then, and not begun. */
  readonly late: Count;
  /** Failed at least once, and to be tried again. */
  readonly retrying: Count;
  /** Given up after then, and nothing of the kind has been done since. */
  readonly failed: Count;
}

export function countJobs(
  sql: SqlConnection,
  { lateBeforeMs, failedAfterMs }: { readonly lateBeforeMs: number; readonly failedAfterMs: number },
): JobCounts {
  const inState = (state: string) => Number(sql.get('SELECT count(*) FROM jobs WHERE state = ?', state)?.[0]);
  return {
    waiting: inState('waiting'),
    running: inState('running'),
    late: toCount(sql.get("SELECT count(*), min(run_at_ms) FROM jobs WHERE state = 'waiting' AND run_at_ms < ?", lateBeforeMs)),
    retrying: toCount(sql.get("SELECT count(*), min(started_at_ms) FROM jobs WHERE state = 'waiting' AND attempts > 0")),
    failed: toCount(
      sql.get(
        `SELECT count(*), min(ended_at_ms) FROM jobs AS j WHERE state = 'failed' AND ended_at_ms > ?
           AND NOT EXISTS (SELECT 1 FROM jobs AS later WHERE later.kind = j.kind AND later.state = 'done' AND later.ended_at_ms >= j.ended_at_ms)`,
        failedAfterMs,
      ),
    ),
  };
}

function toCount([count, sinceMs]: SqlRow = []): Count {
  return { count: Number(count ?? 0), sinceMs: sinceMs === null || sinceMs === undefined ? undefined : Number(sinceMs) };
}
