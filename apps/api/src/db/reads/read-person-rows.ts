import { type PersonTable, who } from '../person-tables.ts';
import type { SqlConnection, SqlRow } from '../sql-connection.ts';
import type { Identity } from './read-identity.ts';

export interface PersonRows {
  readonly columns: readonly string[];
  readonly rows: readonly SqlRow[];
  /** Where the next page begins; absent on the last. */
  readonly next?: number | undefined;
}

/** A page of the rows about somebody in one table, whole and in order. */
export function readPersonRows(
  sql: SqlConnection,
  { table, where }: PersonTable,
  person: Identity,
  after: number,
  limit: number,
): PersonRows {
  const columns = sql.all('SELECT name FROM pragma_table_info(?)', table).map(([name]) => String(name));
  const rows = sql.all(
    `${who} SELECT rowid, ${columns.join(', ')} FROM ${table} WHERE rowid > ?4 AND (${where}) ORDER BY rowid LIMIT ?5`,
    person.pk,
    person.entity,
    JSON.stringify(person.records),
    after,
    limit,
  );
  const last = rows.length === limit ? rows.at(-1)?.[0] : undefined;
  return { columns, rows: rows.map((row) => row.slice(1)), ...(typeof last === 'number' && { next: last }) };
}
