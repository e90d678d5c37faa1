import type { SqlConnection } from '../../sql-connection.ts';

/** Tells every process that somebody's rights changed: what they believe about keys and sessions is looked up anew. */
export function bumpAccess(sql: SqlConnection): void {
  sql.run('INSERT INTO access_state (id, version) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET version = version + 1');
}
