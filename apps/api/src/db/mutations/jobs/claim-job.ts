import { defineMutation } from '../define-mutation.ts';

interface Claim {
  readonly id: string;
  /** Whoever runs it, so that nobody else does. */
  readonly owner: string;
  readonly leaseMs: number;
}

/** What a run begins with. */
export interface ClaimedJob {
  readonly id: string;
  readonly kind: string;
  readonly input: Readonly<Record<string, string | number>>;
  /** This one included. */
  readonly attempts: number;
  readonly maxAttempts: number;
  /** When it was due. */
  readonly runAtMs: number;
  readonly done: number;
  readonly total: number | undefined;
  readonly cursor: string | undefined;
}

/**
 * Takes a job that waits, or one whose runner has shown no sign of life until its lease ended: for `owner`, for the length of a lease. Whoever
 * still runs it does not ask.
 * One that ended its runner as often as it may be tried is not tried again.
 *
 * @returns `undefined` when it is not to be had
 */
export const claimJob = defineMutation({
  name: 'jobs.claim',
  run(sql, { id, owner, leaseMs }: Claim, { nowMs }): ClaimedJob | undefined {
    const row = sql.get(
      `SELECT state, lease_until_ms, is_cancel_asked, attempts, max_attempts, kind, input, run_at_ms, done, total, cursor
       FROM jobs WHERE id = ?`,
      id,
    );
    if (!row) return undefined;
    const [state, leaseUntilMs, isCancelAsked, attempts, maxAttempts, kind, input, runAtMs, done, total, cursor] = row;
    const isLeft = state === 'running' && !isHeld(Number(leaseUntilMs), nowMs, leaseMs);
    if (state !== 'waiting' && !isLeft) return undefined;
    if (isCancelAsked === 1) {
      sql.run("UPDATE jobs SET state = 'cancelled', ended_at_ms = ?, lease_owner = NULL WHERE id = ?", nowMs, id);
      return undefined;
    }
    if (Number(attempts) >= Number(maxAttempts)) {
      sql.run("UPDATE jobs SET state = 'failed', failure = 'interrupted', ended_at_ms = ?, lease_owner = NULL WHERE id = ?", nowMs, id);
      return undefined;
    }
    sql.run(
      `UPDATE jobs SET state = 'running', lease_owner = ?, lease_until_ms = ?, attempts = attempts + 1,
         started_at_ms = coalesce(started_at_ms, ?), ended_at_ms = NULL WHERE id = ?`,
      owner,
      nowMs + leaseMs,
      nowMs,
      id,
    );
    return {
      id,
      kind: String(kind),
      input: input === null || input === undefined ? {} : (JSON.parse(String(input)) as ClaimedJob['input']),
      attempts: Number(attempts) + 1,
      maxAttempts: Number(maxAttempts),
      runAtMs: Number(runAtMs),
      done: Number(done),
      total: total === null || total === undefined ? undefined : Number(total),
      cursor: cursor === null || cursor === undefined ? undefined : String(cursor),
    };
  },
});

/** A lease that ends later than any that begins now was given by a clock that was wrong. */
function isHeld(leaseUntilMs: number, nowMs: number, leaseMs: number): boolean {
  return leaseUntilMs > nowMs && leaseUntilMs <= nowMs + leaseMs;
}
