import { type AuditEntry, msToInstant } from '@alongside/common';
import type { AuditBody } from '../../db/mutations/audit/audit-body.ts';
import type { AuditRow } from '../../db/reads/read-audit-rows.ts';

/** A stored entry as readers get it. */
export function toAuditEntry(chain: AuditEntry['chain'], { body, hash }: AuditRow): AuditEntry {
  const { atMs, previousHash: _, id, sequence, ...rest } = JSON.parse(body) as AuditBody;
  return { id, chain, sequence, at: msToInstant(atMs), ...rest, hash };
}
