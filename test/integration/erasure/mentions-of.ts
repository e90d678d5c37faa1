import type { SqlConnection } from '@alongside/api/db/sql-connection.ts';

/** What holds numbers or hashes only, counts for nobody, or is emptied by a search of its text. */
const notTold = new Set(['entity_versions', 'idempotency_keys', 'sqlite_sequence']);

/**
 * How many rows of each table are about a person, found by going through every table there is for their row number under any name, their
 * entity key and their CRM records: it knows no list of tables. `documents` is the file of the stored contexts.
 */
export function mentionsOf(sql: SqlConnection, documents: SqlConnection, personId: string): Record<string, number> {
  const pk = Number(sql.get('SELECT pk FROM people WHERE id = ?', personId)?.[0]);
  const entity = pk * 4 + 1;
  const links = sql.all('SELECT pk FROM crm_links WHERE entity = ?', entity).map(([link]) => Number(link));
  const found: Record<string, number> = {
    context_documents: Number(documents.get(`SELECT count(*) FROM documents WHERE link_pk IN (${links.join(', ')})`)?.[0]),
  };
  for (const [name] of sql.all("SELECT name FROM sqlite_master WHERE type = 'table'")) {
    const table = String(name);
    if (notTold.has(table)) continue;
    const columns = new Set(sql.all('SELECT name FROM pragma_table_info(?)', table).map(([column]) => String(column)));
    const conditions = conditionsOn(table, columns, { pk, entity, links });
    if (conditions.length > 0) found[table] = Number(sql.get(`SELECT count(*) FROM ${table} WHERE ${conditions.join(' OR ')}`)?.[0]);
  }
  return found;
}

interface Somebody {
  readonly pk: number;
  readonly entity: number;
  readonly links: readonly number[];
}

/** Each way in which a row of the table may be about somebody. */
function conditionsOn(table: string, columns: ReadonlySet<string>, { pk, entity, links }: Somebody): string[] {
  return [
    ...(columns.has('person_pk') ? [`person_pk = ${pk}`] : []),
    ...(columns.has('entity') ? [`entity = ${entity}`] : []),
    ...(columns.has('link_pk') ? [`link_pk IN (${links.join(', ') || 'NULL'})`] : []),
    ...(columns.has('noun') && columns.has('external_id') ? [`noun = 'person' AND pk = ${pk}`] : []),
    ...(columns.has('survivor_pk') ? [`noun = 'person' AND ${pk} IN (survivor_pk, merged_pk)`] : []),
    ...(columns.has('merge_pk') ? [`merge_pk IN (SELECT pk FROM merges WHERE noun = 'person' AND ${pk} IN (survivor_pk, merged_pk))`] : []),
    ...(columns.has('second_pk') ? [`noun = 'person' AND ${pk} IN (first_pk, second_pk)`] : []),
    ...(table === 'people' ? [`pk = ${pk}`] : []),
  ];
}
