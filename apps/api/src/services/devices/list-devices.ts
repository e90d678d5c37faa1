import { type Device, msToInstant, type Page, type PageQuery } from '@alongside/common';
import { sessionLife } from '../../auth/session-life.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readIdCursor, toIdPage } from '../id-cursor.ts';

/** One page of where a member is signed in now, the oldest first. */
export function listDevices(
  { control, workspace, principal, clock }: WorkspaceContext,
  memberId: string,
  { limit, cursor }: PageQuery,
): Page<Device> {
  const nowMs = clock();
  const rows = control.native.all(
    `SELECT id, kind, label, method, created_at_ms, last_used_at_ms, expires_at_ms
     FROM sessions
     WHERE workspace_id = ? AND member_id = ? AND id > ? AND ended_at_ms IS NULL AND expires_at_ms > ?
       AND last_used_at_ms > ? - iif(kind = 'console', ?, ?)
     ORDER BY id LIMIT ?`,
    workspace.id,
    memberId,
    readIdCursor(cursor),
    nowMs,
    nowMs,
    sessionLife.console.idleMs,
    sessionLife.extension.idleMs,
    limit + 1,
  );
  const devices = rows.map(
    (row): Device => ({
      id: String(row[0]),
      memberId,
      kind: row[1] as Device['kind'],
      label: String(row[2]),
      method: row[3] as Device['method'],
      createdAt: msToInstant(Number(row[4])),
      lastUsedAt: msToInstant(Number(row[5])),
      expiresAt: msToInstant(Number(row[6])),
      current: row[0] === principal.sessionId,
    }),
  );
  return toIdPage(devices, limit);
}
