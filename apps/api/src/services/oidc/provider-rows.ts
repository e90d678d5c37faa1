import type { SqlConnection, SqlRow } from '../../db/sql-connection.ts';
import type { StoredProvider } from './stored-provider.ts';

const select = `SELECT p.id, p.workspace_id, w.slug, p.name, p.issuer, p.client_id, p.client_secret_sealed, p.groups_claim, p.group_roles,
  p.default_roles, p.just_in_time, p.is_enabled, p.created_at_ms, p.updated_at_ms, p.rowid
  FROM oidc_providers p JOIN workspaces w ON w.id = p.workspace_id`;

/** Reads identity providers from the control database. */
export const providerRows = {
  /** Of whichever workspace: for the browser of somebody who is nobody yet. */
  anywhere(sql: SqlConnection, id: string): StoredProvider | undefined {
    return toProvider(sql.get(`${select} WHERE p.id = ?`, id));
  },
  of(sql: SqlConnection, workspaceId: string, id: string): StoredProvider | undefined {
    return toProvider(sql.get(`${select} WHERE p.workspace_id = ? AND p.id = ?`, workspaceId, id));
  },
  /** At most so many, of those after that row, the oldest first. */
  page(sql: SqlConnection, workspaceId: string, after: number, limit: number): StoredProvider[] {
    const rows = sql.all(`${select} WHERE p.workspace_id = ? AND p.rowid > ? ORDER BY p.rowid LIMIT ?`, workspaceId, after, limit);
    return rows.flatMap((row) => toProvider(row) ?? []);
  },
};

function toProvider(row: SqlRow | undefined): StoredProvider | undefined {
  if (!row) return undefined;
  return {
    id: String(row[0]),
    workspaceId: String(row[1]),
    workspaceSlug: String(row[2]),
    name: String(row[3]),
    issuer: String(row[4]),
    clientId: String(row[5]),
    clientSecretSealed: row[6] === null ? undefined : String(row[6]),
    groupsClaim: String(row[7]),
    groupRoles: JSON.parse(String(row[8])) as StoredProvider['groupRoles'],
    defaultRoles: JSON.parse(String(row[9])) as StoredProvider['defaultRoles'],
    justInTime: row[10] === 1,
    isEnabled: row[11] === 1,
    createdAtMs: Number(row[12]),
    updatedAtMs: Number(row[13]),
    pk: Number(row[14]),
  };
}
