import { defineMutation } from '../define-mutation.ts';

interface OldJobs {
  readonly doneBeforeMs: number;
  readonly beforeMs: number;
  readonly limit: number;
}

/** Removes jobs that ended before then, some at a time. @returns how many went */
export const removeOldJobs = defineMutation({
  name: 'jobs.removeOld',
  run: (sql, { doneBeforeMs, beforeMs, limit }: OldJobs): number =>
    sql.run(
      `DELETE FROM jobs WHERE pk IN (SELECT pk FROM jobs WHERE (state = 'done' AND ended_at_ms < ?)
         OR (state IN ('failed', 'cancelled') AND ended_at_ms < ?) LIMIT ?)`,
      doneBeforeMs,
      beforeMs,
      limit,
    ),
});
