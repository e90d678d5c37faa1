import { defineMutation } from '../define-mutation.ts';
import { readAuditHead, storeAuditHead } from './audit-head.ts';

/** Which entries go: those from before that time. */
export interface OldEntries {
  /** Whose chain, in the control database; absent: the data chain of a workspace's own. */
  readonly workspaceId?: string | undefined;
  /** @unit milliseconds since 1970 UTC */
  readonly beforeMs: number;
  readonly limit: number;
}

/**
 * Removes the oldest entries of a chain. A new entry says which and carries the hash of the last one, so that what is left can still
 * be verified. The newest entry always stays.
 *
 * @returns how many went
 */
export const removeOldEntries = defineMutation({
  name: 'audit.removeOld',
  run(sql, { workspaceId, beforeMs, limit }: OldEntries, { audit, sign }): number {
    const [of, whose] = workspaceId === undefined ? ['', []] : ['workspace_id = ? AND', [workspaceId]];
    const oldest = sql.all(
      `SELECT sequence, hash, at_ms FROM audit_entries WHERE ${of} sequence > ? ORDER BY sequence LIMIT ?`,
      ...whose,
      readAuditHead(sql, workspaceId)?.removedThrough ?? 0,
      limit,
    );
    const firstKept = oldest.findIndex(([, , atMs]) => Number(atMs) >= beforeMs);
    const going = firstKept === -1 ? oldest : oldest.slice(0, firstKept);
    const last = going.at(-1);
    if (!last) return 0;
    const through = Number(last[0]);
    audit(
      {
        action: 'audit.old_entries_removed',
        subject: { kind: 'audit', id: workspaceId ?? 'data' },
        after: { through, hash: String(last[1]), count: going.length },
      },
      workspaceId,
    );
    const head = readAuditHead(sql, workspaceId);
    if (head) storeAuditHead(sql, workspaceId, { ...head, removedThrough: through }, sign);
    sql.run(`DELETE FROM audit_entries WHERE ${of} sequence <= ?`, ...whose, through);
    return going.length;
  },
});
