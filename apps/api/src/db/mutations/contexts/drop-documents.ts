import type { SqlConnection } from '../../sql-connection.ts';

/** Removes the stored answers about these entities. @returns how many there were */
export function dropDocuments(sql: SqlConnection, entities: Iterable<number>): number {
  return sql.run(
    'DELETE FROM context_documents WHERE link_pk IN (SELECT l.pk FROM json_each(?) AS j CROSS JOIN crm_links AS l ON l.entity = j.value)',
    JSON.stringify([...entities]),
  );
}
