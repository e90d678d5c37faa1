import { assert, msToInstant } from '@alongside/common';
import type { SqlConnection, SqlRow, SqlValue } from '../../../db/sql-connection.ts';
import { touchIdOf } from '../../../db/touch-key.ts';
import type { ArchiveKind, ArchiveTable } from './archive-table.ts';

/** Read at a time: what is held in memory is this and no more. */
const chunkRows = 500;

export type ArchiveRow = Readonly<Record<string, unknown>>;

/** All rows of a table as the connection's transaction sees them, some at a time. A field without a value is absent. */
export function* readRows(sql: SqlConnection, table: ArchiveTable, workspaceId: string): Generator<ArchiveRow[]> {
  const { columns, from, where, key } = table;
  const expressions = columns.map(([, expression]) => expression).join(', ');
  const query = `SELECT ${key}, ${expressions} FROM ${from} WHERE ${where === undefined ? '?1 IS NOT NULL' : where} AND ${key} > ?2
    ORDER BY ${key} LIMIT ${chunkRows}`;
  for (let after = -1; ; ) {
    const rows = sql.all(query, workspaceId, after);
    if (rows.length > 0) yield rows.map((row) => toRow(table, row));
    if (rows.length < chunkRows) return;
    const last = rows.at(-1)?.[0];
    assert(typeof last === 'number', `${table.file} is ordered by a number`);
    after = last;
  }
}

function toRow({ columns }: ArchiveTable, [, ...values]: SqlRow): ArchiveRow {
  const fields = columns.map(([field, , kind = 'plain'], at) => [field, toValue(kind, values[at] ?? null)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function toValue(kind: ArchiveKind, value: SqlValue): unknown {
  if (value === null) return undefined;
  if (kind === 'json') return JSON.parse(String(value)) as unknown;
  if (kind === 'instant') return msToInstant(Number(value));
  if (kind === 'boolean') return value === 1;
  return kind === 'touchId' ? touchIdOf(Number(value)) : value;
}
