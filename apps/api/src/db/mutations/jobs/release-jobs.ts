import { defineMutation } from '../define-mutation.ts';

/** Gives back what others were running when they ended: whoever calls this knows that they are gone, for it holds the data folder. */
export const releaseJobs = defineMutation({
  name: 'jobs.release',
  run(sql, { owner }: { readonly owner: string }, { nowMs, wakeJobs }): number {
    const released = sql.run("UPDATE jobs SET lease_until_ms = ? WHERE state = 'running' AND lease_owner <> ?", nowMs, owner);
    if (released > 0) wakeJobs();
    return released;
  },
});
