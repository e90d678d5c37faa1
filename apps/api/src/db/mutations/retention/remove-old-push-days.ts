import { dayMs } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** Removes some of the days on which a push was seen on a record, from before that time. @returns how many; fewer than the limit: there are no more */
export const removeOldPushDays = defineMutation({
  name: 'retention.pushDays',
  run(sql, { beforeMs, limit }: { readonly beforeMs: number; readonly limit: number }): number {
    // A day counts as long as its last moment does.
    const firstKept = new Date(Math.floor(beforeMs / dayMs) * dayMs).toISOString().slice(0, 10);
    return sql.run('DELETE FROM push_days WHERE rowid IN (SELECT rowid FROM push_days WHERE day < ? LIMIT ?)', firstKept, limit);
  },
});
