import type { SqlConnection } from '../../sql-connection.ts';
import { textColumns } from './text-columns.ts';

/** What may hold anybody's words for a while, and is emptied rather than believed. */
const fleeting = new Set(['idempotency_keys']);

/** Whether a row says the text in a column that is no free text. @param prose columns that do not count */
export function isHeld(sql: SqlConnection, text: string, prose: readonly { readonly table: string; readonly column: string }[]): boolean {
  return textColumns(sql).some(({ table, columns }) => {
    if (fleeting.has(table)) return false;
    const telling = columns.filter((column) => !prose.some((place) => place.table === table && place.column === column));
    if (telling.length === 0) return false;
    const where = telling.map((column) => `instr(lower(CAST(${column} AS TEXT)), lower(?1))`).join(' OR ');
    return sql.get(`SELECT 1 FROM ${table} WHERE ${where} LIMIT 1`, text) !== undefined;
  });
}
