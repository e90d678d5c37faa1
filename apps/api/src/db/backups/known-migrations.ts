import { readFileSync } from 'node:fs';
import type { SqlConnection } from '../sql-connection.ts';
import type { SchemaName } from '../writer/open-for-writing.ts';

/** The migrations that this release knows, in their order. */
export function knownMigrations(schema: SchemaName): string[] {
  const path = new URL(`../../../drizzle/${schema}/meta/_journal.json`, import.meta.url);
  const { entries } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly entries: readonly { readonly idx: number; readonly tag: string }[];
  };
  return entries.toSorted((a, b) => a.idx - b.idx).map(({ tag }) => tag);
}

/** The migrations that ran on a database, in order. */
export function appliedMigrations(sql: SqlConnection): string[] {
  return sql.all('SELECT tag FROM migrations ORDER BY tag').map(([tag]) => String(tag));
}
