import { defineMutation } from '../define-mutation.ts';

/** In the control database: what of a workspace's sign-ins is over. Links and codes belong to nobody yet, and go when they are as old. */
const over: readonly { readonly table: string; readonly where: string }[] = [
  { table: 'sessions', where: 'workspace_id = ?1 AND coalesce(ended_at_ms, expires_at_ms) < ?2' },
  { table: 'authorization_codes', where: 'workspace_id = ?1 AND expires_at_ms < ?2' },
  { table: 'invitations', where: 'workspace_id = ?1 AND coalesce(accepted_at_ms, revoked_at_ms, expires_at_ms) < ?2' },
  { table: 'device_codes', where: 'coalesce(workspace_id, ?1) = ?1 AND expires_at_ms < ?2' },
  { table: 'access_tokens', where: '?1 IS NOT NULL AND expires_at_ms < ?2' },
  { table: 'oidc_attempts', where: '?1 IS NOT NULL AND expires_at_ms < ?2' },
  { table: 'sign_in_links', where: '?1 IS NOT NULL AND expires_at_ms < ?2' },
];

/** Removes sessions, links, codes and invitations that were over before that time. @returns how many; fewer than `limit`: all */
export const removeOldSignIns = defineMutation({
  name: 'retention.signIns',
  run(sql, { workspaceId, beforeMs, limit }: { readonly workspaceId: string; readonly beforeMs: number; readonly limit: number }): number {
    let left = limit;
    for (const { table, where } of over) {
      if (left > 0)
        left -= sql.run(
          `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE ${where} LIMIT ?3)`,
          workspaceId,
          beforeMs,
          left,
        );
    }
    return limit - left;
  },
});
