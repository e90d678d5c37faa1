import { removeHomelessUser } from '../mutations/members/remove-homeless-user.ts';
import { workspaceRemovals } from '../mutations/workspaces/workspace-removals.ts';
import { SqlConnection } from '../sql-connection.ts';

/** Takes all other workspaces, and whoever is a member only there, out of a copy of the control database. */
export function keepOneWorkspace(copy: string, workspaceId: string): void {
  const sql = new SqlConnection(copy);
  try {
    sql.exec('BEGIN IMMEDIATE');
    const others = sql.all('SELECT id FROM workspaces WHERE id <> ?', workspaceId);
    for (const [id] of others) for (const statement of workspaceRemovals) sql.run(statement, String(id));
    for (const [id] of sql.all('SELECT id FROM users')) removeHomelessUser(sql, String(id));
    sql.exec('COMMIT');
  } finally {
    sql.close();
  }
}
