import { defineMutation } from '../define-mutation.ts';

/** The end of a workspace's data chain, as its own database tells it. */
export interface ChainEnd {
  readonly workspaceId: string;
  readonly sequence: number;
  readonly hash: string;
}

/** Notes in the access chain where the data chain ends: whoever cuts off the one must rewrite the other, too. */
export const anchorChain = defineMutation({
  name: 'audit.anchor',
  run(sql, { workspaceId, sequence, hash }: ChainEnd, { audit }): boolean {
    // From the end: the last one was noted yesterday, and a chain of years is not read for it.
    const known = sql.get(
      `SELECT body ->> '$.after.sequence' FROM audit_entries WHERE workspace_id = ? AND body ->> '$.action' = 'audit.anchored'
       ORDER BY sequence DESC LIMIT 1`,
      workspaceId,
    );
    if (known?.[0] === sequence) return false;
    audit({ action: 'audit.anchored', subject: { kind: 'workspace', id: workspaceId }, after: { sequence, hash } }, workspaceId);
    return true;
  },
});
