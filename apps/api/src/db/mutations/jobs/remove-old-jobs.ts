import { defineMutation } from '../define-mutation.ts';

/** Removes jobs that ended before then, some at a time. @returns how many went */
export const removeOldJobs = defineMutation({
  name: 'jobs.removeOld',
  run: (sql, { beforeMs, limit }: { readonly beforeMs: number; readonly limit: number }): number =>
    sql.run(
      `DELETE FROM jobs WHERE pk IN (SELECT pk FROM jobs WHERE state IN ('done', 'failed', 'cancelled') AND ended_at_ms < ? LIMIT ?)`,
      beforeMs,
      limit,
    ),
});
