import { defineMutation } from '../define-mutation.ts';

interface Beat {
  readonly id: string;
  readonly owner: string;
  readonly leaseMs: number;
  readonly done: number;
  readonly total?: number | undefined;
  readonly cursor?: string | undefined;
}

/** A sign of life of a run, and how far it is. @returns whether it should go on: it is still its runner's, and nobody has cancelled it */
export const beatJob = defineMutation({
  name: 'jobs.beat',
  run(sql, { id, owner, leaseMs, done, total, cursor }: Beat, { nowMs }): 'go on' | 'cancelled' | 'lost' {
    const row = sql.get("SELECT is_cancel_asked FROM jobs WHERE id = ? AND state = 'running' AND lease_owner = ?", id, owner);
    if (!row) return 'lost';
    sql.run(
      'UPDATE jobs SET lease_until_ms = ?, done = ?, total = ?, cursor = ? WHERE id = ?',
      nowMs + leaseMs,
      done,
      total ?? null,
      cursor ?? null,
      id,
    );
    return row[0] === 1 ? 'cancelled' : 'go on';
  },
});
