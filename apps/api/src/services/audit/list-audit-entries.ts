import type { AuditEntry, Page } from '@alongside/common';
import { type AuditFilter, findAuditRows } from '../../db/reads/find-audit-rows.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { compareAuditPlaces, placeIn, readAuditCursor, writeAuditCursor } from './audit-cursor.ts';
import { toAuditEntry } from './to-audit-entry.ts';

export interface AuditQuery extends AuditFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** One chain only. */
  readonly chain?: AuditEntry['chain'] | undefined;
}

/** One page of the audit log, both chains merged by time, the newest first. Entries written meanwhile do not shift later pages. */
export function listAuditEntries({ workspace, native, control }: WorkspaceContext, query: AuditQuery): Page<AuditEntry> {
  const { limit, chain } = query;
  const cursor = readAuditCursor(query.cursor);
  const of = (which: AuditEntry['chain']) => {
    if (chain !== undefined && chain !== which) return [];
    const [sql, name] = which === 'data' ? [native, undefined] : [control.native, workspace.id];
    return findAuditRows(sql, name, query, placeIn(which, cursor), limit + 1).map((row) => ({ row, chain: which, ...row }));
  };
  const found = [...of('data'), ...of('access')].sort(compareAuditPlaces);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const items = page.map(({ row, chain: which }) => toAuditEntry(which, row));
  return found.length > limit && last ? { items, nextCursor: writeAuditCursor(last) } : { items };
}
