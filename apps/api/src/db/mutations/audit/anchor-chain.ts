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
    const known = sql.get(
      "SELECT 1 FROM audit_entries WHERE workspace_id = ? AND body ->> '$.action' = 'audit.anchored' AND body ->> '$.after.sequence' = ? LIMIT 1",
      workspaceId,
      sequence,
    );
    if (known) return false;
    audit({ action: 'audit.anchored', subject: { kind: 'workspace', id: workspaceId }, after: { sequence, hash } }, workspaceId);
    return true;
  },
});
