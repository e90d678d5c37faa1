import type { SqlConnection, SqlValue } from './sql-connection.ts';

/** Rows a statement: a call of the native library costs as much as ten values, and more rows than this gain nothing. */
const rowsAtOnce = 16;
/** Statements that are kept for one table, differing in what they bind once: rows that fit none of them better take the nearest. */
const mostShapes = 8;
/** Columns that may be bound once: as many as there are bits. */
const mostShared = 31;

/**
 * Inserts rows with their values bound: for many rows of many columns, which SQLite takes longer to take out of a JSON list than to store.
 * What all of them have in common is bound once, for handing a value over costs more than storing it: a file's empty columns cost nothing.
 * A row that is refused throws, and those before it stay until whoever called is undone: that is what every mutation is then.
 *
 * @param into the table and its columns, as `people (pk, id)`
 * @param rows their values in the order of the columns; never booleans
 * @param onConflict what becomes of a row that is there already, as `ON CONFLICT DO NOTHING`
 */
export function insertRows(sql: SqlConnection, into: string, rows: readonly (readonly SqlValue[])[], onConflict = ''): void {
  const [first] = rows;
  if (!first) return;
  const whole = rows.length - (rows.length % rowsAtOnce);
  if (whole > 0) insertWhole(sql, into, rows.slice(0, whole), onConflict);
  const one = statement(into, [first.map(() => '?')], onConflict);
  for (let at = whole; at < rows.length; at += 1) sql.run(one, ...(rows[at] ?? []));
}

function insertWhole(sql: SqlConnection, into: string, rows: readonly (readonly SqlValue[])[], onConflict: string): void {
  const [first = []] = rows;
  const shapes = shapesOf(sql, `${into} ${onConflict}`);
  const shared = nearest(shapes, sharedBy(rows));
  const isShared = first.map((_, column) => isIn(shared, column));
  const many = shapes.get(shared) ?? statement(into, placesOf(isShared), onConflict);
  shapes.set(shared, many);
  const common = first.filter((_, column) => isShared[column]);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const values = common.slice();
    for (let at = from; at < from + rowsAtOnce; at += 1) {
      const row = rows[at] ?? [];
      for (let column = 0; column < row.length; column += 1) if (!isShared[column]) values.push(row[column] ?? null);
    }
    sql.run(many, ...values);
  }
}

function statement(into: string, places: readonly (readonly string[])[], onConflict: string): string {
  // FAIL, not ABORT: SQLite need not note what would undo the statement alone.
  return `INSERT OR FAIL INTO ${into} VALUES ${places.map((row) => `(${row.join()})`).join()} ${onConflict}`;
}

/** Where each value of the rows of one statement is bound: those in common first. */
function placesOf(isShared: readonly boolean[]): string[][] {
  const common = isShared.filter(Boolean).length;
  let next = common;
  const place = () => {
    next += 1;
    return `?${next}`;
  };
  return Array.from({ length: rowsAtOnce }, () => {
    let shared = 0;
    return isShared.map((is) => {
      if (!is) return place();
      shared += 1;
      return `?${shared}`;
    });
  });
}

/** The columns in which all rows are the same, as bits. */
function sharedBy(rows: readonly (readonly SqlValue[])[]): number {
  const [first = []] = rows;
  let shared = 0;
  for (let column = 0; column < Math.min(first.length, mostShared); column += 1) {
    const value = first[column];
    if (rows.every((row) => row[column] === value)) shared |= 1 << column;
  }
  return shared;
}

function isIn(shared: number, column: number): boolean {
  return column < mostShared && ((shared >> column) & 1) === 1;
}

/** By connection and target: the statements that were made for it, by the columns that they bind once. */
const known = new WeakMap<SqlConnection, Map<string, Map<number, string>>>();

function shapesOf(sql: SqlConnection, target: string): Map<number, string> {
  const targets = known.get(sql) ?? new Map<string, Map<number, string>>();
  known.set(sql, targets);
  const shapes = targets.get(target) ?? new Map<number, string>();
  targets.set(target, shapes);
  return shapes;
}

/** The columns to bind once: those in common, or where too many statements are kept already, those of one that binds no others once. */
function nearest(shapes: ReadonlyMap<number, string>, shared: number): number {
  if (shapes.has(shared) || shapes.size < mostShapes) return shared;
  const fitting = [...shapes.keys()].filter((shape) => (shape & ~shared) === 0);
  return fitting.reduce((best, shape) => (bitsIn(shape) > bitsIn(best) ? shape : best), 0);
}

function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
