import { defineMutation } from '../define-mutation.ts';

interface JobEnd {
  readonly id: string;
  readonly owner: string;
  /** `again`: it failed and is tried later; `stopped`: the server stops, which is no attempt of the job. */
  readonly outcome: 'done' | 'again' | 'failed' | 'cancelled' | 'stopped';
  /** The code of what went wrong: never a message, which may quote somebody. */
  readonly failure?: string | undefined;
  /** When it is tried again. */
  readonly runAtMs?: number | undefined;
  readonly done: number;
  readonly total?: number | undefined;
  readonly cursor?: string | undefined;
}

const states = { done: 'done', again: 'waiting', failed: 'failed', cancelled: 'cancelled', stopped: 'waiting' } as const;

/** Notes how a run ended, unless it was somebody else's by then. */
export const endJob = defineMutation({
  name: 'jobs.end',
  run(sql, { id, owner, failure, runAtMs, done, total, cursor, ...end }: JobEnd, { nowMs, wakeJobs }): boolean {
    const isCancelled = sql.get('SELECT is_cancel_asked FROM jobs WHERE id = ?', id)?.[0] === 1;
    // Whoever wanted it to stop does not want it tried again.
    const outcome = isCancelled && end.outcome !== 'done' ? 'cancelled' : end.outcome;
    const isOver = outcome !== 'again' && outcome !== 'stopped';
    const changed = sql.run(
      `UPDATE jobs SET state = ?, failure = ?, run_at_ms = coalesce(?, run_at_ms), ended_at_ms = ?, attempts = attempts - ?,
         done = ?, total = ?, cursor = ?, lease_owner = NULL, lease_until_ms = NULL, is_cancel_asked = 0
       WHERE id = ? AND state = 'running' AND lease_owner = ?`,
      states[outcome],
      outcome === 'cancelled' ? null : (failure ?? null),
      runAtMs ?? null,
      isOver ? nowMs : null,
      outcome === 'stopped' ? 1 : 0,
      done,
      total ?? null,
      cursor ?? null,
      id,
      owner,
    );
    if (!isOver) wakeJobs();
    return changed > 0;
  },
});
