import type { SqlConnection, SqlValue } from './sql-connection.ts';

/** Rows a statement: a call of the native library costs as much as ten values, and more rows than this gain nothing. */
const atOnce = 16;

/**
 * Inserts rows with their values bound: for many rows of many columns, which SQLite takes longer to take out of a JSON list than to store.
 * A row that is refused throws, and those before it stay until whoever called is undone: that is what every mutation is then.
 *
 * @param into the table and its columns, as `people (pk, id)`
 * @param rows their values in the order of the columns; never booleans
 */
export function insertRows(sql: SqlConnection, into: string, rows: readonly (readonly SqlValue[])[]): void {
  const places = `(${rows[0]?.map(() => '?').join()})`;
  // FAIL, not ABORT: SQLite need not note what would undo the statement alone.
  const statement = (count: number) => `INSERT OR FAIL INTO ${into} VALUES ${Array<string>(count).fill(places).join()}`;
  const whole = rows.length < atOnce ? 0 : rows.length - (rows.length % atOnce);
  const many = statement(atOnce);
  for (let from = 0; from < whole; from += atOnce) {
    const values: SqlValue[] = [];
    for (let at = from; at < from + atOnce; at += 1) for (const value of rows[at] ?? []) values.push(value);
    sql.run(many, ...values);
  }
  const one = statement(1);
  for (let at = whole; at < rows.length; at += 1) sql.run(one, ...(rows[at] ?? []));
}
