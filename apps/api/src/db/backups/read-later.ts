import type { KnownErasures } from '../mutations/restores/settle-workspace.ts';
import { openForReading } from '../readers/open-for-reading.ts';
import { findDeletedWorkspaces } from '../reads/find-deleted-workspaces.ts';
import type { SqlConnection } from '../sql-connection.ts';

/** Who was erased in a workspace, out of any copy of its database. */
export function readKnownErasures(path: string): KnownErasures {
  return reading(path, (sql) => ({
    erasures: sql.all('SELECT id, person_hash, requested_at_ms, removed FROM erasures').map(([id, personHash, requestedAtMs, removed]) => ({
      id: String(id),
      personHash: String(personHash),
      requestedAtMs: Number(requestedAtMs),
      removed: String(removed),
    })),
    suppressions: sql
      .all('SELECT hash, erasure_id, created_at_ms FROM suppressions')
      .map(([hash, erasureId, createdAtMs]) => [String(hash), String(erasureId), Number(createdAtMs)] as const),
  }));
}

/** What was withdrawn in an installation, out of any copy of its control database. */
export interface KnownWithdrawals {
  readonly revokedKeys: readonly string[];
  readonly deletedWorkspaces: readonly string[];
  readonly removedMembers: readonly string[];
  readonly suspendedMembers: readonly (readonly [id: string, workspaceId: string])[];
  /** Whose members are in the copy: a backup of one workspace knows nothing of the others'. */
  readonly workspaceIds: readonly string[];
}

export function readWithdrawals(path: string): KnownWithdrawals {
  return reading(path, (sql) => ({
    revokedKeys: sql.all('SELECT id FROM api_keys WHERE revoked_at_ms IS NOT NULL').map(([id]) => String(id)),
    deletedWorkspaces: findDeletedWorkspaces(sql).filter((id) => sql.all('SELECT 1 FROM workspaces WHERE id = ?', id).length === 0),
    removedMembers: sql
      .all("SELECT body ->> '$.subject.id' FROM audit_entries WHERE body ->> '$.action' = 'member.removed'")
      .map(([id]) => String(id)),
    suspendedMembers: sql
      .all("SELECT id, workspace_id FROM members WHERE status = 'suspended'")
      .map(([id, workspaceId]) => [String(id), String(workspaceId)] as const),
    workspaceIds: sql.all('SELECT id FROM workspaces').map(([id]) => String(id)),
  }));
}

function reading<Result>(path: string, read: (sql: SqlConnection) => Result): Result {
  const sql = openForReading(path);
  try {
    return read(sql);
  } finally {
    sql.close();
  }
}
