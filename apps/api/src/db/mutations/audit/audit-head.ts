import type { SqlConnection } from '../../sql-connection.ts';

/** Where a chain ends, and how far its beginning was removed by age. */
export interface AuditHead {
  readonly sequence: number;
  readonly hash: string;
  readonly removedThrough: number;
}

type Sign = (purpose: 'audit', text: string) => string;

/** What is signed of a head. @param chain the workspace's id for a chain of the control database; absent: the data chain */
export function auditHeadText(chain: string | undefined, { sequence, hash, removedThrough }: AuditHead): string {
  return `head\n${chain ?? 'data'}\n${sequence}\n${hash}\n${removedThrough}`;
}

/** The head as it is stored, with its signature. */
export function readAuditHead(sql: SqlConnection, chain: string | undefined): (AuditHead & { readonly signature: string }) | undefined {
  const fields = 'sequence, hash, removed_through, signature';
  const row =
    chain === undefined
      ? sql.get(`SELECT ${fields} FROM audit_heads WHERE id = 1`)
      : sql.get(`SELECT ${fields} FROM audit_heads WHERE workspace_id = ?`, chain);
  return row && { sequence: Number(row[0]), hash: String(row[1]), removedThrough: Number(row[2]), signature: String(row[3]) };
}

/** Notes where the chain ends from now on. */
export function storeAuditHead(sql: SqlConnection, chain: string | undefined, head: AuditHead, sign: Sign): void {
  const key = chain === undefined ? 'id' : 'workspace_id';
  const value = chain ?? 1;
  sql.run(
    `INSERT INTO audit_heads (${key}, sequence, hash, removed_through, signature) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (${key}) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash,
       removed_through = excluded.removed_through, signature = excluded.signature`,
    value,
    head.sequence,
    head.hash,
    head.removedThrough,
    sign('audit', auditHeadText(chain, head)),
  );
}
