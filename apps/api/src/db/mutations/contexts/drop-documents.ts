import type { SqlConnection } from '../../sql-connection.ts';

/** Removes the stored answers about these entities. Call it while their links are there. @returns how many there were */
export function dropDocuments(sql: SqlConnection, entities: Iterable<number>): number {
  if (!sql.documents) return 0;
  const links = sql.all(
    'SELECT l.pk FROM json_each(?) AS j CROSS JOIN crm_links AS l ON l.entity = j.value',
    JSON.stringify([...entities]),
  );
  return sql.documents.drop(links.map(([pk]) => Number(pk)));
}
