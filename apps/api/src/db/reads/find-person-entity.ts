import { entityKey } from '../entity-key.ts';
import type { SqlConnection } from '../sql-connection.ts';
import { rowNumberNow } from './survivor-of.ts';

/** The entity key of the person with that id. */
export function findPersonEntity(sql: SqlConnection, id: string): number | undefined {
  const pk = rowNumberNow(sql, 'person', id);
  return pk !== undefined ? entityKey('person', pk) : undefined;
}
