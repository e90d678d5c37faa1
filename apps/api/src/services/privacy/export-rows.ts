import { msToInstant } from '@alongside/common';
import type { SqlConnection, SqlValue } from '../../db/sql-connection.ts';

/** Row numbers of other tables, and what the rows they stand for are called. */
const references: Readonly<Record<string, { readonly as: string; readonly query: string }>> = {
  account_pk: { as: 'account', query: 'SELECT id, name FROM accounts WHERE pk = ?' },
  campaign_pk: { as: 'campaign', query: 'SELECT id, name FROM campaigns WHERE pk = ?' },
  content_pk: { as: 'content', query: 'SELECT id, title FROM content_items WHERE pk = ?' },
  opportunity_pk: { as: 'opportunity', query: 'SELECT id, name FROM opportunities WHERE pk = ?' },
  push_pk: { as: 'push', query: 'SELECT id, reason FROM pushes WHERE pk = ?' },
  source_pk: { as: 'source', query: 'SELECT NULL, name FROM sources WHERE pk = ?' },
};
/** Numbers that mean something in this database only, and who of the workspace wrote it: that is somebody else's data. */
const leftOut = new Set(['pk', 'person_pk', 'entity', 'link_pk', 'key_id', 'actor_id', 'noun', 'version']);

/** Rows as they are told to the person: no row numbers but names, no milliseconds but times. */
export function exportRow(sql: SqlConnection, columns: readonly string[], row: readonly SqlValue[]): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const [at, column] of columns.entries()) {
    const value = row[at] ?? null;
    if (value === null || leftOut.has(column)) continue;
    const reference = references[column];
    if (reference) told[reference.as] = nameOf(sql, reference.query, value);
    else if (column.endsWith('_ms')) told[camelCase(column.slice(0, -3))] = msToInstant(Number(value));
    else if (column === 'do_not_contact') told.doNotContact = value === 1;
    else told[camelCase(column)] = value;
  }
  return told;
}

function nameOf(sql: SqlConnection, query: string, pk: SqlValue): unknown {
  const [id, name] = sql.get(query, pk) ?? [];
  return id ? { id, name } : (name ?? null);
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
