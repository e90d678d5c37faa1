import { type EntityNoun, entityKey } from '../../entity-key.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MergeableNoun } from './mergeable-noun.ts';
import { type RowPlace, rowPlaces } from './row-places.ts';
import { insertRow, isSameRow, readRows, type StoredRow, updateRow } from './stored-row.ts';

/** What is needed to say whose rows are to go where. */
export interface Pair {
  readonly noun: MergeableNoun;
  readonly survivorPk: number;
  readonly mergedPk: number;
}

/** Two rows of one key, as they were before they became one. */
export interface JoinedPair {
  readonly place: string;
  readonly survivor: StoredRow;
  readonly merged: StoredRow;
}

/** Gives the survivor what belongs to the merged row. What is moved whole is noted in `merge_moves`; what was joined is returned. */
export function moveRows(sql: SqlConnection, pair: Pair, mergePk: number): JoinedPair[] {
  return rowPlaces[pair.noun].flatMap((place) => {
    const joined = place.join ? joinDoubles(sql, pair, place, place.join) : [];
    const { table, column } = place;
    const [survivor, merged] = ownersOf(pair, place);
    const where = `${column} = ?2${place.where ? ` AND ${place.where}` : ''}`;
    sql.run(
      `INSERT INTO merge_moves (merge_pk, place, row_key) SELECT ?1, ?3, ${keyOf(place)} FROM ${table} WHERE ${where}`,
      mergePk,
      merged,
      nameOf(place),
    );
    sql.run(`UPDATE ${table} SET ${column} = ?1 WHERE ${where}`, survivor, merged);
    return joined;
  });
}

/** Gives back what was moved and is still the survivor's, and both their own rows where nothing was said of the joined one since. */
export function moveBack(sql: SqlConnection, pair: Pair, mergePk: number, joined: readonly JoinedPair[]): void {
  for (const place of rowPlaces[pair.noun]) {
    const { table, column, keys } = place;
    const [survivor, merged] = ownersOf(pair, place);
    const isNumber = keys.length === 1 && keys[0]?.endsWith('pk');
    const moved = `SELECT ${isNumber ? 'CAST(row_key AS INTEGER)' : 'row_key'} FROM merge_moves WHERE merge_pk = ?3 AND place = ?4`;
    sql.run(
      `UPDATE ${table} SET ${column} = ?1 WHERE ${column} = ?2 AND ${keyOf(place)} IN (${moved})${place.where ? ` AND ${place.where}` : ''}`,
      merged,
      survivor,
      mergePk,
      nameOf(place),
    );
    for (const pairOfRows of joined) if (pairOfRows.place === nameOf(place)) separate(sql, place, pairOfRows);
  }
}

function joinDoubles(sql: SqlConnection, pair: Pair, place: RowPlace, join: NonNullable<RowPlace['join']>): JoinedPair[] {
  const { table, column, keys } = place;
  const [survivor, merged] = ownersOf(pair, place);
  const same = keys.map((key) => `theirs.${key} = ${table}.${key}`).join(' AND ');
  const doubles = readRows(
    sql,
    table,
    `${column} = ?1 AND EXISTS (SELECT 1 FROM ${table} AS theirs WHERE theirs.${column} = ?2 AND ${same})`,
    merged,
    survivor,
  );
  return doubles.map((row) => {
    const key = { ...pick(row, keys), [column]: survivor };
    const before = readRow(sql, table, key) ?? row;
    removeRow(sql, table, pick(row, [column, ...keys]));
    const after = { ...join(before, row), ...key };
    if (!isSameRow(before, after)) updateRow(sql, table, [column, ...keys], after);
    return { place: nameOf(place), survivor: before, merged: row };
  });
}

function separate(sql: SqlConnection, { table, column, keys, join }: RowPlace, { survivor, merged }: JoinedPair): void {
  const key = pick(survivor, [column, ...keys]);
  const now = readRow(sql, table, key);
  // What was taken away since stays away.
  if (!now || !join) return;
  if (isSameRow(now, { ...join(survivor, merged), ...key })) updateRow(sql, table, [column, ...keys], survivor);
  insertRow(sql, table, merged);
}

function readRow(sql: SqlConnection, table: string, key: StoredRow): StoredRow | undefined {
  const columns = Object.keys(key);
  return readRows(sql, table, columns.map((column) => `${column} = ?`).join(' AND '), ...Object.values(key))[0];
}

function removeRow(sql: SqlConnection, table: string, key: StoredRow): void {
  const columns = Object.keys(key);
  sql.run(`DELETE FROM ${table} WHERE ${columns.map((column) => `${column} = ?`).join(' AND ')}`, ...Object.values(key));
}

function pick(row: StoredRow, columns: readonly string[]): StoredRow {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

function ownersOf({ noun, survivorPk, mergedPk }: Pair, { by }: RowPlace): [survivor: number, merged: number] {
  if (by === 'pk') return [survivorPk, mergedPk];
  return [entityKey(noun as EntityNoun, survivorPk), entityKey(noun as EntityNoun, mergedPk)];
}

function keyOf({ keys }: RowPlace): string {
  return keys.length === 1 ? String(keys[0]) : `json_array(${keys.join(', ')})`;
}

function nameOf({ table, column }: RowPlace): string {
  return `${table}.${column}`;
}
