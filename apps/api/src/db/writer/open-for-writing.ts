import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assert } from '@alongside/common';
import { SqlConnection } from '../sql-connection.ts';
import { assertSqliteVersion } from '../sqlite-version.ts';
import { writerPragmas } from '../writer-pragmas.ts';
import { migrate } from './migrate.ts';
import { mostKib } from './page-caches.ts';
import { syncFolders } from './sync-folders.ts';

/** How long whoever else holds a lock is waited for. All writes wait meanwhile. @unit milliseconds */
export const busyTimeoutMs = 1_000;

export type SchemaName = 'control' | 'workspace';

/**
 * Opens the one connection that may write to this file, sets and checks its pragmas, and migrates it.
 *
 * @param onStep told before and after each statement
 * @param patienceMs how long whoever else holds a lock is waited for
 */
export function openForWriting(
  path: string,
  schema: SchemaName,
  nowMs: number,
  onStep?: () => void,
  patienceMs = busyTimeoutMs,
): SqlConnection {
  // Nobody else on the machine may read it; SQLite gives its side files the same mode. One that is there is not touched: closing a file
  // ends every lock that this process holds on it, those of its readers among them.
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  if (statSync(path).size === 0) syncFolders(path);
  const sql = new SqlConnection(path, onStep);
  try {
    prepare(sql, patienceMs);
    migrate(sql, fileURLToPath(new URL(`../../../drizzle/${schema}/`, import.meta.url)), nowMs);
  } catch (error) {
    sql.close();
    throw error;
  }
  return sql;
}

function prepare(sql: SqlConnection, patienceMs: number): void {
  assertSqliteVersion(sql);
  // Before journal_mode: a start right after a crash otherwise fails with "database is locked".
  sql.exec(`PRAGMA busy_timeout=${patienceMs}`);
  const { journal_mode: journal, ...others } = writerPragmas;
  sql.all(`PRAGMA journal_mode=${journal}`);
  for (const [name, value] of Object.entries(others)) sql.exec(`PRAGMA ${name}=${value}`);
  sql.exec(`PRAGMA cache_size=-${mostKib}`);
  assert(sql.get('PRAGMA journal_mode')?.[0] === 'wal', 'the database is not in WAL mode');
  assert(sql.get('PRAGMA synchronous')?.[0] === 2, 'the database does not sync fully');
}
