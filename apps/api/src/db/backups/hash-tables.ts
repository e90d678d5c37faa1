import { createHash } from 'node:crypto';
import type { SqlConnection, SqlValue } from '../sql-connection.ts';

/** What stands in a table, in a form that can be compared. */
export interface TableFacts {
  readonly name: string;
  readonly rows: number;
  /** SHA-256 over every value of every row, in the order of the primary key. */
  readonly hash: string;
}

const rowsAtOnce = 5_000;

/** The content of every table, whatever the order in which rows were written and wherever in the file they lie. */
export function hashTables(sql: SqlConnection): TableFacts[] {
  const names = sql.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
  return names.map(([name]) => hashTable(sql, String(name)));
}

function hashTable(sql: SqlConnection, name: string): TableFacts {
  const columns = sql.all(`PRAGMA table_info(${quoted(name)})`).map((row) => ({ name: String(row[1]), keyPlace: Number(row[5]) }));
  const keyed = columns.filter(({ keyPlace }) => keyPlace > 0).toSorted((a, b) => a.keyPlace - b.keyPlace);
  const key = keyed.length > 0 ? keyed.map((column) => quoted(column.name)) : ['rowid'];
  // The form that SQL writes tells 1 from '1' and NULL from ''.
  const line = columns.map((column) => `quote(${quoted(column.name)})`).join(`||','||`);
  const hash = createHash('sha256').update(JSON.stringify(columns.map((column) => column.name)));
  let rows = 0;
  let last: readonly SqlValue[] | undefined;
  for (;;) {
    const page = readPage(sql, { name, key, line }, last);
    if (page.count === 0) break;
    hash.update(`\n${page.text}`);
    rows += page.count;
    last = page.last;
  }
  return { name, rows, hash: hash.digest('hex') };
}

interface Reading {
  readonly name: string;
  readonly key: readonly string[];
  readonly line: string;
}

/** One text for thousands of rows: a row at a time costs six times as much. */
function readPage(sql: SqlConnection, { name, key, line }: Reading, after: readonly SqlValue[] | undefined) {
  const places = key.map((_, at) => `k${at}`);
  const from = after ? `WHERE (${key.join(', ')}) > (${key.map(() => '?').join(', ')})` : '';
  const rows = `SELECT ${key.map((column, at) => `${column} AS k${at}`).join(', ')}, ${line} AS line FROM ${quoted(name)} ${from} ORDER BY ${key.join(', ')} LIMIT ${rowsAtOnce}`;
  const [whole] = sql.all(`SELECT count(*), group_concat(line, char(10)) FROM (${rows})`, ...(after ?? []));
  const count = Number(whole?.[0] ?? 0);
  if (count === 0) return { count, text: '', last: undefined };
  const [last] = sql.all(`SELECT ${places.map(exact).join(', ')} FROM (${rows}) LIMIT 1 OFFSET ${count - 1}`, ...(after ?? []));
  return { count, text: String(whole?.[1]), last };
}

/** Integers as text, which SQLite compares with a column of integers as the number it is: those of 64 bits are rounded on their way here. */
function exact(place: string): string {
  return `iif(typeof(${place}) = 'integer', CAST(${place} AS TEXT), ${place})`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
