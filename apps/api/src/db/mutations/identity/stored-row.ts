import type { SqlConnection, SqlValue } from '../../sql-connection.ts';

export type Cell = string | number | null;
/** A row as it is stored, by column. */
export type StoredRow = Readonly<Record<string, Cell>>;

/** The columns of a table, in the order in which it declares them. */
export function columnsOf(sql: SqlConnection, table: string): string[] {
  return sql.all('SELECT name FROM pragma_table_info(?)', table).map(([name]) => String(name));
}

/** All rows that meet a condition, with every column that the table has. */
export function readRows(sql: SqlConnection, table: string, where: string, ...parameters: SqlValue[]): StoredRow[] {
  const columns = columnsOf(sql, table);
  return sql
    .all(`SELECT ${columns.join(', ')} FROM ${table} WHERE ${where}`, ...parameters)
    .map((row) => Object.fromEntries(columns.map((column, at) => [column, (row[at] ?? null) as Cell])));
}

export function insertRow(sql: SqlConnection, table: string, row: StoredRow): void {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  sql.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, ...Object.values(row));
}

/** Writes the columns of the row over those of the one with the same values in the key columns. */
export function updateRow(sql: SqlConnection, table: string, keys: readonly string[], row: StoredRow): void {
  const columns = Object.keys(row).filter((column) => !keys.includes(column));
  if (columns.length === 0) return;
  sql.run(
    `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE ${keys.map((key) => `${key} = ?`).join(' AND ')}`,
    ...columns.map((column) => row[column] ?? null),
    ...keys.map((key) => row[key] ?? null),
  );
}

export function isSameRow(one: StoredRow | undefined, other: StoredRow | undefined): boolean {
  if (!one || !other) return one === other;
  return Object.keys(one).every((column) => one[column] === other[column]);
}
