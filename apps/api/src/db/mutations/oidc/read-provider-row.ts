import type { SqlConnection } from '../../sql-connection.ts';
import type { ProviderColumns } from './provider-row.ts';

/** The provider of that id as it is stored. */
export function readProviderRow(sql: SqlConnection, workspaceId: string, id: string): ProviderColumns | undefined {
  const row = sql.get(
    `SELECT name, issuer, client_id, client_secret_sealed, groups_claim, group_roles, default_roles, just_in_time, is_enabled
     FROM oidc_providers WHERE id = ? AND workspace_id = ?`,
    id,
    workspaceId,
  );
  return (
    row && {
      name: String(row[0]),
      issuer: String(row[1]),
      clientId: String(row[2]),
      clientSecretSealed: row[3] === null ? null : String(row[3]),
      groupsClaim: String(row[4]),
      groupRoles: JSON.parse(String(row[5])) as ProviderColumns['groupRoles'],
      defaultRoles: JSON.parse(String(row[6])) as ProviderColumns['defaultRoles'],
      justInTime: row[7] === 1,
      isEnabled: row[8] === 1,
    }
  );
}
