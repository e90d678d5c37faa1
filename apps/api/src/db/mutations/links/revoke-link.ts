import { defineMutation } from '../define-mutation.ts';

/** Has a link lead nowhere from now on; what was recorded stays. @returns whether there is one */
export const revokeLink = defineMutation({
  name: 'links.revoke',
  run(sql, { id }: { readonly id: string }, { nowMs }): boolean {
    return sql.run('UPDATE tracked_links SET revoked_at_ms = coalesce(revoked_at_ms, ?) WHERE id = ?', nowMs, id) > 0;
  },
});
