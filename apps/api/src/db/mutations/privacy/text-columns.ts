import type { SqlConnection } from '../../sql-connection.ts';

/** The columns in which text can stand, by table. */
export function textColumns(sql: SqlConnection): { readonly table: string; readonly columns: readonly string[] }[] {
  const tables = sql.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
  return tables.flatMap(([name]) => {
    const table = String(name);
    const columns = sql
      .all('SELECT name, type FROM pragma_table_info(?)', table)
      .filter(([, type]) => /TEXT|BLOB|CHAR/i.test(String(type)))
      .map(([column]) => String(column));
    return columns.length > 0 ? [{ table, columns }] : [];
  });
}
