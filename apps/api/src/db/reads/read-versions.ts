import type { SqlConnection } from '../sql-connection.ts';

/** The current version of an entity; 0 when it never changed. */
export function readVersion(sql: SqlConnection, entity: number): number {
  return Number(sql.get('SELECT version FROM entity_versions WHERE entity = ?', entity)?.[0] ?? 0);
}
