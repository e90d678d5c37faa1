import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';

interface Journal {
  readonly entries: readonly { readonly idx: number; readonly tag: string }[];
}

/**
 * Brings a database to the newest schema. Each migration and the note that it ran are one transaction, so a start that was cut off
 * goes on where it stopped.
 *
 * @param folder what drizzle-kit generated: SQL files and `meta/_journal.json`
 */
export function migrate(sql: SqlConnection, folder: string, nowMs: number): void {
  sql.exec('CREATE TABLE IF NOT EXISTS migrations (tag TEXT PRIMARY KEY, applied_at_ms INTEGER NOT NULL)');
  const applied = new Set(sql.all('SELECT tag FROM migrations').map(([tag]) => String(tag)));
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal;
  const known = journal.entries.toSorted((a, b) => a.idx - b.idx).map(({ tag }) => tag);
  for (const tag of applied) {
    assert(
      known.includes(tag),
      `the database has migration ${tag}, which this release does not know: start the one that wrote it, or a later one`,
    );
  }
  for (const tag of known) {
    if (!applied.has(tag)) apply(sql, tag, readFileSync(join(folder, `${tag}.sql`), 'utf8'), nowMs);
  }
}

function apply(sql: SqlConnection, tag: string, script: string, nowMs: number): void {
  sql.exec('BEGIN IMMEDIATE');
  try {
    for (const statement of script.split('--> statement-breakpoint')) sql.exec(statement);
    sql.run('INSERT INTO migrations (tag, applied_at_ms) VALUES (?, ?)', tag, nowMs);
    sql.exec('COMMIT');
  } catch (cause) {
    sql.exec('ROLLBACK');
    throw new Error(`migration ${tag} failed`, { cause });
  }
}
