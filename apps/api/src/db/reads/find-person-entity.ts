import { entityKey } from '../entity-key.ts';
import type { SqlConnection } from '../sql-connection.ts';

/** The entity key of the person with that id. */
export function findPersonEntity(sql: SqlConnection, id: string): number | undefined {
  const pk = sql.get('SELECT pk FROM people WHERE id = ?', id)?.[0];
  return typeof pk === 'number' ? entityKey('person', pk) : undefined;
}
