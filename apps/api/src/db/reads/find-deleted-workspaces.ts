import { installationChain } from '../mutations/audit/installation-chain.ts';
import type { SqlConnection } from '../sql-connection.ts';

/** Ids of all workspaces that were ever deleted here, out of the installation's own audit chain. */
export function findDeletedWorkspaces(control: SqlConnection): string[] {
  const rows = control.all(
    "SELECT body ->> '$.subject.id' FROM audit_entries WHERE workspace_id = ? AND body ->> '$.action' = 'workspace.deleted'",
    installationChain,
  );
  return rows.map(([id]) => String(id));
}
