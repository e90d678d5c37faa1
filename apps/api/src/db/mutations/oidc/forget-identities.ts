import type { SqlConnection } from '../../sql-connection.ts';

/** Forgets who members are for a provider: under another issuer the same subject may be another person. They are found by address again. */
export function forgetIdentities(sql: SqlConnection, workspaceId: string, providerId: string): number {
  return sql.run(
    'UPDATE members SET sso_identity = NULL WHERE workspace_id = ? AND substr(sso_identity, 1, ?) = ?',
    workspaceId,
    providerId.length + 1,
    `${providerId} `,
  );
}
